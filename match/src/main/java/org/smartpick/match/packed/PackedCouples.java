package org.smartpick.match.packed;

/// Couples and their pair lists.
///
/// @param first applicant number of each couple's first member
/// @param second applicant number of each couple's second member
/// @param start where each couple's pairs begin, and the end of the last one
/// @param firstProgram program of the first member in each pair, or [PackedMarket#NONE]
/// @param secondProgram program of the second member in each pair, or [PackedMarket#NONE]
public record PackedCouples(
        int[] first, int[] second, int[] start, int[] firstProgram, int[] secondProgram) {

    /// No couples.
    public static final PackedCouples NOBODY =
            new PackedCouples(new int[0], new int[0], new int[1], new int[0], new int[0]);

    /// Refuses arrays that do not fit each other.
    public PackedCouples {
        if (first.length != second.length
                || start.length != first.length + 1
                || start[first.length] != firstProgram.length
                || firstProgram.length != secondProgram.length) {
            throw new IllegalArgumentException("arrays of the couples differ in length");
        }
    }

    /// Number of couples.
    public int count() {
        return first.length;
    }
}
