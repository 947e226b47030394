package org.smartpick.catalog.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.smartpick.catalog.issue.DataIssue;
import org.smartpick.catalog.issue.StatementIssue;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;

/// Compares what programs state with itself, with its age and with what is usual.
final class StatementCheck {
    /// A length of training that fewer than one program in this many states is worth a look.
    private static final int RARE = 50;

    private StatementCheck() {}

    static void find(List<Program> programs, Season season, List<DataIssue> issues) {
        Map<Specialty, Map<Integer, Integer>> lengths = lengths(programs);
        for (Program program : programs) {
            visas(program, season, issues);
            vendors(program, issues);
            minimum(program, issues);
            length(program, lengths.getOrDefault(program.specialty(), Map.of()), issues);
        }
    }

    private static void visas(Program program, Season season, List<DataIssue> issues) {
        for (FactKey<Boolean> key : List.of(FactKey.VISA_J1, FactKey.VISA_H1B, FactKey.VISA_F1)) {
            if (program.fact(key) instanceof Fact.Known<Boolean> answer) {
                AsOf asOf = answer.provenance().asOf();
                if (asOf.staleFor(season)) {
                    issues.add(new StatementIssue.StaleVisaAnswer(program.id(), asOf.year()));
                }
                return;
            }
        }
    }

    private static void vendors(Program program, List<DataIssue> issues) {
        if (program.fact(FactKey.EHR_VENDOR) instanceof Fact.Known<List<String>> vendors
                && vendors.value().size() > 1) {
            issues.add(new StatementIssue.VendorConflict(program.id(), vendors.value()));
        }
    }

    private static void minimum(Program program, List<DataIssue> issues) {
        if (program.fact(FactKey.MIN_STEP2) instanceof Fact.Known<Integer> minimum) {
            int value = minimum.value();
            if (program.fact(FactKey.STEP2_REQUIRED)
                    .findValue()
                    .filter(needed -> !needed)
                    .isPresent()) {
                issues.add(new StatementIssue.MinimumWithoutRequirement(program.id(), value));
            }
            int passMark = step2PassMark(minimum.provenance().asOf());
            if (value < passMark) {
                issues.add(new StatementIssue.MinimumBelowPassMark(program.id(), value, passMark));
            }
        }
    }

    /// Lowest passing Step 2 CK score in a year, as the USMLE program set it: 209 from 2016, 214
    /// from 2022, 218 from 2025.
    private static int step2PassMark(AsOf asOf) {
        if (asOf.year() >= 2025) {
            return 218;
        }
        return asOf.year() >= 2022 ? 214 : 209;
    }

    private static Map<Specialty, Map<Integer, Integer>> lengths(List<Program> programs) {
        Map<Specialty, Map<Integer, Integer>> lengths = new HashMap<>();
        for (Program program : programs) {
            program.fact(FactKey.TRAINING_YEARS)
                    .findValue()
                    .ifPresent(years ->
                            lengths.computeIfAbsent(
                                            program.specialty(), specialty -> new TreeMap<>())
                                    .merge(years, 1, Integer::sum));
        }
        return lengths;
    }

    private static void length(
            Program program, Map<Integer, Integer> counts, List<DataIssue> issues) {
        int years = program.fact(FactKey.TRAINING_YEARS).findValue().orElse(0);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (years > 0 && RARE * counts.getOrDefault(years, 0) < all) {
            int usual =
                    counts.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey)
                            .orElse(years);
            issues.add(
                    new StatementIssue.UnusualTrainingLength(
                            program.id(), program.specialty().name(), years, usual));
        }
    }
}
