package org.smartpick.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Limits;
import org.smartpick.portfolio.PortfolioProblem.Pin;

class ConflictTest {

    private static final PortfolioSolver SOLVER = new DefaultPortfolioSolver();

    private static PortfolioProblem problem(
            int programs, int musts, Limits limits, List<Constraint> constraints) {
        List<Candidate> candidates =
                IntStream.range(0, programs)
                        .mapToObj(i ->
                                new Candidate(
                                        "p" + (100 + i),
                                        0,
                                        10 + i % 80,
                                        new double[] {0.1},
                                        i < musts ? Pin.MUST : Pin.FREE))
                        .toList();
        return new PortfolioProblem(
                candidates,
                new double[] {1},
                List.of(Worlds.fees(30, 11, 30)),
                limits,
                0,
                List.of(),
                constraints);
    }

    private static Conflict conflict(PortfolioProblem problem) {
        Conflict conflict = SOLVER.findConflict(problem).orElseThrow();
        assertThat(SOLVER.findConflict(conflict.nearest())).isEmpty();
        assertThat(SOLVER.solve(conflict.nearest()).picks()).isNotNull();
        return conflict;
    }

    @Test
    void namesMustsAndBudgetWithTheBudgetThatWouldDo() {
        Conflict conflict = conflict(problem(20, 5, new Limits(40, 100), List.of()));
        assertThat(conflict.demands())
                .containsExactly("your must-apply list of 5 programs", "your budget of $40");
        assertThat(conflict.sentence()).contains("cannot both be kept");
        assertThat(SOLVER.solve(conflict.nearest()).costUsd())
                .isLessThanOrEqualTo(conflict.nearest().limits().budgetUsd());
    }

    @Test
    void namesOnlyTheTwoDemandsThatContradictEachOther() {
        List<Constraint> constraints =
                List.of(
                        new Constraint.AtMost("programs in one state", Set.of(0, 1, 2, 3), 1),
                        new Constraint.AtLeast("likely programs", Set.of(0, 1, 2, 3), 2),
                        new Constraint.AtLeast("other programs", Set.of(10, 11), 1));
        Conflict conflict = conflict(problem(20, 0, new Limits(500, 20), constraints));
        assertThat(conflict.demands())
                .containsExactly("at most 1 programs in one state", "at least 2 likely programs");
    }

    @Test
    void namesAFloorThatNobodyCanMeet() {
        List<Constraint> constraints =
                List.of(new Constraint.AtLeast("likely programs", Set.of(1), 3));
        Conflict conflict = conflict(problem(5, 0, new Limits(500, 20), constraints));
        assertThat(conflict.demands()).containsExactly("at least 3 likely programs");
        assertThat(conflict.sentence()).contains("\"at least 1 likely programs\" would do");
    }

    @Test
    void aLimitForEachOfManyGroupsIsNamedOnlyWhereItIsTheReason() {
        List<Constraint> constraints = new ArrayList<>();
        for (int group = 0; group < 300; group++) {
            constraints.add(
                    new Constraint.AtMost(
                            "programs of institution " + group,
                            Set.of(2 * group, 2 * group + 1),
                            1));
        }
        Conflict conflict = conflict(problem(600, 2, new Limits(500, 20), constraints));
        assertThat(conflict.demands())
                .containsExactly(
                        "your must-apply list of 2 programs",
                        "at most 1 programs of institution 0");
    }

    @Test
    void aFloorThatTheMoneyCannotPayIsNamedAtOnce() {
        List<Constraint> constraints = new ArrayList<>();
        constraints.add(
                new Constraint.AtLeast(
                        "likely programs",
                        IntStream.range(0, 400).boxed().collect(Collectors.toSet()),
                        50));
        for (int group = 0; group < 60; group++) {
            int of = group;
            constraints.add(
                    new Constraint.AtMost(
                            "programs of state " + group,
                            IntStream.range(0, 600)
                                    .filter(i -> i % 60 == of)
                                    .boxed()
                                    .collect(Collectors.toSet()),
                            3));
        }
        Conflict conflict = conflict(problem(600, 0, new Limits(300, 100), constraints));
        assertThat(conflict.demands())
                .containsExactly("your budget of $300", "at least 50 likely programs");
    }

    @Test
    void tenThousandMustsGetAClearAnswer() {
        Conflict conflict = conflict(problem(10_000, 10_000, new Limits(1_400, 80), List.of()));
        assertThat(conflict.demands()).hasSize(2);
    }

    @Test
    void findsNoConflictWhereThereIsNone() {
        assertThat(SOLVER.conflict(problem(20, 3, new Limits(500, 20), List.of()))).isEmpty();
        assertThat(SOLVER.conflict(problem(0, 0, new Limits(0, 0), List.of()))).isEmpty();
    }

    @Test
    void zeroDollarsGiveAnEmptyList() {
        Portfolio portfolio = SOLVER.solve(problem(20, 0, new Limits(0, 50), List.of()));
        assertThat(portfolio.picks()).isEmpty();
        assertThat(portfolio.value()).isZero();
        assertThat(portfolio.curve()).isNotEmpty();
    }

    @Test
    void aStoppedRunReturnsTheLastGoodList() {
        PortfolioProblem problem = problem(300, 3, new Limits(900, 50), List.of());
        Portfolio stopped = SOLVER.improve(problem, _ -> {}, () -> true);
        assertThat(stopped.picks()).hasSizeGreaterThan(3);
        assertThat(stopped.costUsd()).isLessThanOrEqualTo(900);
    }
}
