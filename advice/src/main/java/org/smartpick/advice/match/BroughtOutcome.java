package org.smartpick.advice.match;

import java.util.List;
import org.smartpick.match.MatchProblem;

/// An outcome that somebody brought, by the numbers of its market.
///
/// @param program program of each applicant, or -1
/// @param firstYear first-year program of each applicant, or -1; empty when the file names none
/// @param moves positions that were moved by reversions before, in that order
public record BroughtOutcome(int[] program, int[] firstYear, List<Moved> moves) {

    /// Positions that went from one program to another.
    ///
    /// @param donor number of the program that gave them
    /// @param receiver number of the program that got them
    /// @param positions how many
    public record Moved(int donor, int receiver, int positions) {}

    /// Copies the moves.
    public BroughtOutcome {
        moves = List.copyOf(moves);
    }

    /// The market with the positions as they were when it was matched.
    MatchProblem apply(MatchProblem problem) {
        if (moves.isEmpty()) {
            return problem;
        }
        int[] quota = problem.market().quota().clone();
        for (Moved move : moves) {
            quota[move.donor()] -= move.positions();
            quota[move.receiver()] += move.positions();
        }
        return problem.withQuota(quota);
    }
}
