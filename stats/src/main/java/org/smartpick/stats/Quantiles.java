package org.smartpick.stats;

/// Quantiles of a sample.
public final class Quantiles {
    private Quantiles() {}

    /// Quantile of an ascending sample, with straight lines between the order statistics (type 7 of
    /// Hyndman and Fan, The American Statistician 50(4), 1996).
    ///
    /// @param ascending at least one value, ascending
    /// @param p 0 to 1
    public static double of(double[] ascending, double p) {
        if (ascending.length == 0 || !(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException(
                    "quantile "
                            + p
                            + " of "
                            + ascending.length
                            + " values: needs 0 to 1 and a value");
        }
        double place = p * (ascending.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }
}
