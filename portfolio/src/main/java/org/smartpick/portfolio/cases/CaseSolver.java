package org.smartpick.portfolio.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.Portfolio.Pick;
import org.smartpick.portfolio.Portfolio.SignalUse;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioSolver;
import org.smartpick.portfolio.cases.WorkedCase.Answer;
import org.smartpick.portfolio.cases.WorkedCase.Chosen;
import org.smartpick.portfolio.cases.WorkedCase.Task;

/// Answers worked cases with the product's own solver.
public final class CaseSolver {

    private static final int GOLD = 0;
    private static final int SILVER = 1;

    private final PortfolioSolver solver;

    /// Answers with a solver.
    public CaseSolver(PortfolioSolver solver) {
        this.solver = solver;
    }

    /// The answer to a case.
    public Answer solve(WorkedCase worked) {
        CaseProblem stated = CaseProblem.of(worked);
        Portfolio portfolio =
                switch (worked.task()) {
                    case Task.Evaluate given ->
                            solver.evaluate(
                                    stated.problem(),
                                    given.programs().stream()
                                            .mapToInt(Integer::intValue)
                                            .toArray());
                    case Task.Choose _, Task.ChooseEachNumber _, Task.ChooseWithSignals _ ->
                            solver.solve(stated.problem());
                };
        return new Answer(
                worked.id(),
                new Chosen(programs(portfolio.picks()), portfolio.value() / stated.scale()),
                portfolio.upperBound() / stated.scale(),
                signaled(portfolio, GOLD),
                signaled(portfolio, SILVER),
                byNumber(worked, stated, portfolio));
    }

    private static List<Integer> programs(List<Pick> picks) {
        return picks.stream().map(Pick::candidate).sorted().toList();
    }

    private static List<Integer> signaled(Portfolio portfolio, int pool) {
        return portfolio.signals().stream()
                .filter(use -> use.pool() == pool)
                .map(SignalUse::candidate)
                .sorted()
                .toList();
    }

    private Optional<List<Chosen>> byNumber(
            WorkedCase worked, CaseProblem stated, Portfolio largest) {
        if (!(worked.task() instanceof Task.ChooseEachNumber)) {
            return Optional.empty();
        }
        List<Chosen> lists = new ArrayList<>();
        for (int h = 1; h <= Math.min(worked.most(), worked.probability().size()); h++) {
            lists.add(nested(worked, stated, largest, h));
        }
        return Optional.of(lists);
    }

    /// With independent admissions and one fee the best lists are nested: the first h picks are the
    /// best h.
    private Chosen nested(WorkedCase worked, CaseProblem stated, Portfolio largest, int h) {
        if (stated.problem().nodeWeights().length == 1 && h <= largest.picks().size()) {
            return new Chosen(
                    programs(largest.picks().subList(0, h)),
                    largest.curve().get(h - 1).value() / stated.scale());
        }
        PortfolioProblem problem = CaseProblem.of(worked).withMost(h);
        Portfolio portfolio = solver.solve(problem);
        return new Chosen(programs(portfolio.picks()), portfolio.value() / stated.scale());
    }
}
