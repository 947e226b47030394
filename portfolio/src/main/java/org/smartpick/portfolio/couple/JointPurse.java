package org.smartpick.portfolio.couple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.smartpick.portfolio.PortfolioSolver;

/// Divides one budget between two people: each division is a problem with two own budgets.
///
/// Divisions at even steps are ranked by what each list would be worth alone; the best few are
/// searched as a couple's, then those between their neighbors. The bound looks at all divisions: in
/// each step between two of them neither person has more than the larger of the two amounts.
final class JointPurse {

    private static final int STEPS = 12;
    private static final int SEARCHED = 3;

    private final PortfolioSolver solver;
    private final Search search;

    /// How a couple's problem with two own budgets is searched.
    interface Search {
        CouplePortfolio solve(CoupleProblem problem);
    }

    JointPurse(PortfolioSolver solver, Search search) {
        this.solver = solver;
        this.search = search;
    }

    /// A division: dollars of the first, and of the second.
    private record Division(int firstUsd, int secondUsd) {}

    /// A division and what two people would reach with it, each alone.
    private record Hope(Division division, double value) {}

    /// A division and the lists found with it.
    private record Found(Division division, CouplePortfolio lists) {}

    CouplePortfolio solve(CoupleProblem problem) {
        List<Division> all = divisions(problem);
        List<Hope> hopes = new ArrayList<>(all.stream().flatMap(d -> hope(problem, d)).toList());
        if (hopes.isEmpty()) {
            throw new IllegalArgumentException(
                    problem.bothUsd()
                            + " dollars for both do not pay for what each of you must have");
        }
        hopes.sort(Comparator.comparingDouble(hope -> -hope.value()));
        Found best = best(problem, hopes.stream().limit(SEARCHED).map(Hope::division));
        Found last =
                best(problem, Stream.concat(Stream.of(best.division()), between(problem, best)));
        CouplePortfolio lists = last.lists();
        return new CouplePortfolio(
                lists.first(),
                lists.second(),
                lists.outcome(),
                lists.value(),
                lists.error(),
                Math.max(lists.value(), bound(problem, all)));
    }

    boolean payable(CoupleProblem problem) {
        return divisions(problem).stream()
                .anyMatch(division ->
                        possible(problem.withBudgets(division.firstUsd(), division.secondUsd())));
    }

    private Stream<Hope> hope(CoupleProblem problem, Division division) {
        CoupleProblem apart = problem.withBudgets(division.firstUsd(), division.secondUsd());
        return possible(apart)
                ? Stream.of(
                        new Hope(
                                division,
                                solver.sketch(apart.first()).value()
                                        + solver.sketch(apart.second()).value()))
                : Stream.empty();
    }

    private Found best(CoupleProblem problem, Stream<Division> divisions) {
        return divisions
                .map(division ->
                        new Found(
                                division,
                                search.solve(
                                        problem.withBudgets(
                                                division.firstUsd(), division.secondUsd()))))
                .max(Comparator.comparingDouble(found -> found.lists().value()))
                .orElseThrow();
    }

    /// The divisions half a step beside one.
    private Stream<Division> between(CoupleProblem problem, Found found) {
        int half = Math.max(1, problem.bothUsd() / STEPS / 2);
        return Stream.of(-half, half)
                .map(moved ->
                        new Division(
                                found.division().firstUsd() + moved,
                                found.division().secondUsd() - moved))
                .filter(division -> inside(division, problem))
                .filter(division ->
                        possible(problem.withBudgets(division.firstUsd(), division.secondUsd())));
    }

    private boolean possible(CoupleProblem problem) {
        return solver.findConflict(problem.first()).isEmpty()
                && solver.findConflict(problem.second()).isEmpty();
    }

    private static boolean inside(Division division, CoupleProblem problem) {
        return division.firstUsd() >= 0
                && division.secondUsd() >= 0
                && division.firstUsd() <= problem.first().limits().budgetUsd()
                && division.secondUsd() <= problem.second().limits().budgetUsd();
    }

    private static List<Division> divisions(CoupleProblem problem) {
        int low = Math.max(0, problem.bothUsd() - problem.second().limits().budgetUsd());
        int high = Math.min(problem.bothUsd(), problem.first().limits().budgetUsd());
        return IntStream.rangeClosed(0, STEPS)
                .map(step -> low + (int) ((long) (high - low) * step / STEPS))
                .distinct()
                .mapToObj(usd -> new Division(usd, problem.bothUsd() - usd))
                .toList();
    }

    private double bound(CoupleProblem problem, List<Division> divisions) {
        CoupleBound bound = new CoupleBound(one -> solver.sketch(one).upperBound());
        double most = 0;
        for (int i = 0; i < divisions.size(); i++) {
            Division more = divisions.get(Math.min(i + 1, divisions.size() - 1));
            CoupleProblem roomy =
                    problem.withBudgets(more.firstUsd(), divisions.get(i).secondUsd());
            if (possible(roomy)) {
                most = Math.max(most, bound.of(roomy));
            }
        }
        return most;
    }
}
