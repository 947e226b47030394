package org.smartpick.match.packed;

/// Who is where, on plain arrays.
///
/// @param program program of each applicant, or [PackedMarket#NONE]
/// @param firstYear first-year program of each applicant, or [PackedMarket#NONE]; empty when the
///   market has no supplemental lists
/// @param proposals wishes that were looked at until all was settled, in the order that was kept
/// @param orders orders of the couples that were tried, 1 to 10
/// @param unsettled couples that were moved so often that they were left out at last; each is
///   unmatched
/// @param blocking couples that would rather be elsewhere and are wanted there; empty when stable
/// @param way how this outcome was found
public record PackedMatch(
        int[] program,
        int[] firstYear,
        long proposals,
        int orders,
        int[] unsettled,
        int[] blocking,
        Way way) {

    /// How an outcome was found.
    public enum Way {
        /// Stable, with the couples in the order of the file.
        FIRST_ORDER,
        /// Stable, with the couples in another order.
        OTHER_ORDER,
        /// Stable, by trying what a few couples might get one by one.
        SEARCH,
        /// Not stable; every possibility was tried, so that no stable outcome exists.
        PROVEN_NONE,
        /// Not stable; none was found, which proves nothing.
        NONE_FOUND
    }

    /// Applicants who have a position.
    public int matched() {
        int matched = 0;
        for (int at : program) {
            matched += at >= 0 ? 1 : 0;
        }
        return matched;
    }

    /// Whether nobody and no couple would rather be where they are wanted.
    public boolean stable() {
        return blocking.length == 0 && way != Way.PROVEN_NONE && way != Way.NONE_FOUND;
    }
}
