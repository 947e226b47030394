package org.smartpick.portfolio.check;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.ListRows;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Plan;

/// The applications of a list that bring next to nothing, all together.
///
/// They are found one after the other: always the one that the rest of the list misses least. What
/// is lost is added up on the list itself, since two programs that stand in for each other can each
/// be spared but not both.
///
/// @param candidates indexes of what can go, the least missed first
/// @param valueLoss what the list loses in worth without all of them, 0 to 100
/// @param chanceLoss what it loses in chance to match without all of them, 0 to 1
/// @param savedUsd what it costs less without all of them
public record Waste(List<Integer> candidates, double valueLoss, double chanceLoss, int savedUsd) {

    /// Copies the candidates.
    public Waste {
        candidates = List.copyOf(candidates);
    }

    /// What may be lost in all before an application is no waste any more.
    ///
    /// @param value worth, 0 to 100
    /// @param chance chance to match, 0 to 1
    public record Threshold(double value, double chance) {

        /// Refuses negative limits.
        public Threshold {
            if (!(value >= 0 && chance >= 0)) {
                throw new IllegalArgumentException(
                        "threshold of " + value + " and " + chance + " must not be negative");
            }
        }
    }

    /// Looks for waste in a list. Signals stay where they are: one that went to a spared program is
    /// lost with it, so the true loss can only be smaller.
    public static Waste find(PortfolioProblem problem, Portfolio list, Threshold threshold) {
        Market market = Market.of(problem);
        Plan plan = Plan.of(market, Limit.of(problem.limits()), ListRows.of(market, list));
        double value = plan.value();
        double chance = plan.set().chance();
        int costUsd = plan.tally().costUsd();
        List<Integer> spared = new ArrayList<>();
        Waste waste = new Waste(spared, 0, 0, 0);
        while (plan.set().count() > 0) {
            int row = leastMissed(plan);
            plan.remove(row);
            double valueLoss = value - plan.value();
            double chanceLoss = chance - plan.set().chance();
            if (valueLoss > threshold.value() || chanceLoss > threshold.chance()) {
                return waste;
            }
            spared.add(market.original(row));
            waste =
                    new Waste(
                            spared,
                            Math.max(0, valueLoss),
                            Math.max(0, chanceLoss),
                            costUsd - plan.tally().costUsd());
        }
        return waste;
    }

    private static int leastMissed(Plan plan) {
        int least = 0;
        for (int rank = 1; rank < plan.set().count(); rank++) {
            if (plan.set().share(rank) < plan.set().share(least)) {
                least = rank;
            }
        }
        return plan.set().get(least);
    }
}
