package org.smartpick.prediction.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.CountRange;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.ListDraws;
import org.smartpick.stats.Counts;
import org.smartpick.stats.Quantiles;

/// The chances of one applicant, with everything needed to value a list under the shared strength
/// and the doubt.
final class SeasonAssessment implements Assessment {
    private static final int LAYERS = 16;

    private final List<ProgramChance> programs;
    private final ProgramOdds[] odds;
    private final double[] weights;
    private final Basis listBasis;

    SeasonAssessment(List<ProgramChance> programs, ProgramOdds[] odds, Basis listBasis) {
        this.programs = List.copyOf(programs);
        this.odds = odds;
        this.listBasis = listBasis;
        weights = new double[Draws.NODES.size()];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = Draws.NODES.weight(k);
        }
    }

    @Override
    public List<ProgramChance> programs() {
        return programs;
    }

    @Override
    public double[] nodeWeights() {
        return weights.clone();
    }

    @Override
    public double reach(int program, int node) {
        return odds[program].reach(node);
    }

    @Override
    public double interview(int program, int node) {
        return odds[program].interview(node);
    }

    @Override
    public int draws() {
        return Draws.COUNT;
    }

    @Override
    public double reachAfterInterview(int program, int draw, int node) {
        return odds[program].reachAfter(draw, node);
    }

    @Override
    public ListOutlook outlook(int[] list, int mostInterviews) {
        check(list, mostInterviews);
        ListGrid grid = new ListGrid(list, odds);
        double[] match = new double[Draws.COUNT];
        double[] expected = new double[Draws.COUNT];
        double[] interviewed = new double[Draws.COUNT];
        for (int d = 0; d < Draws.COUNT; d++) {
            double none = 0;
            for (int k = 0; k < weights.length; k++) {
                match[d] += weights[k] * grid.match(mostInterviews, d, k);
                expected[d] += weights[k] * grid.mean(d, k);
                none += weights[k] * grid.uninvited(d, k);
            }
            match[d] = Math.clamp(match[d], 0, 1);
            interviewed[d] = 1 - none > 0 ? Math.clamp(match[d] / (1 - none), 0, 1) : 0;
        }
        double[] counts = interviewCounts(grid, list.length, expected);
        CountRange range =
                new CountRange(
                        Counts.quantile(counts, 0.1),
                        Counts.quantile(counts, 0.5),
                        Counts.quantile(counts, 0.9));
        return new ListOutlook(
                chance(match),
                range,
                Counts.atLeast(counts),
                chance(interviewed),
                ListDraws.of(match, expected));
    }

    private Chance chance(double[] byDraw) {
        double[] sorted = byDraw.clone();
        Arrays.sort(sorted);
        return new Chance(
                Quantiles.of(sorted, 0.1),
                Quantiles.of(sorted, 0.5),
                Quantiles.of(sorted, 0.9),
                listBasis);
    }

    private void check(int[] list, int mostInterviews) {
        boolean[] seen = new boolean[odds.length];
        for (int program : list) {
            if (program < 0 || program >= odds.length || seen[program]) {
                throw new IllegalArgumentException(
                        "program index "
                                + program
                                + " is repeated or not between 0 and "
                                + (odds.length - 1));
            }
            seen[program] = true;
        }
        if (mostInterviews < 0) {
            throw new IllegalArgumentException(
                    "number of interviews " + mostInterviews + " is negative");
        }
    }

    /// The distribution of the number of interviews over doubt, shared strength and luck. Draws
    /// with like numbers of interviews are taken together, which leaves the mean exactly the sum of
    /// the chances.
    private double[] interviewCounts(ListGrid grid, int size, double[] expected) {
        double[] mixture = new double[size + 1];
        Counts counts = new Counts(size);
        int[] order =
                IntStream.range(0, Draws.COUNT)
                        .boxed()
                        .sorted(Comparator.comparingDouble(d -> expected[d]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int layer = 0; layer < LAYERS; layer++) {
            int[] draws =
                    Arrays.copyOfRange(
                            order,
                            layer * Draws.COUNT / LAYERS,
                            (layer + 1) * Draws.COUNT / LAYERS);
            for (int k = 0; k < weights.length; k++) {
                counts.reset();
                for (int place = 0; place < size; place++) {
                    counts.add(grid.meanInterview(place, draws, k));
                }
                counts.addTo(mixture, weights[k] * draws.length / Draws.COUNT);
            }
        }
        return mixture;
    }
}
