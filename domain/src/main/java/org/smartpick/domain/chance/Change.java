package org.smartpick.domain.chance;

/// How far a figure would move, as the 80 % range of the difference.
///
/// Both states are computed under the same parameter draws and the differences sorted, so that what
/// is unsure about both alike does not widen the range.
///
/// @param low 10th percentile of the difference, in the unit of the figure
/// @param median middle of the difference
/// @param high 90th percentile of the difference
public record Change(double low, double median, double high) {

    /// Smallest difference that is told from none: a rounding error, not an effect.
    private static final double NOTHING = 1e-9;

    /// Where a figure would go.
    public enum Direction {
        /// The whole range lies above zero.
        RAISES,
        /// The whole range lies below zero.
        LOWERS,
        /// The range holds zero: it may not help, and may not harm.
        UNSURE
    }

    /// Refuses numbers out of order or not finite.
    public Change {
        if (!(low <= median && median <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException(
                    "change needs low <= median <= high, not " + low + ", " + median + ", " + high);
        }
    }

    /// Where the figure would go, as far as the range tells.
    public Direction direction() {
        if (low > NOTHING) {
            return Direction.RAISES;
        }
        return high < -NOTHING ? Direction.LOWERS : Direction.UNSURE;
    }
}
