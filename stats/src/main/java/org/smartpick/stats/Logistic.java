package org.smartpick.stats;

/// The logistic function and its inverse.
public final class Logistic {
    private static final double SHIFT = 60;

    private Logistic() {}

    /// Probability with these log-odds, 0 to 1; 0 and 1 are reached only by rounding.
    public static double probability(double logOdds) {
        if (logOdds >= 0) {
            return 1 / (1 + Math.exp(-logOdds));
        }
        double odds = Math.exp(logOdds);
        return odds / (1 + odds);
    }

    /// Log-odds of a probability; infinite at 0 and 1.
    ///
    /// @param probability 0 to 1
    public static double logOdds(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "probability " + probability + " is not between 0 and 1");
        }
        return Math.log(probability) - Math.log1p(-probability);
    }

    /// What has to be added to all log-odds so that the mean of the probabilities is `rate`; by
    /// bisection, right to 1e-12.
    ///
    /// @param logOdds at least one, finite
    /// @param rate above 0 and below 1
    public static double shiftTo(double[] logOdds, double rate) {
        if (logOdds.length == 0 || !(rate > 0 && rate < 1)) {
            throw new IllegalArgumentException(
                    "rate " + rate + " of " + logOdds.length + " people cannot be reached");
        }
        double low = -SHIFT;
        double high = SHIFT;
        while (high - low > 1e-12) {
            double middle = (low + high) / 2;
            if (mean(logOdds, middle) < rate) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double mean(double[] logOdds, double shift) {
        double sum = 0;
        for (double each : logOdds) {
            sum += probability(each + shift);
        }
        return sum / logOdds.length;
    }
}
