package org.smartpick.match;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.match.packed.PackedMatch;

/// Who is where, and how it came about.
///
/// @param problem everyone's lists, with the positions as they are after the reversions
/// @param match the same on plain arrays
/// @param moves positions that went from one program to another, in that order
public record MatchOutcome(MatchProblem problem, PackedMatch match, List<Move> moves) {

    /// Positions that nobody took and another program got.
    ///
    /// @param donor program that gave them
    /// @param receiver program that got them
    /// @param positions how many, 1 or more
    public record Move(String donor, String receiver, int positions) {}

    /// Copies the moves.
    public MatchOutcome {
        moves = List.copyOf(moves);
    }

    /// What an applicant got.
    public Seat seat(String applicant) {
        int number =
                problem.findApplicant(applicant)
                        .orElseThrow(
                                () -> new IllegalArgumentException("no applicant " + applicant));
        return seat(number);
    }

    /// What an applicant got, by number.
    public Seat seat(int applicant) {
        int program = match.program()[applicant];
        if (program < 0) {
            return new Seat.Unmatched();
        }
        boolean first = match.firstYear().length > 0 && match.firstYear()[applicant] >= 0;
        return new Seat.Matched(
                problem.programs().get(program),
                first
                        ? Optional.of(problem.programs().get(match.firstYear()[applicant]))
                        : Optional.empty());
    }

    /// The program of each matched applicant, by name, in the order of the file.
    public Map<String, String> placed() {
        Map<String, String> placed = new LinkedHashMap<>();
        for (int a = 0; a < match.program().length; a++) {
            if (match.program()[a] >= 0) {
                placed.put(problem.applicants().get(a), problem.programs().get(match.program()[a]));
            }
        }
        return placed;
    }

    /// Wishes that were looked at until all was settled.
    public long proposals() {
        return match.proposals();
    }

    /// Couples that were moved so often that they were left out, by name.
    public List<String> unsettled() {
        return Arrays.stream(match.unsettled()).mapToObj(problem::coupleName).toList();
    }

    /// What the engine says about stability.
    public Verdict verdict() {
        return switch (match.way()) {
            case FIRST_ORDER -> new Verdict.Stable("couples in the order of the file");
            case OTHER_ORDER -> new Verdict.Stable("order " + match.orders() + " of the couples");
            case SEARCH ->
                    new Verdict.Stable(
                            "trying what the couples might get, after "
                                    + match.orders()
                                    + " orders of the couples");
            case PROVEN_NONE -> unstable(Verdict.Proof.NONE_EXISTS);
            case NONE_FOUND -> unstable(Verdict.Proof.NONE_FOUND);
        };
    }

    private Verdict unstable(Verdict.Proof proof) {
        List<String> couples =
                Arrays.stream(match.blocking()).mapToObj(problem::coupleName).toList();
        return new Verdict.Unstable(
                couples, proof, "the best of " + match.orders() + " orders of the couples");
    }
}
