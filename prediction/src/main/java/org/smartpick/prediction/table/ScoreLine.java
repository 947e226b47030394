package org.smartpick.prediction.table;

import java.util.Arrays;
import org.smartpick.stats.Logistic;

/// Log-odds of a match as a straight line in the score, over a pool of scores.
///
/// @param pool scores of all who applied
/// @param slope log-odds a score point
/// @param level log-odds at a score of 245
record ScoreLine(Pool pool, double slope, double level) {
    private static final double ZERO = 245;
    private static final int SLICES = 120;
    private static final int HALVINGS = 45;

    /// The line whose average over the pool is `rate`.
    static ScoreLine of(Pool pool, double slope, double rate) {
        double[] scores = scores(pool, 0, 1);
        double low = -30;
        double high = 30;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (mean(scores, slope, middle) < rate) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new ScoreLine(pool, slope, (low + high) / 2);
    }

    /// Share of the pool from score `low` to `high`, both included.
    double people(int low, int high) {
        return pool.cumulative(high + 0.5) - pool.cumulative(low - 0.5);
    }

    /// Share matched of those from score `low` to `high`, both included.
    double share(int low, int high) {
        double from = pool.cumulative(low - 0.5);
        double to = pool.cumulative(high + 0.5);
        if (to - from < 1e-9) {
            double edge = Math.clamp(pool.quantile(0.5), low, high);
            return Logistic.probability(level + slope * (edge - ZERO));
        }
        return mean(scores(pool, from, to), slope, level);
    }

    private static double[] scores(Pool pool, double from, double to) {
        double[] scores = new double[SLICES];
        for (int i = 0; i < SLICES; i++) {
            scores[i] = pool.quantile(from + (to - from) * (i + 0.5) / SLICES);
        }
        return scores;
    }

    private static double mean(double[] scores, double slope, double level) {
        return Arrays.stream(scores)
                        .map(score -> Logistic.probability(level + slope * (score - ZERO)))
                        .sum()
                / SLICES;
    }
}
