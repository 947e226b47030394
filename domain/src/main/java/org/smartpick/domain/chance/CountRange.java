package org.smartpick.domain.chance;

/// A count that is not yet known, as its 80 % range: of ten such counts, eight should fall inside.
///
/// @param low 10th percentile, not negative
/// @param median middle
/// @param high 90th percentile
public record CountRange(double low, double median, double high) {

    /// Refuses negative numbers and numbers out of order.
    public CountRange {
        if (!(0 <= low && low <= median && median <= high)) {
            throw new IllegalArgumentException(
                    "range needs 0 <= low <= median <= high, not "
                            + low
                            + ", "
                            + median
                            + ", "
                            + high);
        }
    }
}
