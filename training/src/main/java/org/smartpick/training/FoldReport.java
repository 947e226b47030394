package org.smartpick.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smartpick.prediction.openness.OpennessTarget;

/// How well the programs of one specialty were estimated while they were left out.
///
/// @param target what was estimated
/// @param specialty specialty; `All Specialties` for the mean over specialties weighted by programs
/// @param programs programs with a known figure
/// @param rankCorrelation rank correlation of the estimate with the true figure, -1 to 1
public record FoldReport(
        OpennessTarget target, String specialty, int programs, double rankCorrelation) {
    private static final int FEW = 20;

    static List<FoldReport> rows(
            OpennessTarget target, FeatureTable table, Labels labels, double[] scores) {
        boolean[] all = new boolean[scores.length];
        Arrays.fill(all, true);
        double[] raw = labels.raw(target);
        List<FoldReport> rows = new ArrayList<>();
        double sum = 0;
        int programs = 0;
        for (int[] same : labels.bySpecialty(all, raw)) {
            if (same.length >= FEW) {
                double correlation =
                        Ranks.correlation(
                                Arrays.stream(same).mapToDouble(i -> scores[i]).toArray(),
                                Arrays.stream(same).mapToDouble(i -> raw[i]).toArray());
                String specialty = table.programs().get(same[0]).specialty().name();
                rows.add(new FoldReport(target, specialty, same.length, correlation));
                sum += same.length * correlation;
                programs += same.length;
            }
        }
        rows.add(
                new FoldReport(
                        target, "All Specialties", programs, programs == 0 ? 0 : sum / programs));
        return rows;
    }
}
