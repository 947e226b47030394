package org.smartpick.training;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.program.Program;
import org.smartpick.prediction.openness.OpennessTarget;

/// What the fit aims at: the place of a program among those of its specialty, as a normal score.
///
/// A target may lend part of its weight to related figures, which are known with other noise and
/// for other programs.
final class Labels {
    private static final int FEW = 8;

    private final FeatureTable table;
    private final ProgramFacts facts;

    Labels(FeatureTable table, ProgramFacts facts) {
        this.table = table;
        this.facts = facts;
    }

    /// A label with its weight a program; weight 0 where nothing is known or the program is left
    /// out.
    record Weighted(double[] label, double[] weight) {}

    /// Figures that a target is fitted to, with their weights; its own first.
    static Map<OpennessTarget, Double> mixture(OpennessTarget target) {
        return switch (target) {
            case US_IMG ->
                    Map.of(
                            OpennessTarget.US_IMG,
                            1.0,
                            OpennessTarget.IMG_SHARE,
                            0.4,
                            OpennessTarget.US_DO,
                            0.1);
            case NON_US_IMG ->
                    Map.of(
                            OpennessTarget.NON_US_IMG,
                            1.0,
                            OpennessTarget.US_IMG,
                            0.3,
                            OpennessTarget.IMG_SHARE,
                            0.2);
            case US_MD, US_DO, IMG_SHARE -> Map.of(target, 1.0);
        };
    }

    /// Raw figure of each program, percent; NaN where unknown.
    double[] raw(OpennessTarget target) {
        Map<AcgmeId, Double> values = facts.values(target);
        return table.programs().stream()
                .mapToDouble(program -> values.getOrDefault(program.id(), Double.NaN))
                .toArray();
    }

    /// Labels of a target over the programs that `used` names.
    Weighted labels(OpennessTarget target, boolean[] used) {
        double[] label = new double[used.length];
        double[] weight = new double[used.length];
        mixture(target)
                .forEach((source, share) -> {
                    double[] raw = raw(source);
                    for (int[] same : bySpecialty(used, raw)) {
                        if (same.length >= FEW) {
                            double[] scores =
                                    Ranks.normalScores(
                                            Arrays.stream(same).mapToDouble(i -> raw[i]).toArray());
                            for (int k = 0; k < same.length; k++) {
                                label[same[k]] += share * scores[k];
                                weight[same[k]] += share;
                            }
                        }
                    }
                });
        for (int i = 0; i < label.length; i++) {
            label[i] = weight[i] > 0 ? label[i] / weight[i] : 0;
        }
        return new Weighted(label, weight);
    }

    /// Indexes of the programs in use that have a figure, by specialty.
    int[][] bySpecialty(boolean[] used, double[] raw) {
        Map<String, int[]> groups = new TreeMap<>();
        for (Program program : table.programs()) {
            groups.putIfAbsent(program.specialty().name(), new int[0]);
        }
        groups.replaceAll((name, none) ->
                IntStream.range(0, used.length)
                        .filter(i -> used[i] && !Double.isNaN(raw[i]))
                        .filter(i -> table.programs().get(i).specialty().name().equals(name))
                        .toArray());
        return groups.values().toArray(int[][]::new);
    }
}
