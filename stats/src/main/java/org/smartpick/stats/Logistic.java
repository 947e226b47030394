package org.smartpick.stats;

/// The logistic function and its inverse.
public final class Logistic {
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
}
