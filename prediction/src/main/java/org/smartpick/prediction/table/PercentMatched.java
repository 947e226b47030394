package org.smartpick.prediction.table;

/// Estimated percent of a cell's applicants who matched in the preferred specialty.
///
/// @param low 10th percentile of the doubt, 0 to 100
/// @param median middle of the doubt, 0 to 100
/// @param high 90th percentile of the doubt, 0 to 100
public record PercentMatched(double low, double median, double high) {

    /// Refuses values outside 0 to 100 or out of order.
    public PercentMatched {
        if (!(0 <= low && low <= median && median <= high && high <= 100)) {
            throw new IllegalArgumentException(
                    "percent matched " + low + ", " + median + ", " + high);
        }
    }
}
