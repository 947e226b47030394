package org.smartpick.portfolio.internal.conflict;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.portfolio.Constraint;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Limits;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Plan;

/// Copies of a problem with one thing changed.
final class Changes {

    private Changes() {}

    static PortfolioProblem limits(PortfolioProblem problem, int budgetUsd, int most) {
        return copy(
                problem, problem.candidates(), new Limits(budgetUsd, most), problem.constraints());
    }

    static PortfolioProblem candidates(PortfolioProblem problem, List<Candidate> candidates) {
        return copy(problem, candidates, problem.limits(), problem.constraints());
    }

    /// The condition loosened so that given rows keep it.
    static PortfolioProblem condition(
            PortfolioProblem problem, Market market, int index, int[] rows) {
        List<Constraint> constraints = new ArrayList<>(problem.constraints());
        constraints.set(
                index,
                switch (constraints.get(index)) {
                    case Constraint.AtMost most ->
                            new Constraint.AtMost(
                                    most.name(), most.members(), (int) sum(market, index, rows));
                    case Constraint.AtLeast least ->
                            new Constraint.AtLeast(
                                    least.name(), least.members(), (int) sum(market, index, rows));
                    case Constraint.LoadAtMost load ->
                            new Constraint.LoadAtMost(
                                    load.name(), load.loads(), sum(market, index, rows));
                    case Constraint.Opening opening -> opening;
                });
        return copy(problem, problem.candidates(), problem.limits(), constraints);
    }

    /// A lower limit changed.
    static PortfolioProblem least(PortfolioProblem problem, int index, int least) {
        Constraint old = problem.constraints().get(index);
        List<Constraint> constraints = new ArrayList<>(problem.constraints());
        if (old instanceof Constraint.AtLeast floor) {
            constraints.set(index, new Constraint.AtLeast(floor.name(), floor.members(), least));
        }
        return copy(problem, problem.candidates(), problem.limits(), constraints);
    }

    /// Every must set free and every lower limit taken away: always possible.
    static PortfolioProblem withoutFloorsAndMusts(PortfolioProblem problem) {
        List<Candidate> candidates =
                problem.candidates().stream()
                        .map(c -> c.pin() == Pin.MUST ? pinned(c, Pin.FREE) : c)
                        .toList();
        List<Constraint> constraints =
                problem.constraints().stream()
                        .map(c ->
                                c instanceof Constraint.AtLeast a
                                        ? new Constraint.AtLeast(a.name(), a.members(), 0)
                                        : c)
                        .toList();
        return copy(problem, candidates, problem.limits(), constraints);
    }

    static Candidate pinned(Candidate candidate, Pin pin) {
        return new Candidate(
                candidate.id(),
                candidate.feeGroup(),
                candidate.utility(),
                candidate.reach(),
                pin,
                candidate.signals());
    }

    static int costUsd(Market market, int[] rows) {
        return Plan.of(market, Limit.ofNumber(Integer.MAX_VALUE), rows).tally().costUsd();
    }

    /// Value of a candidate alone.
    static double single(Market market, int row) {
        return Plan.of(market, Limit.ofNumber(Integer.MAX_VALUE), new int[] {row}).set().value();
    }

    private static double sum(Market market, int condition, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            int[] of = market.conditions().of(market.original(row));
            for (int i = 0; i < of.length; i++) {
                sum += of[i] == condition ? market.conditions().load(market.original(row))[i] : 0;
            }
        }
        return sum;
    }

    private static PortfolioProblem copy(
            PortfolioProblem problem,
            List<Candidate> candidates,
            Limits limits,
            List<Constraint> constraints) {
        return new PortfolioProblem(
                candidates,
                problem.nodeWeights(),
                problem.feeGroups(),
                limits,
                problem.unmatchedValue(),
                problem.signalPools(),
                constraints);
    }
}
