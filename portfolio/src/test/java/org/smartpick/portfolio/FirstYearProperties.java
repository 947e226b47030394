package org.smartpick.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smartpick.portfolio.Portfolio.Pick;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Limits;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.portfolio.Worlds.Oddity;
import org.smartpick.portfolio.Worlds.Shape;
import org.smartpick.portfolio.firstyear.FirstYearProblem;
import org.smartpick.portfolio.firstyear.FirstYearSolver;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

/// First years and advanced positions against brute force over all lists, written from the
/// definition.
class FirstYearProperties {

    private static final FirstYearSolver SOLVER = new FirstYearSolver(new DefaultPortfolioSolver());

    private static final Generator<FirstYearProblem> SMALL =
            draw -> {
                Shape shape = new Shape(7, 1, 3, Oddity.PLAIN);
                PortfolioProblem drawn =
                        Worlds.problem(draw.random(), shape, 1 + draw.random().nextInt(7));
                List<Candidate> candidates = new ArrayList<>();
                Set<Integer> advanced = new HashSet<>();
                Set<Integer> years = new HashSet<>();
                for (int i = 0; i < drawn.candidates().size(); i++) {
                    Candidate one = drawn.candidates().get(i);
                    int kind = draw.random().nextInt(3);
                    if (kind == 0) {
                        years.add(i);
                    } else if (kind == 1) {
                        advanced.add(i);
                    }
                    candidates.add(
                            new Candidate(
                                    one.id(),
                                    kind == 0 ? 1 : 0,
                                    one.utility(),
                                    one.reach(),
                                    draw.random().nextInt(9) == 0 ? Pin.NEVER : Pin.FREE));
                }
                PortfolioProblem base =
                        new PortfolioProblem(
                                candidates,
                                drawn.nodeWeights(),
                                List.of(Worlds.fees(2, 10, 25), Worlds.fees(2, 8, 20)),
                                new Limits(
                                        draw.random().nextInt(120), 1 + draw.random().nextInt(7)),
                                0);
                double without = draw.random().nextBoolean() ? 0 : draw.random().nextDouble();
                return new FirstYearProblem(base, advanced, years, without);
            };

    @Test
    void saysWhatItsListIsWorth() {
        Property.forAll(SMALL)
                .holds(problem -> {
                    Portfolio list = SOLVER.solve(problem);
                    List<Integer> members =
                            list.picks().stream().map(Pick::candidate).sorted().toList();
                    assertThat(members).doesNotHaveDuplicates();
                    assertThat(list.value()).isCloseTo(value(problem, members), within(1e-9));
                    assertThat(list.costUsd())
                            .isEqualTo(Enumeration.judge(problem.base(), members).costUsd())
                            .isEqualTo(list.picks().stream().mapToInt(Pick::feeUsd).sum());
                    assertThat(list.costUsd())
                            .isLessThanOrEqualTo(problem.base().limits().budgetUsd());
                    assertThat(members.size())
                            .isLessThanOrEqualTo(problem.base().limits().mostApplications());
                });
    }

    @Test
    void comesCloseToTheBestOfAllListsAndNeverPassesTheBound() {
        double[] gaps = new double[3];
        Property.forAll(SMALL)
                .holds(problem -> {
                    Portfolio list = SOLVER.solve(problem);
                    double best = best(problem);
                    assertThat(list.value()).isLessThanOrEqualTo(best + 1e-9);
                    assertThat(list.upperBound()).isGreaterThanOrEqualTo(best - 1e-9);
                    double gap = best > 0 ? 1 - list.value() / best : 0;
                    gaps[0] += gap;
                    gaps[1]++;
                    gaps[2] = Math.max(gaps[2], gap);
                });
        assertThat(gaps[0] / gaps[1]).as("mean gap").isLessThan(0.002);
        assertThat(gaps[2]).as("worst gap").isLessThan(0.1);
    }

    @Test
    void saysWhatEachFirstYearAdds() {
        Property.forAll(SMALL)
                .holds(problem -> {
                    Portfolio list = SOLVER.solve(problem);
                    List<Integer> members = list.picks().stream().map(Pick::candidate).toList();
                    for (Pick pick : list.picks()) {
                        if (problem.firstYears().contains(pick.candidate())) {
                            List<Integer> rest = new ArrayList<>(members);
                            rest.remove(Integer.valueOf(pick.candidate()));
                            assertThat(pick.valueGain())
                                    .isCloseTo(
                                            value(problem, members) - value(problem, rest),
                                            within(1e-9));
                        }
                    }
                });
    }

    @Test
    void aListWithoutAdvancedPositionsNeedsNoFirstYear() {
        Property.forAll(SMALL)
                .holds(drawn -> {
                    FirstYearProblem problem =
                            new FirstYearProblem(drawn.base(), Set.of(), drawn.firstYears(), 0);
                    assertThat(SOLVER.solve(problem).picks())
                            .noneMatch(pick -> problem.firstYears().contains(pick.candidate()));
                });
    }

    private static double best(FirstYearProblem problem) {
        double best = 0;
        for (Enumeration.Subset subset : Enumeration.listAllowed(problem.base())) {
            List<Integer> members =
                    subset.sent().stream().map(Enumeration.Sent::candidate).toList();
            best = Math.max(best, value(problem, members));
        }
        return best;
    }

    /// At every point of the strength, with and without a first year, down the list.
    private static double value(FirstYearProblem problem, List<Integer> members) {
        List<Integer> ranked =
                members.stream()
                        .filter(i -> !problem.firstYears().contains(i))
                        .sorted((i, j) -> Double.compare(utility(problem, j), utility(problem, i)))
                        .toList();
        double value = 0;
        for (int k = 0; k < problem.base().nodeWeights().length; k++) {
            double noYear = 1;
            for (int i : members) {
                noYear *=
                        problem.firstYears().contains(i)
                                ? 1 - problem.base().candidates().get(i).reach()[k]
                                : 1;
            }
            double weight = problem.base().nodeWeights()[k];
            value += weight * (1 - noYear) * walk(problem, ranked, k, 1);
            value += weight * noYear * walk(problem, ranked, k, problem.without());
        }
        return value;
    }

    private static double walk(FirstYearProblem problem, List<Integer> ranked, int k, double kept) {
        double value = 0;
        double none = 1;
        for (int i : ranked) {
            double reach =
                    problem.base().candidates().get(i).reach()[k]
                            * (problem.advanced().contains(i) ? kept : 1);
            value += none * reach * utility(problem, i);
            none *= 1 - reach;
        }
        return value;
    }

    private static double utility(FirstYearProblem problem, int candidate) {
        return problem.base().candidates().get(candidate).utility();
    }
}
