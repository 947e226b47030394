package org.smartpick.catalog.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.smartpick.catalog.issue.DataIssue;
import org.smartpick.catalog.issue.MatchIssue;
import org.smartpick.domain.Fact;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.NrmpTrack;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.TrackKind;
import org.smartpick.domain.program.TrackResult;

/// Compares quotas, fills and codes with each other.
final class MatchCheck {
    private static final String NAME_ONLY = "name";

    private MatchCheck() {}

    static void find(Directory directory, List<DataIssue> issues) {
        Set<String> known = new HashSet<>();
        int newest = newestList(directory);
        for (Program program : directory.programs()) {
            known.add(program.id().value());
            quotas(program, issues);
            positions(program, issues);
            codes(program, newest, issues);
        }
        Map<String, List<NrmpTrack>> sorted = new TreeMap<>(directory.tracksByProgram());
        sorted.forEach((id, tracks) -> {
            if (!known.contains(id)) {
                tracks.forEach(
                        track -> issues.add(new MatchIssue.ClosedProgramCode(track.code(), id)));
            }
        });
        issues.addAll(directory.unjoined());
    }

    /// Year of the newest list of codes that covers the whole country: the most common year among
    /// all codes.
    private static int newestList(Directory directory) {
        Map<Integer, Integer> counts = new TreeMap<>();
        directory.tracksByProgram().values().stream()
                .flatMap(List::stream)
                .forEach(track -> counts.merge(track.lastSeenYear(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static void quotas(Program program, List<DataIssue> issues) {
        if (program.fact(FactKey.QUOTA) instanceof Fact.Known<Integer> quota) {
            int year = quota.provenance().asOf().year();
            List<TrackResult> rows =
                    program.results().stream()
                            .filter(row -> row.year() == year && counted(program, row.kind()))
                            .toList();
            int summed = rows.stream().mapToInt(TrackResult::quota).sum();
            if (!rows.isEmpty() && summed != quota.value()) {
                issues.add(new MatchIssue.QuotaConflict(program.id(), year, quota.value(), summed));
            }
        }
        for (TrackResult row : program.results()) {
            if (row.filled() > row.quota()) {
                issues.add(
                        new MatchIssue.FilledAboveQuota(
                                row.nrmpCode(), row.year(), row.quota(), row.filled()));
            }
        }
    }

    /// Which tracks a program's quota counts; a transitional year program offers preliminary
    /// positions only.
    private static boolean counted(Program program, TrackKind kind) {
        return switch (kind) {
            case CATEGORICAL, ADVANCED, PRIMARY -> true;
            case PRELIMINARY -> program.specialty().name().equals("Transitional Year");
            case PHYSICIAN, OTHER -> false;
        };
    }

    private static void positions(Program program, List<DataIssue> issues) {
        if (program.fact(FactKey.FIRST_YEAR_POSITIONS) instanceof Fact.Known<Integer> stated
                && program.fact(FactKey.QUOTA) instanceof Fact.Known<Integer> offered) {
            int difference = Math.abs(stated.value() - offered.value());
            if (difference > 2 && 3 * difference > offered.value()) {
                issues.add(
                        new MatchIssue.PositionsConflict(
                                program.id(),
                                stated.value(),
                                stated.provenance().asOf().year(),
                                offered.value(),
                                offered.provenance().asOf().year()));
            }
        }
    }

    private static void codes(Program program, int newest, List<DataIssue> issues) {
        int weak = 0;
        for (NrmpTrack track : program.tracks()) {
            if (track.joinBasis().equals(NAME_ONLY)) {
                weak++;
            }
            if (track.lastSeenYear() < newest) {
                issues.add(
                        new MatchIssue.StaleNrmpCode(
                                program.id(), track.code(), track.lastSeenYear()));
            }
        }
        if (weak > 0) {
            issues.add(new MatchIssue.WeakNrmpJoin(program.id(), weak));
        }
    }
}
