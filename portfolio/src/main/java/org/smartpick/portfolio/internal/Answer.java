package org.smartpick.portfolio.internal;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.Portfolio.CurvePoint;
import org.smartpick.portfolio.Portfolio.Pick;

/// Turns a chosen set into a [Portfolio]: order of the picks, shares, fees and the curve beyond the
/// limits.
public final class Answer {

    /// The curve ends here, or at the last candidate that gains anything.
    public static final int LONGEST_CURVE = 150;

    private Answer() {}

    /// Describes a set.
    ///
    /// @param chosen the set, in any order
    /// @param bound no portfolio within the limits is worth more, counted from staying unmatched
    public static Portfolio of(Market market, int[] chosen, double bound) {
        boolean[] member = new boolean[market.size()];
        for (int j : chosen) {
            member[j] = true;
        }
        Greedy greedy = new Greedy(market, Greedy.Measure.PER_APPLICATION);
        greedy.runAll(j -> member[j] && Pins.must(market, j));
        greedy.runAll(j -> member[j]);
        int[] order = greedy.order();
        ChosenSet set = ChosenSet.of(market, order);
        int longest = Math.max(order.length, Math.min(LONGEST_CURVE, market.size()));
        greedy.run(j -> Pins.free(market, j), Limit.ofNumber(longest));
        double value = market.floor() + set.value();
        return new Portfolio(
                picks(market, order, set),
                value,
                set.chance(),
                cost(market, order),
                Math.max(value, market.floor() + bound),
                curve(market, greedy.order()));
    }

    private static int cost(Market market, int[] order) {
        Spending spending = new Spending(market.fees());
        for (int j : order) {
            spending.add(market.group(j));
        }
        return spending.costUsd();
    }

    private static List<Pick> picks(Market market, int[] order, ChosenSet set) {
        int[] rank = new int[market.size()];
        for (int i = 0; i < set.count(); i++) {
            rank[set.get(i)] = i;
        }
        Spending spending = new Spending(market.fees());
        List<Pick> picks = new ArrayList<>();
        for (int j : order) {
            int feeUsd = spending.nextUsd(market.group(j));
            spending.add(market.group(j));
            picks.add(
                    new Pick(
                            market.original(j),
                            feeUsd,
                            set.share(rank[j]),
                            set.chanceShare(rank[j])));
        }
        return picks;
    }

    private static List<CurvePoint> curve(Market market, int[] order) {
        Spending spending = new Spending(market.fees());
        ChosenSet set = new ChosenSet(market);
        List<CurvePoint> curve = new ArrayList<>();
        for (int j : order) {
            spending.add(market.group(j));
            set.add(j);
            curve.add(
                    new CurvePoint(
                            spending.number(),
                            spending.costUsd(),
                            set.chance(),
                            market.floor() + set.value()));
        }
        return curve;
    }
}
