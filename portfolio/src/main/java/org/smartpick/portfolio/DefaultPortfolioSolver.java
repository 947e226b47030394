package org.smartpick.portfolio;

import java.util.Arrays;
import org.smartpick.portfolio.internal.Answer;
import org.smartpick.portfolio.internal.ChosenSet;
import org.smartpick.portfolio.internal.ConcaveBound;
import org.smartpick.portfolio.internal.Conflicts;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Search;

/// The solver of this room: greedy starts, the better one kept, with an upper bound computed by
/// other code.
public final class DefaultPortfolioSolver implements PortfolioSolver {

    private static final int BOUND_STEPS = 40;
    private static final double BOUND_ENOUGH = 0.001;

    /// A solver; it keeps no state and may be shared between threads.
    public DefaultPortfolioSolver() {}

    @Override
    public Portfolio solve(PortfolioProblem problem) {
        Market market = Market.of(problem);
        Limit limit = Limit.of(problem.limits());
        String conflict = Conflicts.text(market, limit);
        if (!conflict.isEmpty()) {
            throw new IllegalArgumentException(conflict);
        }
        int[] chosen = Search.best(market, limit);
        return Answer.of(
                market,
                chosen,
                new ConcaveBound(market, limit).of(chosen, BOUND_STEPS, BOUND_ENOUGH));
    }

    @Override
    public Portfolio evaluate(PortfolioProblem problem, int[] chosen) {
        Market market = Market.of(problem);
        int[] places = market.places();
        int[] set = Arrays.stream(chosen).map(i -> places[i]).toArray();
        double bound =
                new ConcaveBound(market, Limit.of(problem.limits()))
                        .of(set, BOUND_STEPS, BOUND_ENOUGH);
        return Answer.of(market, set, Math.max(bound, ChosenSet.of(market, set).value()));
    }

    @Override
    public String conflict(PortfolioProblem problem) {
        return Conflicts.text(Market.of(problem), Limit.of(problem.limits()));
    }
}
