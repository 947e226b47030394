package org.smartpick.advice.match;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.smartpick.match.MatchProblem;
import org.smartpick.match.market.DrawnMarket;
import org.smartpick.match.market.MarketPlan;

/// Give me a market to try things on.
public final class DrawMatch {
    /// Keeps nothing.
    public DrawMatch() {}

    /// A market with names: `A1`, `A2` and so on for applicants, `P1` and so on for programs.
    public MatchProblem draw(MarketPlan plan) {
        return MatchProblem.of(
                names(plan.applicants(), i -> "A" + (i + 1)),
                names(plan.programs(), i -> "P" + (i + 1)),
                DrawnMarket.draw(plan));
    }

    private static List<String> names(int count, IntFunction<String> name) {
        return IntStream.range(0, count).mapToObj(name).toList();
    }
}
