package org.smartpick.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.program.Correction;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.FactSheet;
import org.smartpick.domain.program.Program;

/// The facts of the corrected programs: the edition's, with the person's own over them.
final class CorrectionLayer {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private final Map<AcgmeId, FactSheet> sheets = new HashMap<>();
    private final List<Correction> applied = new ArrayList<>();
    private final List<Correction> unused = new ArrayList<>();

    private CorrectionLayer() {}

    /// Lays the corrections over the bundled programs, the oldest first.
    static CorrectionLayer over(Map<AcgmeId, Program> bundled, List<Correction> corrections) {
        CorrectionLayer layer = new CorrectionLayer();
        List<Correction> ordered = new ArrayList<>(corrections);
        ordered.sort(Comparator.comparing(Correction::date));
        for (Correction correction : ordered) {
            Optional<FactSheet> corrected =
                    Optional.ofNullable(bundled.get(correction.program()))
                            .map(program ->
                                    layer.sheets.getOrDefault(program.id(), program.facts()))
                            .flatMap(sheet ->
                                    FactKey.findByName(correction.fact())
                                            .flatMap(key -> with(sheet, key, correction)));
            corrected.ifPresent(sheet -> layer.sheets.put(correction.program(), sheet));
            (corrected.isPresent() ? layer.applied : layer.unused).add(correction);
        }
        return layer;
    }

    private static <T> Optional<FactSheet> with(
            FactSheet sheet, FactKey<T> key, Correction correction) {
        if (correction.value().isBlank()) {
            return Optional.of(sheet.with(key, Fact.unknown()));
        }
        int year = correction.date().getYear();
        if (year < EARLIEST || year > LATEST) {
            return Optional.empty();
        }
        return switch (key.form().parse(key.name(), correction.value())) {
            case Parsed.Refused<T> refused -> Optional.empty();
            case Parsed.Read<T> read ->
                    Optional.of(
                            sheet.with(
                                    key,
                                    Fact.known(
                                            read.value(),
                                            Provenance.person(
                                                    correction.source(), AsOf.of(year)))));
        };
    }

    /// The program with its corrections.
    Program apply(Program program) {
        FactSheet sheet = sheets.get(program.id());
        return sheet == null ? program : program.withFacts(sheet);
    }

    /// Corrections in effect, oldest first.
    List<Correction> applied() {
        return List.copyOf(applied);
    }

    /// Corrections without effect.
    List<Correction> unused() {
        return List.copyOf(unused);
    }
}
