package org.smartpick.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
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
                            Truth.value(problem, members(found.first()), members(found.second()));
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
                            Truth.value(problem, members(found.first()), members(found.second()));
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
                    double best = Truth.best(problem);
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
                    double truth = Truth.bySecondsLuck(problem, first, second);
                    assertThat(found.value())
                            .isCloseTo(truth, within(5 * found.error() + 0.002 * truth + 1e-9));
                });
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

    /// The definition, written down once more and slowly.
    private static final class Truth {

        /// Expected worth and chance that neither matches.
        static double[] value(CoupleProblem problem, int[] first, int[] second) {
            double value = 0;
            double neither = 0;
            double[] a = problem.first().nodeWeights();
            double[] b = problem.second().nodeWeights();
            for (int k = 0; k < a.length; k++) {
                for (int l = 0; l < b.length; l++) {
                    double weight = weight(problem, k, l);
                    for (int x = 0; x < 1 << first.length; x++) {
                        double chance = weight * chance(problem.first(), first, x, k);
                        for (int y = 0; y < 1 << second.length && chance > 0; y++) {
                            double both = chance * chance(problem.second(), second, y, l);
                            double worth = best(problem, first, x, second, y);
                            value += both * worth;
                            neither += worth == 0 ? both : 0;
                        }
                    }
                }
            }
            return new double[] {value, neither};
        }

        /// The overlap of the same quantiles, straight from the two distribution functions.
        private static double weight(CoupleProblem problem, int k, int l) {
            double[] a = problem.first().nodeWeights();
            double[] b = problem.second().nodeWeights();
            double low = Math.max(below(a, k), below(b, l));
            double high = Math.min(below(a, k + 1), below(b, l + 1));
            return (1 - problem.likeness()) * a[k] * b[l]
                    + problem.likeness() * Math.max(0, high - low);
        }

        private static double below(double[] weights, int end) {
            double sum = 0;
            for (int i = 0; i < end; i++) {
                sum += weights[i];
            }
            return sum;
        }

        private static double chance(PortfolioProblem problem, int[] list, int set, int node) {
            double chance = 1;
            for (int i = 0; i < list.length; i++) {
                double reach = problem.candidates().get(list[i]).reach()[node];
                chance *= (set & (1 << i)) != 0 ? reach : 1 - reach;
            }
            return chance;
        }

        private static double best(CoupleProblem problem, int[] first, int x, int[] second, int y) {
            double best = 0;
            for (int i = -1; i < first.length; i++) {
                for (int j = -1; j < second.length; j++) {
                    boolean open = (i < 0 || (x & (1 << i)) != 0) && (j < 0 || (y & (1 << j)) != 0);
                    if (open) {
                        best =
                                Math.max(
                                        best,
                                        pair(
                                                problem,
                                                i < 0 ? -1 : first[i],
                                                j < 0 ? -1 : second[j]));
                    }
                }
            }
            return best;
        }

        private static double pair(CoupleProblem problem, int i, int j) {
            Pairing pairing = problem.pairing();
            if (i < 0 || j < 0) {
                return pairing.alone()
                        * (utility(problem.first(), i) + utility(problem.second(), j));
            }
            int p = pairing.firstPlace()[i];
            int q = pairing.secondPlace()[j];
            double sum = utility(problem.first(), i) + utility(problem.second(), j);
            boolean near = p >= 0 && q >= 0 && pairing.near()[p][q];
            return near ? sum + pairing.together() : pairing.apart() == Apart.ACCEPTED ? sum : 0;
        }

        private static double utility(PortfolioProblem problem, int candidate) {
            return candidate < 0 ? 0 : problem.candidates().get(candidate).utility();
        }

        /// Adds up the second's luck in full and walks down the first's best pairs.
        static double bySecondsLuck(CoupleProblem problem, int[] first, int[] second) {
            double value = 0;
            for (int l = 0; l < problem.second().nodeWeights().length; l++) {
                for (int y = 0; y < 1 << second.length; y++) {
                    double luck = chance(problem.second(), second, y, l);
                    double[] worth = new double[first.length];
                    for (int i = 0; i < first.length; i++) {
                        worth[i] = pair(problem, first[i], -1);
                        for (int j = 0; j < second.length; j++) {
                            worth[i] =
                                    (y & (1 << j)) == 0
                                            ? worth[i]
                                            : Math.max(
                                                    worth[i], pair(problem, first[i], second[j]));
                        }
                    }
                    value += luck * walk(problem, first, worth, rest(problem, second, y), l);
                }
            }
            return value;
        }

        private static double rest(CoupleProblem problem, int[] second, int y) {
            double rest = 0;
            for (int j = 0; j < second.length; j++) {
                rest = (y & (1 << j)) == 0 ? rest : Math.max(rest, pair(problem, -1, second[j]));
            }
            return rest;
        }

        private static double walk(
                CoupleProblem problem, int[] first, double[] worth, double rest, int l) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < first.length; i++) {
                if (worth[i] > rest) {
                    order.add(i);
                }
            }
            order.sort((i, j) -> Double.compare(worth[j], worth[i]));
            double value = 0;
            for (int k = 0; k < problem.first().nodeWeights().length; k++) {
                double none = weight(problem, k, l);
                for (int i : order) {
                    Candidate candidate = problem.first().candidates().get(first[i]);
                    value += none * candidate.reach()[k] * worth[i];
                    none *= 1 - candidate.reach()[k];
                }
                value += none * rest;
            }
            return value;
        }

        static double best(CoupleProblem problem) {
            double best = 0;
            for (int[] first : lists(problem.first())) {
                for (int[] second : lists(problem.second())) {
                    best = Math.max(best, value(problem, first, second)[0]);
                }
            }
            return best;
        }

        private static List<int[]> lists(PortfolioProblem problem) {
            return Enumeration.listAllowed(problem).stream()
                    .map(subset ->
                            subset.sent().stream().mapToInt(Enumeration.Sent::candidate).toArray())
                    .toList();
        }
    }
}
