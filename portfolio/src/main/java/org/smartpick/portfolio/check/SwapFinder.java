package org.smartpick.portfolio.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.internal.ChosenSet;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.ListRows;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Pins;
import org.smartpick.portfolio.internal.Plan;
import org.smartpick.portfolio.internal.Tally;

/// Finds the best single swaps of a list by looking at every one of them.
///
/// Each swap is valued exactly and alone, against the list as it is: out goes a program with its
/// signal, in comes one with the signal that did the most of those that are then free. Takes time
/// in proportion to list × candidates × nodes.
public final class SwapFinder {

    private static final double LEAST_GAIN = 1e-9;

    private final Market market;
    private final Plan plan;

    private SwapFinder(PortfolioProblem problem, Portfolio list) {
        market = Market.of(problem);
        plan = Plan.of(market, Limit.of(problem.limits()), ListRows.of(market, list));
    }

    /// The best swaps, the largest gain in worth first. No program stands in two of them, so that
    /// they are as many different decisions.
    ///
    /// @param problem what may be chosen; its limits hold for the list after each swap
    /// @param list a list that keeps the limits
    /// @param most how many to find at most
    public static List<Swap> find(PortfolioProblem problem, Portfolio list, int most) {
        SwapFinder finder = new SwapFinder(problem, list);
        List<Pair> pairs = finder.pairs();
        pairs.sort(
                Comparator.comparingDouble((Pair pair) -> -pair.gain())
                        .thenComparingInt(Pair::out)
                        .thenComparingInt(Pair::in));
        List<Swap> swaps = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (swaps.size() == most) {
                break;
            }
            if (!used.contains(finder.market.plain(pair.out()))
                    && !used.contains(finder.market.plain(pair.in()))) {
                finder.tryOut(pair, swaps, used);
            }
        }
        return List.copyOf(swaps);
    }

    /// Two rows that would change places.
    private record Pair(int out, int in, double gain) {}

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int out : plan.set().list()) {
            if (!plan.mayDrop(out)) {
                continue;
            }
            ChosenSet.Leaver leaver = plan.set().leave(plan.set().rank(out));
            for (int in = 0; in < market.size(); in++) {
                if (Pins.free(market, in) && !plan.tally().taken(in)) {
                    double gain = leaver.gain(in) - dearer(out, in);
                    if (gain > LEAST_GAIN) {
                        pairs.add(new Pair(out, in, gain));
                    }
                }
            }
        }
        return pairs;
    }

    /// What the swap opens in the worth of a switch, less what it closes.
    private double dearer(int out, int in) {
        if (market.conditions().count() == 0) {
            return 0;
        }
        Tally tally = plan.tally();
        double before = tally.price();
        tally.remove(out);
        tally.add(in);
        double dearer = tally.price() - before;
        tally.remove(in);
        tally.add(out);
        return dearer;
    }

    /// Makes the swap, writes down what it does when it is allowed, and takes it back.
    private void tryOut(Pair pair, List<Swap> swaps, Set<Integer> used) {
        double value = plan.value();
        double chance = plan.set().chance();
        int costUsd = plan.tally().costUsd();
        plan.remove(pair.out());
        Tally tally = plan.tally();
        if (tally.fits(pair.in())) {
            plan.add(pair.in());
            double gain = plan.value() - value;
            if (gain > LEAST_GAIN && tally.floorsMet()) {
                swaps.add(
                        new Swap(
                                market.original(pair.out()),
                                market.original(pair.in()),
                                gain,
                                plan.set().chance() - chance,
                                tally.costUsd() - costUsd));
                used.add(market.plain(pair.out()));
                used.add(market.plain(pair.in()));
            }
            plan.remove(pair.in());
        }
        plan.add(pair.out());
    }
}
