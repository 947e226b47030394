package org.smartpick.prediction.own;

/// A share of people as median and 80 % range.
///
/// @param low 10th percentile, 0 to 1
/// @param median middle, 0 to 1
/// @param high 90th percentile, 0 to 1
public record RateRange(double low, double median, double high) {
    /// Refuses ends in the wrong order.
    public RateRange {
        if (!(low >= 0 && low <= median && median <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "a range " + low + ", " + median + ", " + high + " cannot be");
        }
    }
}
