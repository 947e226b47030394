package org.smartpick.portfolio.firstyear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.Portfolio.Certainty;
import org.smartpick.portfolio.Portfolio.CurvePoint;
import org.smartpick.portfolio.Portfolio.Pick;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Limits;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.portfolio.PortfolioProblem.Signaled;
import org.smartpick.portfolio.PortfolioSolver;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.ListRows;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Plan;

/// Chooses first years and everything else together.
///
/// With the first years fixed, every point of the shared strength is split in two: a first year was
/// found there, or not. In the second half an advanced position reaches her only for the share that
/// it keeps without one, and then the next program of her list may take her. So the rest is an
/// ordinary problem, solved as such. How many first years is tried out; which ones follows the
/// chance to find any.
public final class FirstYearSolver {

    private static final int[] COUNTS = {0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48};

    private static final double LEAST_GAIN = 1e-9;

    private final PortfolioSolver solver;

    /// @param solver the solver of the rest
    public FirstYearSolver(PortfolioSolver solver) {
        this.solver = solver;
    }

    /// The list with its first years, which come first among the picks.
    ///
    /// @throws IllegalArgumentException when no portfolio can keep the limits
    public Portfolio solve(FirstYearProblem problem) {
        List<Integer> order = order(problem);
        int least = musts(problem).size();
        Optional<Answer> best = Optional.empty();
        Set<Integer> tried = new HashSet<>();
        TreeSet<Integer> counts = new TreeSet<>(List.of(least));
        Arrays.stream(COUNTS).filter(n -> n >= least).forEach(counts::add);
        while (!counts.isEmpty()) {
            int count = counts.pollFirst();
            if (count > order.size() || !tried.add(count)) {
                continue;
            }
            Optional<Answer> found = answer(problem, order.subList(0, count));
            if (found.isPresent()
                    && (best.isEmpty() || found.get().value() > best.get().value() + LEAST_GAIN)) {
                best = found;
            }
            if (counts.isEmpty() && best.isPresent()) {
                int here = best.get().years().size();
                Arrays.stream(new int[] {here - 1, here + 1})
                        .filter(n -> n >= least && !tried.contains(n))
                        .forEach(counts::add);
            }
        }
        return best.orElseThrow(() -> new IllegalArgumentException(solver.conflict(problem.base())))
                .portfolio(problem, bound(problem));
    }

    /// The chance to find any of some first years, 0 to 1.
    public static double chance(PortfolioProblem problem, List<Integer> years) {
        double[] found = found(problem, years);
        double chance = 0;
        for (int node = 0; node < found.length; node++) {
            chance += problem.nodeWeights()[node] * found[node];
        }
        return chance;
    }

    private static List<Integer> musts(FirstYearProblem problem) {
        return problem.firstYears().stream()
                .filter(year -> problem.base().candidates().get(year).pin() == Pin.MUST)
                .sorted()
                .toList();
    }

    /// First years, musts first, then each time the one that adds most to the chance to find any.
    private static List<Integer> order(FirstYearProblem problem) {
        List<Integer> order = new ArrayList<>(musts(problem));
        Set<Integer> left = new TreeSet<>(problem.firstYears());
        left.removeAll(order);
        left.removeIf(year -> problem.base().candidates().get(year).pin() == Pin.NEVER);
        while (!left.isEmpty() && order.size() < COUNTS[COUNTS.length - 1]) {
            double[] found = found(problem.base(), order);
            int best =
                    left.stream()
                            .max(
                                    Comparator.comparingDouble((Integer year) ->
                                                    adds(problem.base(), found, year))
                                            .thenComparing(Comparator.reverseOrder()))
                            .orElseThrow();
            order.add(best);
            left.remove(best);
        }
        return order;
    }

    private static double adds(PortfolioProblem problem, double[] found, int year) {
        double adds = 0;
        for (int node = 0; node < found.length; node++) {
            adds +=
                    problem.nodeWeights()[node]
                            * (1 - found[node])
                            * problem.candidates().get(year).reach()[node];
        }
        return adds;
    }

    /// Chance at each node that any of some first years takes her.
    private static double[] found(PortfolioProblem problem, List<Integer> years) {
        double[] none = new double[problem.nodeWeights().length];
        Arrays.fill(none, 1);
        for (int year : years) {
            double[] reach = problem.candidates().get(year).reach();
            for (int node = 0; node < none.length; node++) {
                none[node] *= 1 - reach[node];
            }
        }
        return Arrays.stream(none).map(share -> 1 - share).toArray();
    }

    private Optional<Answer> answer(FirstYearProblem problem, List<Integer> years) {
        int costUsd = costUsd(problem.base(), years);
        Limits limits = problem.base().limits();
        if (costUsd > limits.budgetUsd() || years.size() > limits.mostApplications()) {
            return Optional.empty();
        }
        PortfolioProblem rest =
                rest(
                        problem,
                        found(problem.base(), years),
                        new Limits(
                                limits.budgetUsd() - costUsd,
                                limits.mostApplications() - years.size()));
        return solver.conflict(rest).isEmpty()
                ? Optional.of(new Answer(List.copyOf(years), costUsd, solver.solve(rest)))
                : Optional.empty();
    }

    private static int costUsd(PortfolioProblem problem, List<Integer> years) {
        int[] counts = new int[problem.feeGroups().size()];
        int costUsd = 0;
        for (int year : years) {
            int group = problem.candidates().get(year).feeGroup();
            counts[group]++;
            costUsd += problem.feeGroups().get(group).feeUsd(counts[group]);
        }
        return costUsd;
    }

    /// The problem without first years, each node split by whether one was found.
    private static PortfolioProblem rest(FirstYearProblem problem, double[] found, Limits limits) {
        PortfolioProblem base = problem.base();
        int nodes = found.length;
        double[] weights = new double[2 * nodes];
        for (int node = 0; node < nodes; node++) {
            weights[2 * node] = base.nodeWeights()[node] * found[node];
            weights[2 * node + 1] = base.nodeWeights()[node] * (1 - found[node]);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < base.candidates().size(); i++) {
            Candidate candidate = base.candidates().get(i);
            double kept = problem.advanced().contains(i) ? problem.without() : 1;
            candidates.add(
                    new Candidate(
                            candidate.id(),
                            candidate.feeGroup(),
                            candidate.utility(),
                            split(candidate.reach(), kept),
                            problem.firstYears().contains(i) ? Pin.NEVER : candidate.pin(),
                            candidate.signals().stream()
                                    .map(s -> new Signaled(s.pool(), split(s.reach(), kept)))
                                    .toList()));
        }
        return new PortfolioProblem(
                candidates,
                weights,
                base.feeGroups(),
                limits,
                base.unmatchedValue(),
                base.signalPools(),
                base.constraints());
    }

    private static double[] split(double[] reach, double kept) {
        double[] split = new double[2 * reach.length];
        for (int node = 0; node < reach.length; node++) {
            split[2 * node] = reach[node];
            split[2 * node + 1] = kept * reach[node];
        }
        return split;
    }

    /// First years for nothing, and always found: no list is worth more.
    private double bound(FirstYearProblem problem) {
        double[] always = new double[problem.base().nodeWeights().length];
        Arrays.fill(always, 1);
        return solver.solve(rest(problem, always, loose(problem))).upperBound();
    }

    /// The limits without what the musts among the first years take in any case.
    private static Limits loose(FirstYearProblem problem) {
        List<Integer> musts = musts(problem);
        Limits limits = problem.base().limits();
        return new Limits(
                limits.budgetUsd() - costUsd(problem.base(), musts),
                limits.mostApplications() - musts.size());
    }

    /// First years and the best list beside them.
    private record Answer(List<Integer> years, int costUsd, Portfolio rest) {

        double value() {
            return rest.value();
        }

        Portfolio portfolio(FirstYearProblem problem, double bound) {
            List<Pick> picks = new ArrayList<>();
            List<CurvePoint> curve = new ArrayList<>();
            PortfolioProblem base = problem.base();
            for (int i = 0; i < years.size(); i++) {
                int before = FirstYearSolver.costUsd(base, years.subList(0, i));
                int after = FirstYearSolver.costUsd(base, years.subList(0, i + 1));
                picks.add(pick(problem, years.get(i), after - before));
                curve.add(new CurvePoint(i + 1, after, 0, base.unmatchedValue()));
            }
            picks.addAll(rest.picks());
            rest.curve()
                    .forEach(point ->
                            curve.add(
                                    new CurvePoint(
                                            point.applications() + years.size(),
                                            point.costUsd() + costUsd,
                                            point.matchChance(),
                                            point.value())));
            return new Portfolio(
                    picks,
                    rest.value(),
                    rest.matchChance(),
                    rest.costUsd() + costUsd,
                    Math.max(bound, rest.value()),
                    curve,
                    rest.signals(),
                    years.isEmpty() && problem.firstYears().isEmpty()
                            ? rest.certainty()
                            : Certainty.BOUNDED);
        }

        /// What the rest of the list would lose without one first year.
        private Pick pick(FirstYearProblem problem, int year, int feeUsd) {
            List<Integer> others = years.stream().filter(other -> other != year).toList();
            PortfolioProblem without =
                    FirstYearSolver.rest(
                            problem, found(problem.base(), others), problem.base().limits());
            Market market = Market.of(without);
            Plan plan = Plan.of(market, Limit.of(without.limits()), ListRows.of(market, rest));
            return new Pick(
                    year,
                    feeUsd,
                    Math.max(0, rest.value() - market.floor() - plan.value()),
                    Math.max(0, rest.matchChance() - plan.set().chance()));
        }
    }
}
