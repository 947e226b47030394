package org.smartpick.prediction.table;

import org.smartpick.stats.Logistic;
import org.smartpick.stats.Normal;

/// Log-odds of a match as a straight line in the score, over a normal pool of scores.
///
/// @param mean mean score of the pool
/// @param sd its standard deviation
/// @param slope log-odds a score point
/// @param level log-odds at the mean score
record ScoreLine(double mean, double sd, double slope, double level) {
    private static final int SLICES = 120;

    /// The line whose average over the pool is `rate`.
    static ScoreLine of(double mean, double sd, double slope, double rate) {
        double low = -15;
        double high = 15;
        for (int i = 0; i < 45; i++) {
            double middle = (low + high) / 2;
            if (new ScoreLine(mean, sd, slope, middle).share(0, 400) < rate) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new ScoreLine(mean, sd, slope, (low + high) / 2);
    }

    /// Share matched of those from score `low` to `high`, both included.
    double share(int low, int high) {
        double from = Normal.cumulative((low - 0.5 - mean) / sd);
        double to = Normal.cumulative((high + 0.5 - mean) / sd);
        if (to - from < 1e-9) {
            double edge = Math.clamp(mean, low, high);
            return Logistic.probability(level + slope * (edge - mean));
        }
        double sum = 0;
        for (int i = 0; i < SLICES; i++) {
            double x = sd * Normal.quantile(from + (to - from) * (i + 0.5) / SLICES);
            sum += Logistic.probability(level + slope * x);
        }
        return sum / SLICES;
    }
}
