package org.smartpick.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.smartpick.portfolio.Portfolio.Pick;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.portfolio.Worlds.Oddity;
import org.smartpick.portfolio.Worlds.Shape;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

class PortfolioProperties {

    private static final Offset<Double> TINY = within(1e-9);
    private static final PortfolioSolver SOLVER = new DefaultPortfolioSolver();
    private static final Generator<PortfolioProblem> SMALL =
            Worlds.problems(new Shape(10, 3, 5, Oddity.ODD));
    private static final Generator<PortfolioProblem> LARGE =
            Worlds.problems(new Shape(120, 1, 8, Oddity.PLAIN));
    private static final Generator<PortfolioProblem> ONE_NODE =
            Worlds.problems(new Shape(60, 1, 1, Oddity.PLAIN));

    private static List<Integer> members(Portfolio portfolio) {
        return portfolio.picks().stream().map(Pick::candidate).sorted().toList();
    }

    @Test
    void neverLiesAboutWhatItChose() {
        Property.forAll(SMALL.filter(p -> SOLVER.conflict(p).isEmpty()))
                .holds(problem -> {
                    Portfolio portfolio = SOLVER.solve(problem);
                    Enumeration.Subset truth = Enumeration.judge(problem, members(portfolio));
                    assertThat(portfolio.value()).isCloseTo(truth.value(), TINY);
                    assertThat(portfolio.matchChance()).isCloseTo(truth.chance(), TINY);
                    assertThat(portfolio.costUsd()).isEqualTo(truth.costUsd());
                    assertThat(portfolio.picks().stream().mapToInt(Pick::feeUsd).sum())
                            .isEqualTo(truth.costUsd());
                });
    }

    @Test
    void keepsMoneyNumberAndPins() {
        Property.forAll(SMALL.filter(p -> SOLVER.conflict(p).isEmpty()))
                .holds(problem -> {
                    Portfolio portfolio = SOLVER.solve(problem);
                    List<Integer> members = members(portfolio);
                    assertThat(portfolio.costUsd())
                            .isLessThanOrEqualTo(problem.limits().budgetUsd());
                    assertThat(members).doesNotHaveDuplicates();
                    assertThat(members.size())
                            .isLessThanOrEqualTo(problem.limits().mostApplications());
                    for (int i = 0; i < problem.candidates().size(); i++) {
                        switch (problem.candidates().get(i).pin()) {
                            case MUST -> assertThat(members).contains(i);
                            case NEVER -> assertThat(members).doesNotContain(i);
                            case FREE -> {}
                        }
                    }
                });
    }

    @Test
    void staysUnderItsBoundAndTheBestOfAllSubsetsDoesToo() {
        Property.forAll(SMALL)
                .holds(problem -> {
                    if (!SOLVER.conflict(problem).isEmpty()) {
                        assertThat(Enumeration.best(problem)).isEmpty();
                        return;
                    }
                    Portfolio portfolio = SOLVER.solve(problem);
                    double best = Enumeration.best(problem).orElseThrow().value();
                    assertThat(portfolio.value()).isLessThanOrEqualTo(best + 1e-9);
                    assertThat(portfolio.upperBound()).isGreaterThanOrEqualTo(best - 1e-9);
                });
    }

    @Test
    void isOptimalForOneFeeAndOneNode() {
        Generator<PortfolioProblem> worlds = Worlds.problems(new Shape(10, 1, 1, Oddity.PLAIN));
        Property.forAll(worlds)
                .withCount(1_000)
                .holds(problem ->
                        assertThat(SOLVER.solve(problem).value())
                                .isCloseTo(Enumeration.best(problem).orElseThrow().value(), TINY));
    }

    @Test
    void tellsWhatEachPickIsWorth() {
        Property.forAll(SMALL.filter(p -> SOLVER.conflict(p).isEmpty()))
                .holds(problem -> {
                    Portfolio portfolio = SOLVER.solve(problem);
                    for (Pick pick : portfolio.picks()) {
                        List<Integer> others = new ArrayList<>(members(portfolio));
                        others.remove((Integer) pick.candidate());
                        Enumeration.Subset without = Enumeration.judge(problem, others);
                        assertThat(pick.valueGain())
                                .isCloseTo(portfolio.value() - without.value(), TINY);
                        assertThat(pick.chanceGain())
                                .isCloseTo(portfolio.matchChance() - without.chance(), TINY);
                    }
                });
    }

    @Test
    void moreMoneyOrMoreApplicationsNeverLowerTheValue() {
        Property.forAll(LARGE)
                .holds(problem -> {
                    int budget = problem.limits().budgetUsd();
                    int most = problem.limits().mostApplications();
                    double value = SOLVER.solve(problem).value();
                    assertThat(SOLVER.solve(Worlds.with(problem, budget + 30, most)).value())
                            .isGreaterThanOrEqualTo(value - 1e-12);
                    assertThat(SOLVER.solve(Worlds.with(problem, budget, most + 3)).value())
                            .isGreaterThanOrEqualTo(value - 1e-12);
                });
    }

    @Test
    void moreProgramsNeverLowerTheValueForOneFeeAndOneNode() {
        Property.forAll(ONE_NODE)
                .holds(problem -> {
                    List<Candidate> all = problem.candidates();
                    PortfolioProblem fewer =
                            Worlds.with(problem, all.subList(all.size() / 3, all.size()));
                    assertThat(SOLVER.solve(problem).value())
                            .isGreaterThanOrEqualTo(SOLVER.solve(fewer).value() - 1e-12);
                });
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        Property.forAll(SMALL.filter(p -> SOLVER.conflict(p).isEmpty()))
                .holds(problem -> {
                    List<Candidate> shuffled = new ArrayList<>(problem.candidates());
                    Collections.shuffle(shuffled, new Random(7));
                    assertThat(ids(Worlds.with(problem, shuffled))).isEqualTo(ids(problem));
                });
    }

    private static List<String> ids(PortfolioProblem problem) {
        return SOLVER.solve(problem).picks().stream()
                .map(pick -> problem.candidates().get(pick.candidate()).id())
                .toList();
    }

    @Test
    void portfoliosOfOneFeeAndOneNodeAreNested() {
        Property.forAll(ONE_NODE)
                .holds(problem -> {
                    Portfolio smaller = SOLVER.solve(problem);
                    int most = smaller.picks().size() + 1;
                    Portfolio larger = SOLVER.solve(Worlds.with(problem, 100_000, most));
                    assertThat(members(larger)).containsAll(members(smaller));
                });
    }

    @Test
    void theCurveStartsWithThePicksAndRises() {
        Property.forAll(LARGE)
                .holds(problem -> {
                    Portfolio portfolio = SOLVER.solve(problem);
                    int n = portfolio.picks().size();
                    if (n > 0) {
                        assertThat(portfolio.curve().get(n - 1).value())
                                .isCloseTo(portfolio.value(), TINY);
                        assertThat(portfolio.curve().get(n - 1).costUsd())
                                .isEqualTo(portfolio.costUsd());
                    }
                    for (int i = 0; i < portfolio.curve().size(); i++) {
                        assertThat(portfolio.curve().get(i).applications()).isEqualTo(i + 1);
                        if (i > 0) {
                            assertThat(portfolio.curve().get(i).value())
                                    .isGreaterThanOrEqualTo(portfolio.curve().get(i - 1).value());
                        }
                    }
                });
    }

    @Test
    void evaluatesASetThatSheBrings() {
        Property.forAll(SMALL)
                .holds(problem -> {
                    int[] even =
                            IntStream.range(0, problem.candidates().size())
                                    .filter(i -> i % 2 == 0)
                                    .toArray();
                    Portfolio portfolio = SOLVER.evaluate(problem, even);
                    List<Integer> members = Arrays.stream(even).boxed().toList();
                    assertThat(members(portfolio)).isEqualTo(members);
                    assertThat(portfolio.value())
                            .isCloseTo(Enumeration.judge(problem, members).value(), TINY);
                });
    }

    @Test
    void findsAConflictExactlyWhenTheMustsBreakALimit() {
        Property.forAll(SMALL)
                .holds(problem -> {
                    boolean possible = Enumeration.best(problem).isPresent();
                    assertThat(SOLVER.conflict(problem).isEmpty()).isEqualTo(possible);
                    assertThat(
                                    problem.candidates().stream().anyMatch(c -> c.pin() == Pin.MUST)
                                            || possible)
                            .isTrue();
                });
    }
}
