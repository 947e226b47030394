package org.smartpick.portfolio.couple;

import org.smartpick.portfolio.Constraint;
import org.smartpick.portfolio.PortfolioProblem;

/// Where could two people apply who want to match near each other?
///
/// Each has an own budget and number, and there may be a budget for both together. Their shared
/// strengths are two numbers; `likeness` says how far they go together: with that share both stand
/// at the same quantile of their strength, with the rest they are independent. So both marginal
/// distributions stay as they are, and with equal nodes the correlation of the strengths is the
/// likeness.
///
/// @param first the first person's programs, chances, fees and limits; nodes in order of strength,
///   no price of a switch, and not matching is worth 0
/// @param second the same for the second person
/// @param pairing what pairs of positions are worth
/// @param likeness how far their strengths go together, 0 (independent) to 1
/// @param bothUsd most dollars for both lists together; [#NO_JOINT_BUDGET] where each only keeps
///   the own budget
public record CoupleProblem(
        PortfolioProblem first,
        PortfolioProblem second,
        Pairing pairing,
        double likeness,
        int bothUsd) {

    /// No budget for both together.
    public static final int NO_JOINT_BUDGET = Integer.MAX_VALUE;

    /// Two people with an own budget each.
    public CoupleProblem(
            PortfolioProblem first, PortfolioProblem second, Pairing pairing, double likeness) {
        this(first, second, pairing, likeness, NO_JOINT_BUDGET);
    }

    /// Refuses what the solver of couples does not read.
    public CoupleProblem {
        require(first, pairing.firstPlace());
        require(second, pairing.secondPlace());
        if (bothUsd < 0) {
            throw new IllegalArgumentException(
                    "a budget of " + bothUsd + " dollars for both is negative");
        }
        if (!(likeness >= 0 && likeness <= 1)) {
            throw new IllegalArgumentException("likeness is " + likeness + ", must be 0 to 1");
        }
    }

    private static void require(PortfolioProblem problem, int[] places) {
        boolean opening =
                problem.constraints().stream().anyMatch(Constraint.Opening.class::isInstance);
        if (opening || problem.unmatchedValue() != 0) {
            throw new IllegalArgumentException(
                    "a couple's problem has no price of a switch, and not matching is worth 0");
        }
        if (places.length != problem.candidates().size()) {
            throw new IllegalArgumentException(
                    places.length + " places for " + problem.candidates().size() + " candidates");
        }
    }

    /// Whether the budget for both together is less than what the two own budgets add up to.
    boolean shared() {
        return bothUsd < (long) first.limits().budgetUsd() + second.limits().budgetUsd();
    }

    /// The same with these own budgets and none for both together.
    CoupleProblem withBudgets(int firstUsd, int secondUsd) {
        return new CoupleProblem(
                withBudget(first, firstUsd),
                withBudget(second, secondUsd),
                pairing,
                likeness,
                NO_JOINT_BUDGET);
    }

    private static PortfolioProblem withBudget(PortfolioProblem problem, int usd) {
        return new PortfolioProblem(
                problem.candidates(),
                problem.nodeWeights(),
                problem.feeGroups(),
                new PortfolioProblem.Limits(usd, problem.limits().mostApplications()),
                problem.unmatchedValue(),
                problem.signalPools(),
                problem.constraints());
    }

    /// Weight of each pair of nodes, first person's node first; both sets of marginal sums are the
    /// persons' own weights.
    double[][] jointWeights() {
        double[] a = first.nodeWeights();
        double[] b = second.nodeWeights();
        double[][] joint = new double[a.length][b.length];
        for (int k = 0; k < a.length; k++) {
            for (int l = 0; l < b.length; l++) {
                joint[k][l] = (1 - likeness) * a[k] * b[l];
            }
        }
        sameQuantiles(a, b, joint);
        return joint;
    }

    /// Walks along both distributions at once and adds what they share of each step.
    private void sameQuantiles(double[] a, double[] b, double[][] joint) {
        double leftA = a[0];
        double leftB = b[0];
        int k = 0;
        int l = 0;
        while (k < a.length && l < b.length) {
            double both = Math.min(leftA, leftB);
            joint[k][l] += likeness * both;
            leftA -= both;
            leftB -= both;
            if (leftA <= leftB) {
                k++;
                leftA = k < a.length ? a[k] : 0;
            } else {
                l++;
                leftB = l < b.length ? b[l] : 0;
            }
        }
    }
}
