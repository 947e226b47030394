package org.smartpick.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.smartpick.portfolio.PortfolioProblem.Limits;
import org.smartpick.portfolio.Worlds.Oddity;
import org.smartpick.portfolio.Worlds.Shape;
import org.smartpick.portfolio.couple.CouplePortfolio;
import org.smartpick.portfolio.couple.CouplePortfolio.Application;
import org.smartpick.portfolio.couple.CoupleProblem;
import org.smartpick.portfolio.couple.CoupleSolver;
import org.smartpick.portfolio.couple.Pairing;
import org.smartpick.portfolio.couple.Pairing.Apart;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

/// Couples against brute force over all lists, all nodes and all sets of programs that would take
/// them.
class CoupleProperties {

    private static final Offset<Double> TINY = within(1e-9);
    private static final CoupleSolver SOLVER = new CoupleSolver(new DefaultPortfolioSolver());
    private static final Generator<CoupleProblem> SMALL = draw -> couple(draw.random(), 4, 3);

    private static CoupleProblem couple(RandomGenerator random, int most, int nodes) {
        PortfolioProblem first = person(random, most, nodes);
        PortfolioProblem second = person(random, most, nodes);
        int places = 1 + random.nextInt(4);
        boolean[][] near = new boolean[places][places];
        for (int p = 0; p < places; p++) {
            near[p][p] = true;
            for (int q = 0; q < p; q++) {
                near[p][q] = random.nextInt(4) == 0;
                near[q][p] = near[p][q];
            }
        }
        Pairing pairing =
                new Pairing(
                        places(random, first.candidates().size(), places),
                        places(random, second.candidates().size(), places),
                        near,
                        random.nextInt(3) == 0 ? 0 : 60 * random.nextDouble(),
                        random.nextBoolean() ? Apart.ACCEPTED : Apart.REFUSED,
                        random.nextInt(3) == 0 ? 1 : random.nextDouble());
        return new CoupleProblem(
                first, second, pairing, random.nextBoolean() ? 0 : random.nextDouble());
    }

    private static PortfolioProblem person(RandomGenerator random, int most, int nodes) {
        Shape shape = new Shape(most, 2, nodes, Oddity.PLAIN);
        PortfolioProblem drawn = Worlds.problem(random, shape, random.nextInt(most + 1));
        return Worlds.with(drawn, random.nextInt(60), 1 + random.nextInt(most));
    }

    private static int[] places(RandomGenerator random, int count, int places) {
        return random.ints(count, Pairing.UNKNOWN, places).toArray();
    }

    @Test
    void valuesTwoListsAsTheDefinitionDoes() {
        Property.forAll(SMALL)
                .holds(problem -> {
                    CouplePortfolio found = SOLVER.solve(problem);
                    double[] truth =
                            CoupleTruth.value(
                                    problem, members(found.first()), members(found.second()));
                    assertThat(found.error()).isZero();
                    assertThat(found.value()).isCloseTo(truth[0], TINY);
                });
    }

    @Test
    void saysWhatBecomesOfThem() {
        Property.forAll(SMALL.filter(problem -> problem.pairing().alone() > 0))
                .holds(problem -> {
                    CouplePortfolio found = SOLVER.solve(problem);
                    double[] truth =
                            CoupleTruth.value(
                                    problem, members(found.first()), members(found.second()));
                    assertThat(found.outcome().neither()).isCloseTo(truth[1], within(1e-7));
                    assertThat(
                                    found.outcome().together()
                                            + found.outcome().apart()
                                            + found.outcome().firstOnly()
                                            + found.outcome().secondOnly()
                                            + found.outcome().neither())
                            .isCloseTo(1, TINY);
                });
    }

    @Test
    void keepsEachPersonsLimits() {
        Property.forAll(SMALL)
                .holds(problem -> {
                    CouplePortfolio found = SOLVER.solve(problem);
                    assertThat(keeps(problem.first(), members(found.first()))).isTrue();
                    assertThat(keeps(problem.second(), members(found.second()))).isTrue();
                });
    }

    @Test
    void comesCloseToTheBestOfAllPairsOfListsAndNeverPassesTheBound() {
        double[] gaps = new double[3];
        Property.forAll(SMALL)
                .holds(problem -> {
                    CouplePortfolio found = SOLVER.solve(problem);
                    double best = CoupleTruth.best(problem);
                    assertThat(found.value()).isLessThanOrEqualTo(best + 1e-9);
                    assertThat(found.upperBound()).isGreaterThanOrEqualTo(best - 1e-9);
                    if (best > 0) {
                        double gap = 1 - found.value() / best;
                        gaps[0] += gap;
                        gaps[1]++;
                        gaps[2] = Math.max(gaps[2], gap);
                    }
                });
        assertThat(gaps[0] / gaps[1]).as("mean gap").isLessThan(0.002);
        assertThat(gaps[2]).as("worst gap").isLessThan(0.1);
    }

    @Test
    void twoPeopleWhoDoNotCareAreTwoSinglePeople() {
        PortfolioSolver alone = new DefaultPortfolioSolver();
        Property.forAll(SMALL)
                .holds(drawn -> {
                    Pairing pairing =
                            new Pairing(
                                    drawn.pairing().firstPlace(),
                                    drawn.pairing().secondPlace(),
                                    drawn.pairing().near(),
                                    0,
                                    Apart.ACCEPTED,
                                    1);
                    CoupleProblem problem =
                            new CoupleProblem(
                                    drawn.first(), drawn.second(), pairing, drawn.likeness());
                    double sum =
                            alone.solve(drawn.first()).value()
                                    + alone.solve(drawn.second()).value();
                    CouplePortfolio found = SOLVER.solve(problem);
                    assertThat(found.value()).isCloseTo(sum, within(1e-7 * (1 + sum)));
                    assertThat(found.upperBound()).isGreaterThanOrEqualTo(sum - 1e-9);
                });
    }

    @Test
    void drawsComeCloseToTheTruthWhereListsAreLong() {
        Generator<CoupleProblem> longer =
                draw -> {
                    CoupleProblem small = couple(draw.random(), 14, 8);
                    return new CoupleProblem(
                            plenty(small.first()),
                            plenty(small.second()),
                            small.pairing(),
                            small.likeness());
                };
        Property.forAll(longer)
                .withCount(12)
                .holds(problem -> {
                    int[] first = all(problem.first());
                    int[] second = all(problem.second());
                    CouplePortfolio found = SOLVER.evaluate(problem, first, second);
                    double truth = CoupleTruth.bySecondsLuck(problem, first, second);
                    assertThat(found.value())
                            .isCloseTo(truth, within(5 * found.error() + 0.002 * truth + 1e-9));
                });
    }

    private static final Generator<CoupleProblem> SHARING =
            draw -> {
                CoupleProblem small = couple(draw.random(), 4, 3);
                int own = small.first().limits().budgetUsd() + small.second().limits().budgetUsd();
                return new CoupleProblem(
                        small.first(),
                        small.second(),
                        small.pairing(),
                        small.likeness(),
                        draw.random().nextInt(own + 1));
            };

    @Test
    void aBudgetForBothIsKeptAndComesCloseToTheBestDivision() {
        double[] gaps = new double[2];
        Property.forAll(SHARING.filter(CoupleProperties::payable))
                .holds(problem -> {
                    CouplePortfolio found = SOLVER.solve(problem);
                    assertThat(
                                    costUsd(problem.first(), found.first())
                                            + costUsd(problem.second(), found.second()))
                            .isLessThanOrEqualTo(problem.bothUsd());
                    double best = CoupleTruth.best(problem);
                    assertThat(found.value()).isLessThanOrEqualTo(best + 1e-9);
                    assertThat(found.upperBound()).isGreaterThanOrEqualTo(best - 1e-9);
                    if (best > 0) {
                        gaps[0] += 1 - found.value() / best;
                        gaps[1]++;
                    }
                });
        assertThat(gaps[0] / gaps[1]).as("mean gap").isLessThan(0.01);
    }

    /// Whether the musts of both can be paid at all.
    private static boolean payable(CoupleProblem problem) {
        return mustsUsd(problem.first()) + mustsUsd(problem.second()) <= problem.bothUsd();
    }

    private static int mustsUsd(PortfolioProblem problem) {
        return Enumeration.judge(
                        problem,
                        java.util.stream.IntStream.range(0, problem.candidates().size())
                                .filter(i ->
                                        problem.candidates().get(i).pin()
                                                == PortfolioProblem.Pin.MUST)
                                .boxed()
                                .toList())
                .costUsd();
    }

    private static int costUsd(PortfolioProblem problem, List<Application> applications) {
        return CoupleTruth.costUsd(problem, members(applications));
    }

    @Test
    void keepsConditionsOnEitherList() {
        Property.forAll(SMALL.filter(problem -> free(problem.first()) >= 2))
                .holds(problem -> {
                    int[] members = free(problem.first(), 2);
                    PortfolioProblem first =
                            conditioned(
                                    problem.first(),
                                    List.of(
                                            new Constraint.AtLeast(
                                                    "likely ones", Set.of(members[0]), 1),
                                            new Constraint.AtMost(
                                                    "in one state",
                                                    Set.of(members[0], members[1]),
                                                    1)));
                    CouplePortfolio found =
                            SOLVER.solve(
                                    new CoupleProblem(
                                            first,
                                            problem.second(),
                                            problem.pairing(),
                                            problem.likeness()));
                    List<Integer> list =
                            found.first().stream().map(Application::candidate).toList();
                    assertThat(list).contains(members[0]).doesNotContain(members[1]);
                });
    }

    private static int free(PortfolioProblem problem) {
        return free(problem, Integer.MAX_VALUE).length;
    }

    private static int[] free(PortfolioProblem problem, int most) {
        return java.util.stream.IntStream.range(0, problem.candidates().size())
                .filter(i -> problem.candidates().get(i).pin() == PortfolioProblem.Pin.FREE)
                .limit(most)
                .toArray();
    }

    /// With money for all of it, so that no condition is out of reach.
    private static PortfolioProblem conditioned(
            PortfolioProblem problem, List<Constraint> constraints) {
        PortfolioProblem rich = plenty(problem);
        return new PortfolioProblem(
                rich.candidates(),
                rich.nodeWeights(),
                rich.feeGroups(),
                rich.limits(),
                0,
                rich.signalPools(),
                constraints);
    }

    @Test
    void refusesConditionsThatItDoesNotRead() {
        PortfolioProblem person =
                new PortfolioProblem(List.of(), new double[] {1}, List.of(), new Limits(0, 0), 5);
        Pairing pairing =
                new Pairing(new int[0], new int[0], new boolean[0][0], 0, Apart.ACCEPTED, 0.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoupleProblem(person, person, pairing, 0))
                .withMessageContaining("not matching is worth 0");
    }

    private static PortfolioProblem plenty(PortfolioProblem problem) {
        return Worlds.with(problem, 10_000, 100);
    }

    private static int[] all(PortfolioProblem problem) {
        return java.util.stream.IntStream.range(0, problem.candidates().size()).toArray();
    }

    private static int[] members(List<Application> applications) {
        return applications.stream().mapToInt(Application::candidate).toArray();
    }

    private static boolean keeps(PortfolioProblem problem, int[] members) {
        List<Integer> list = java.util.Arrays.stream(members).boxed().toList();
        return members.length <= problem.limits().mostApplications()
                && Enumeration.judge(problem, list).costUsd() <= problem.limits().budgetUsd();
    }
}
