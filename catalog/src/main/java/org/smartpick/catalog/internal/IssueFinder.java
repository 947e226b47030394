package org.smartpick.catalog.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.smartpick.catalog.issue.DataIssue;
import org.smartpick.catalog.issue.IdentityIssue;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.UsState;
import org.smartpick.domain.program.InformaticsFellowship;
import org.smartpick.domain.program.Program;

/// Looks through the whole directory for what is wrong with it.
public final class IssueFinder {
    private final Directory directory;
    private final List<DataIssue> issues;

    private IssueFinder(Directory directory) {
        this.directory = directory;
        this.issues = new ArrayList<>(directory.issues());
    }

    /// All flaws, those that reading met first; the same edition always gives the same list.
    public static List<DataIssue> find(Directory directory) {
        return new IssueFinder(directory).find();
    }

    private List<DataIssue> find() {
        PlaceCheck.find(directory.programs(), issues);
        duplicateNames();
        unlistedSpecialties();
        directory.unmapped().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry ->
                        issues.add(
                                new IdentityIssue.UnmappedSpecialty(
                                        entry.getKey(), entry.getValue())));
        fellowshipsOutOfState();
        MatchCheck.find(directory, issues);
        StatementCheck.find(directory.programs(), season(), issues);
        RowCheck.find(directory, issues);
        return List.copyOf(issues);
    }

    /// The season that was current when the edition was collected: it opens in July before the
    /// Match.
    private Season season() {
        LocalDate day = directory.dataset().manifest().retrieved();
        return Season.of(
                day.getMonth().compareTo(Month.JULY) >= 0 ? day.getYear() + 1 : day.getYear());
    }

    private record NamedPlace(String name, String specialty, String place) {}

    private void duplicateNames() {
        Map<NamedPlace, List<AcgmeId>> programs =
                directory.programs().stream()
                        .collect(
                                Collectors.groupingBy(
                                        program ->
                                                new NamedPlace(
                                                        program.name(),
                                                        program.specialty().name(),
                                                        program.identity().city()
                                                                + ", "
                                                                + program.state()),
                                        Collectors.mapping(Program::id, Collectors.toList())));
        programs.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry ->
                        new IdentityIssue.DuplicateName(
                                entry.getKey().name(),
                                entry.getKey().specialty(),
                                entry.getKey().place(),
                                entry.getValue()))
                .sorted((a, b) -> a.programs().getFirst().compareTo(b.programs().getFirst()))
                .forEach(issues::add);
    }

    /// A specialty is left out when not one of its programs is listed.
    private void unlistedSpecialties() {
        Map<String, List<Program>> bySpecialty =
                directory.programs().stream()
                        .collect(
                                Collectors.groupingBy(
                                        program -> program.specialty().name(),
                                        TreeMap::new,
                                        Collectors.toList()));
        bySpecialty.forEach((specialty, programs) -> {
            if (programs.stream().noneMatch(program -> program.identity().listed().isKnown())) {
                issues.add(new IdentityIssue.UnlistedSpecialty(specialty, programs.size()));
            }
        });
    }

    private void fellowshipsOutOfState() {
        Map<String, Map<UsState, Integer>> states = new TreeMap<>();
        for (Program program : directory.programs()) {
            for (InformaticsFellowship fellowship : program.fellowships()) {
                if (fellowship.state() != program.state()) {
                    states.computeIfAbsent(fellowship.id(), id -> new TreeMap<>())
                            .merge(program.state(), 1, Integer::sum);
                }
            }
        }
        for (InformaticsFellowship fellowship : directory.fellowships()) {
            states.getOrDefault(fellowship.id(), Map.of())
                    .forEach((state, programs) ->
                            issues.add(
                                    new IdentityIssue.FellowshipOutOfState(
                                            fellowship.id(), fellowship.state(), state, programs)));
        }
    }
}
