package org.smartpick.stats;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/// How much a figure would differ, had other members of the same kind been looked at: the
/// percentile interval of the figure over draws with repetition (Efron, Annals of Statistics 7,
/// 1979).
public final class Bootstrap {
    private Bootstrap() {}

    /// An interval of a figure.
    ///
    /// @param low lower end
    /// @param high upper end
    public record Interval(double low, double high) {}

    /// The central 95 % of the figure.
    ///
    /// @param members how many members there are, at least 1
    /// @param draws how many times they are drawn
    /// @param random the stream of this use
    /// @param figure the figure of the members drawn, given by index
    public static Interval interval(
            int members, int draws, RandomStream random, ToDoubleFunction<int[]> figure) {
        double[] values = new double[draws];
        int[] picks = new int[members];
        for (int d = 0; d < draws; d++) {
            for (int i = 0; i < members; i++) {
                picks[i] = random.below(members);
            }
            values[d] = figure.applyAsDouble(picks);
        }
        Arrays.sort(values);
        return new Interval(Quantiles.of(values, 0.025), Quantiles.of(values, 0.975));
    }
}
