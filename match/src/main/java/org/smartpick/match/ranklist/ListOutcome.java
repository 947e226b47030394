package org.smartpick.match.ranklist;

import java.util.List;

/// Where a rank list ends.
///
/// @param atRank chance to match at the entry at each rank, best first, 0 to 1
/// @param unmatched chance to match at none of them; together with the others 1
public record ListOutcome(List<Double> atRank, double unmatched) {

    /// Copies the chances.
    public ListOutcome {
        atRank = List.copyOf(atRank);
    }

    /// Chance to match at all.
    public double matched() {
        return 1 - unmatched;
    }

    /// Chance to match at one of the first entries.
    ///
    /// @param first how many entries count
    public double within(int first) {
        return atRank.stream().limit(first).mapToDouble(Double::doubleValue).sum();
    }

    /// What the list is worth on average.
    ///
    /// @param worth of the entry at each rank, in any unit; no match is worth nothing
    public double expected(double[] worth) {
        double sum = 0;
        for (int rank = 0; rank < atRank.size(); rank++) {
            sum += atRank.get(rank) * worth[rank];
        }
        return sum;
    }
}
