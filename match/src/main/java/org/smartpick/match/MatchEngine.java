package org.smartpick.match;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.match.MatchOutcome.Move;
import org.smartpick.match.MatchProblem.Reversion;
import org.smartpick.match.internal.CoupleOrders;
import org.smartpick.match.packed.PackedMarket;
import org.smartpick.match.packed.PackedMatch;

/// The Match: applicants propose, couples are placed one by one, unfilled positions revert.
///
/// The same problem gives the same outcome. Keeps nothing; may be used by several threads.
public final class MatchEngine {
    private MatchEngine() {}

    /// The outcome of a market.
    ///
    /// Reversions: after the match, the first rule in their order whose donor has an unfilled
    /// position moves all of them, and the match is run again, until no donor has one.
    public static MatchOutcome run(MatchProblem problem) {
        MatchProblem now = problem;
        PackedMatch match = run(now.market());
        List<Move> moves = new ArrayList<>();
        int[] quota = problem.market().quota();
        for (int rule = due(now, match); rule >= 0; rule = due(now, match)) {
            Reversion reversion = problem.reversions().get(rule);
            int free = free(now, match, reversion.donor());
            quota = quota.clone();
            quota[reversion.donor()] -= free;
            quota[reversion.receiver()] += free;
            moves.add(
                    new Move(
                            problem.programs().get(reversion.donor()),
                            problem.programs().get(reversion.receiver()),
                            free));
            now = now.withQuota(quota);
            match = run(now.market());
        }
        return new MatchOutcome(now, match, moves);
    }

    /// The outcome of a market on plain arrays; no reversions.
    public static PackedMatch run(PackedMarket market) {
        return CoupleOrders.run(market);
    }

    private static int due(MatchProblem problem, PackedMatch match) {
        for (int i = 0; i < problem.reversions().size(); i++) {
            if (free(problem, match, problem.reversions().get(i).donor()) > 0) {
                return i;
            }
        }
        return -1;
    }

    private static int free(MatchProblem problem, PackedMatch match, int program) {
        int free = problem.market().quota()[program];
        for (int[] where : List.of(match.program(), match.firstYear())) {
            for (int at : where) {
                free -= at == program ? 1 : 0;
            }
        }
        return free;
    }
}
