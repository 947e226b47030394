package org.smartpick.prediction.fit;

import org.smartpick.stats.Logistic;
import org.smartpick.stats.NormalNodes;

/// The chance of an interview averaged over a normally distributed part of the log-odds, as a
/// table.
///
/// `marginal(a)` is the mean of logistic(a + spread * x) over a standard normal x. The table holds
/// its log-odds, which are nearly straight, every [#STEP]; straight lines between are right to
/// about 1e-4 in log-odds.
public final class Curve {
    private static final double LOW = -16;
    private static final double HIGH = 12;
    private static final double STEP = 0.1;
    private static final int SIZE = (int) Math.round((HIGH - LOW) / STEP) + 1;

    private final double[] logOdds = new double[SIZE];

    /// The curve for a spread over the points of `nodes`.
    public Curve(double spread, NormalNodes nodes) {
        double[] factors = new double[nodes.size()];
        for (int k = 0; k < factors.length; k++) {
            factors[k] = Math.exp(spread * nodes.point(k));
        }
        for (int i = 0; i < SIZE; i++) {
            double odds = Math.exp(LOW + i * STEP);
            double yes = 0;
            double no = 0;
            for (int k = 0; k < factors.length; k++) {
                double at = odds * factors[k];
                double weight = nodes.weight(k) / (1 + at);
                yes += weight * at;
                no += weight;
            }
            logOdds[i] = Math.log(yes / no);
        }
    }

    private Curve(double[] values) {
        System.arraycopy(values, 0, logOdds, 0, SIZE);
    }

    /// The curve of a mixture: the mean of this one moved by each offset with its weight.
    public Curve mixed(double[] weights, double[] offsets) {
        double[] values = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            double mean = 0;
            for (int m = 0; m < weights.length; m++) {
                mean +=
                        weights[m]
                                * Logistic.probability(
                                        marginalLogOdds(LOW + i * STEP + offsets[m]));
            }
            values[i] = Logistic.logOdds(mean);
        }
        return new Curve(values);
    }

    /// Log-odds of the averaged chance at log-odds `a`; beyond the table the last slope goes on.
    public double marginalLogOdds(double a) {
        double place = (a - LOW) / STEP;
        int i = Math.clamp((int) Math.floor(place), 0, SIZE - 2);
        return logOdds[i] + (place - i) * (logOdds[i + 1] - logOdds[i]);
    }

    /// The `a` at which the averaged chance has these log-odds.
    public double inverse(double wanted) {
        int low = 0;
        int high = SIZE - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (logOdds[middle] <= wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double slope = logOdds[high] - logOdds[low];
        return LOW + (low + (wanted - logOdds[low]) / slope) * STEP;
    }
}
