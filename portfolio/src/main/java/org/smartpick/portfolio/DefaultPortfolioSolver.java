package org.smartpick.portfolio;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.smartpick.portfolio.Portfolio.Certainty;
import org.smartpick.portfolio.internal.Answer;
import org.smartpick.portfolio.internal.ConcaveBound;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Plan;
import org.smartpick.portfolio.internal.Search;
import org.smartpick.portfolio.internal.conflict.ConflictFinder;
import org.smartpick.portfolio.internal.conflict.Feasibility;
import org.smartpick.portfolio.internal.exact.Exact;

/// The solver of this room: greedy starts improved by exchanges, with an upper bound computed by
/// other code.
public final class DefaultPortfolioSolver implements PortfolioSolver {

    private static final int BOUND_STEPS = 40;
    private static final int SKETCH_STEPS = 10;
    private static final double BOUND_ENOUGH = 0.0005;

    /// A solver; it keeps no state and may be shared between threads.
    public DefaultPortfolioSolver() {}

    @Override
    public Portfolio solve(PortfolioProblem problem) {
        return run(problem, _ -> {}, () -> false).describe();
    }

    /// No exchange, one description, and a bound of few steps: a bound holds however far its climb
    /// has come.
    @Override
    public Portfolio sketch(PortfolioProblem problem) {
        return run(problem, _ -> {}, () -> true).describe(SKETCH_STEPS);
    }

    @Override
    public Portfolio improve(
            PortfolioProblem problem, Consumer<Portfolio> better, BooleanSupplier stopped) {
        Portfolio last = run(problem, found -> better.accept(found.describe()), stopped).describe();
        better.accept(last);
        return last;
    }

    private Found run(PortfolioProblem problem, Consumer<Found> better, BooleanSupplier stopped) {
        Market market = Market.of(problem);
        Limit limit = Limit.of(problem.limits());
        Optional<int[]> possible =
                Feasibility.find(market, limit, market.conditions(), Feasibility.musts(market));
        if (possible.isEmpty()) {
            throw new IllegalArgumentException(conflict(problem));
        }
        Consumer<Plan> tell =
                plan -> better.accept(Found.of(market, limit, plan, Certainty.BOUNDED));
        Search search = new Search(market, limit, possible.get(), stopped);
        if (Exact.greedyIsOptimal(market)) {
            int[] rows = Exact.nested(market, limit).orElseGet(() -> search.start().set().list());
            return new Found(market, limit, rows, Certainty.OPTIMAL);
        }
        Plan plan = search.run(tell);
        Optional<int[]> exact = Exact.find(market, limit, plan.value(), stopped);
        return exact.map(rows -> new Found(market, limit, rows, Certainty.OPTIMAL))
                .orElseGet(() -> Found.of(market, limit, plan, Certainty.BOUNDED));
    }

    /// What a search found.
    private record Found(Market market, Limit limit, int[] rows, Certainty certainty) {

        static Found of(Market market, Limit limit, Plan plan, Certainty certainty) {
            return new Found(market, limit, plan.set().list(), certainty);
        }

        Portfolio describe() {
            return describe(BOUND_STEPS);
        }

        Portfolio describe(int steps) {
            double bound = new ConcaveBound(market, limit).of(rows, steps, BOUND_ENOUGH);
            return Answer.of(market, rows, bound, certainty);
        }
    }

    @Override
    public Portfolio evaluate(PortfolioProblem problem, int[] chosen) {
        Market market = Market.of(problem);
        int[] places = market.places();
        int[] rows = Arrays.stream(chosen).map(i -> places[i]).toArray();
        return new Found(market, Limit.of(problem.limits()), rows, Certainty.BOUNDED).describe();
    }

    @Override
    public String conflict(PortfolioProblem problem) {
        return findConflict(problem).map(Conflict::sentence).orElse("");
    }

    @Override
    public Optional<Conflict> findConflict(PortfolioProblem problem) {
        return ConflictFinder.find(problem);
    }
}
