package org.smartpick.match.ranklist;

import java.util.List;

/// Where a couple's joint list ends.
///
/// @param atRank chance to match at the pair at each rank, best first, 0 to 1
/// @param both chance that both match
/// @param firstOnly chance that only the first member matches
/// @param secondOnly chance that only the second member matches
/// @param neither chance that nobody matches; the four together are 1
public record JointOutcome(
        List<Double> atRank, double both, double firstOnly, double secondOnly, double neither) {

    /// Copies the chances.
    public JointOutcome {
        atRank = List.copyOf(atRank);
    }

    /// What the list is worth on average.
    ///
    /// @param worth of the pair at each rank, in any unit; no match is worth nothing
    public double expected(List<Double> worth) {
        double sum = 0;
        for (int rank = 0; rank < atRank.size(); rank++) {
            sum += atRank.get(rank) * worth.get(rank);
        }
        return sum;
    }
}
