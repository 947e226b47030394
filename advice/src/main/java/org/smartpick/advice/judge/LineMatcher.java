package org.smartpick.advice.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.port.BroughtLine;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.program.Program;

/// Finds the program that each line of a list means: by ACGME number, then by NRMP code, then by
/// name.
public final class LineMatcher {
    private static final int NEAREST = 3;
    private static final int LONGEST_NAME = 200;

    private final Shelf shelf;
    private final Set<Specialty> wished;
    private final ProgramNames wishedNames;
    private final ProgramNames otherNames;
    private final Map<String, List<Program>> byCode = new HashMap<>();
    private final Set<AcgmeId> open = new HashSet<>();

    /// @param shelf the catalog
    /// @param wished specialties whose names are looked at first
    public LineMatcher(Shelf shelf, List<Specialty> wished) {
        this.shelf = shelf;
        this.wished = Set.copyOf(wished);
        List<Program> programs = new ArrayList<>();
        List<Program> others = new ArrayList<>();
        for (Specialty specialty : shelf.specialties()) {
            (wished.contains(specialty) ? programs : others).addAll(shelf.openPrograms(specialty));
        }
        wishedNames = new ProgramNames(programs);
        otherNames = new ProgramNames(others);
        programs.addAll(others);
        for (Program program : programs) {
            open.add(program.id());
            program.tracks()
                    .forEach(track ->
                            byCode.computeIfAbsent(track.code(), _ -> new ArrayList<>())
                                    .add(program));
        }
    }

    /// What became of each line, in the order of the list.
    public List<LineFinding> match(List<BroughtLine> lines) {
        Map<AcgmeId, Integer> first = new HashMap<>();
        List<LineFinding> findings = new ArrayList<>();
        for (BroughtLine line : lines) {
            findings.add(
                    switch (match(line)) {
                        case LineFinding.Found found -> once(found, first);
                        case LineFinding other -> other;
                    });
        }
        return List.copyOf(findings);
    }

    private static LineFinding once(LineFinding.Found found, Map<AcgmeId, Integer> first) {
        Integer earlier = first.putIfAbsent(found.program().id(), found.line().line());
        return earlier == null
                ? found
                : new LineFinding.Repeated(found.line(), found.program(), earlier);
    }

    private LineFinding match(BroughtLine line) {
        for (String name : line.names()) {
            List<Program> programs = find(line, name);
            if (programs.size() == 1) {
                return counted(line, programs.getFirst());
            }
            if (programs.size() > 1) {
                return new LineFinding.Unclear(line, programs);
            }
        }
        String name = line.names().getLast();
        String text = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        return new LineFinding.Unknown(line, wishedNames.nearest(text, NEAREST));
    }

    private List<Program> find(BroughtLine line, String name) {
        if (AcgmeId.valid(name)) {
            return shelf.find(AcgmeId.of(name)).map(List::of).orElse(List.of());
        }
        List<Program> coded = byCode.get(name.toUpperCase(Locale.ROOT));
        if (coded != null) {
            return List.copyOf(new LinkedHashSet<>(coded));
        }
        List<Program> named = ProgramNames.within(line, wishedNames.named(name));
        return named.isEmpty() ? ProgramNames.within(line, otherNames.named(name)) : named;
    }

    private LineFinding counted(BroughtLine line, Program program) {
        return whyNot(program)
                .<LineFinding>map(why -> new LineFinding.NotCounted(line, program, why))
                .orElseGet(() -> new LineFinding.Found(line, program));
    }

    private Optional<String> whyNot(Program program) {
        if (!open.contains(program.id())) {
            return Optional.of(
                    "The newest accreditation list does not name it, or one can enter it only after another residency.");
        }
        return wished.contains(program.specialty())
                ? Optional.empty()
                : Optional.of(
                        program.specialty()
                                + " is not among the specialties of your profile. Add it there to have it counted.");
    }
}
