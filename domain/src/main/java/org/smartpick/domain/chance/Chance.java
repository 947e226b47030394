package org.smartpick.domain.chance;

/// A probability with its 80 % range and what it rests on.
///
/// The range holds the doubt about the figure itself: of ten ranges, eight should contain the true
/// frequency.
///
/// @param low 10th percentile of the doubt, 0 to 1
/// @param median middle of the doubt, 0 to 1
/// @param high 90th percentile of the doubt, 0 to 1
/// @param basis which data, which year, how strong
public record Chance(double low, double median, double high, Basis basis) {

    /// Refuses values outside 0 to 1 or out of order.
    public Chance {
        if (!(0 <= low && low <= median && median <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "chance needs 0 <= low <= median <= high <= 1, not "
                            + low
                            + ", "
                            + median
                            + ", "
                            + high);
        }
    }
}
