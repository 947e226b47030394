package org.smartpick.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.smartpick.stats.Normal;

/// Ranks with ties shared, and what they give.
public final class Ranks {
    private Ranks() {}

    /// Rank of each value from 1; equal values share the mean of their ranks.
    public static double[] of(double[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double[] ranks = new double[values.length];
        int i = 0;
        while (i < order.length) {
            int j = i;
            while (j + 1 < order.length && values[order[j + 1]] == values[order[i]]) {
                j++;
            }
            for (int k = i; k <= j; k++) {
                ranks[order[k]] = (i + j) / 2.0 + 1;
            }
            i = j + 1;
        }
        return ranks;
    }

    /// Normal score of each value: the standard normal quantile of its rank.
    static double[] normalScores(double[] values) {
        double[] scores = of(values);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Normal.quantile((scores[i] - 0.5) / scores.length);
        }
        return scores;
    }

    /// Rank correlation (Spearman), 0 where one side does not vary.
    public static double correlation(double[] a, double[] b) {
        return pearson(of(a), of(b));
    }

    /// Rank correlation of two when both are compared at equal values of a third; 0 where one side
    /// does not vary.
    public static double partial(double[] a, double[] b, double[] held) {
        double ab = correlation(a, b);
        double ah = correlation(a, held);
        double bh = correlation(b, held);
        double free = Math.sqrt((1 - ah * ah) * (1 - bh * bh));
        return free <= 0 ? 0 : (ab - ah * bh) / free;
    }

    /// Correlation, 0 where one side does not vary.
    public static double pearson(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElse(0);
        double meanB = Arrays.stream(b).average().orElse(0);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return aa <= 0 || bb <= 0 ? 0 : ab / Math.sqrt(aa * bb);
    }
}
