package org.smartpick.portfolio.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.Portfolio.Certainty;
import org.smartpick.portfolio.Portfolio.CurvePoint;
import org.smartpick.portfolio.Portfolio.NextUse;
import org.smartpick.portfolio.Portfolio.Pick;
import org.smartpick.portfolio.Portfolio.SignalUse;

/// Turns chosen rows into a [Portfolio]: order of the picks, shares, fees and the curve beyond the
/// limits.
public final class Answer {

    /// The curve ends here, or at the last candidate that gains anything.
    public static final int LONGEST_CURVE = 150;

    private static final double LEAST_GAIN = 1e-12;

    private final Market market;
    private final int[] order;
    private final ChosenSet set;

    private Answer(Market market, int[] order) {
        this.market = market;
        this.order = order;
        set = ChosenSet.of(market, order);
    }

    /// Describes a set.
    ///
    /// @param chosen the rows, in any order
    /// @param bound no portfolio within the limits is worth more, counted from staying unmatched
    /// @param certainty whether an exact algorithm chose the rows
    public static Portfolio of(Market market, int[] chosen, double bound, Certainty certainty) {
        Plan plan = new Plan(market, Limit.ofNumber(Integer.MAX_VALUE));
        boolean[] member = new boolean[market.size()];
        for (int row : chosen) {
            member[row] = true;
        }
        int[] musts = ordered(plan, row -> member[row] && Pins.must(market, row));
        int[] others = ordered(plan, row -> member[row]);
        Answer answer = new Answer(market, concat(musts, others));
        double value = market.floor() + plan.value();
        return new Portfolio(
                answer.picks(),
                value,
                answer.set.chance(),
                plan.tally().costUsd(),
                Math.max(value, market.floor() + bound),
                answer.curve(),
                answer.signals(),
                certainty);
    }

    /// Adds all rows that are wanted, the one with the best gain first, also those that gain
    /// nothing.
    private static int[] ordered(Plan plan, IntPredicate wanted) {
        int[] gaining = Greedy.fill(plan, Greedy.Measure.PER_APPLICATION, wanted);
        List<Integer> rest = new ArrayList<>();
        for (int row = 0; row < plan.market().size(); row++) {
            if (wanted.test(row) && !plan.set().contains(row)) {
                plan.add(row);
                rest.add(row);
            }
        }
        return concat(gaining, rest.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int[] concat(int[] first, int[] second) {
        int[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private List<Pick> picks() {
        int[] rank = ranks();
        Tally tally = unlimited();
        List<Pick> picks = new ArrayList<>();
        for (int row : order) {
            int feeUsd = market.fees().next(market.group(row), tally.count(market.group(row)));
            tally.add(row);
            picks.add(
                    new Pick(
                            market.original(row),
                            feeUsd,
                            set.share(rank[row]),
                            set.chanceShare(rank[row])));
        }
        return picks;
    }

    private int[] ranks() {
        int[] rank = new int[market.size()];
        for (int i = 0; i < set.count(); i++) {
            rank[set.get(i)] = i;
        }
        return rank;
    }

    private Tally unlimited() {
        return new Tally(market, Limit.ofNumber(Integer.MAX_VALUE));
    }

    private List<SignalUse> signals() {
        int[] rank = ranks();
        List<SignalUse> uses = new ArrayList<>();
        for (int row : order) {
            if (market.pool(row) != Market.NO_POOL) {
                ChosenSet without = ChosenSet.of(market, order);
                without.remove(row);
                without.add(market.plain(row));
                uses.add(
                        new SignalUse(
                                market.original(row),
                                market.pool(row),
                                -set.swapGain(rank[row], market.plain(row)),
                                set.chance() - without.chance(),
                                next(without, row)));
            }
        }
        uses.sort(Comparator.comparingDouble(use -> -use.valueGain()));
        return uses;
    }

    /// Where the signal of a row would do the most instead.
    private @Nullable NextUse next(ChosenSet without, int row) {
        double best = LEAST_GAIN;
        int place = -1;
        int sibling = -1;
        for (int rank = 0; rank < without.count(); rank++) {
            int other = without.get(rank);
            if (other == market.plain(row) || market.pool(other) != Market.NO_POOL) {
                continue;
            }
            int signaled = market.sibling(other, market.pool(row));
            double gain = signaled < 0 ? 0 : without.swapGain(rank, signaled);
            if (gain > best) {
                best = gain;
                place = other;
                sibling = signaled;
            }
        }
        if (place < 0) {
            return null;
        }
        double before = without.chance();
        without.remove(place);
        without.add(sibling);
        return new NextUse(market.original(place), best, without.chance() - before);
    }

    private List<CurvePoint> curve() {
        int longest = Math.max(order.length, Math.min(LONGEST_CURVE, market.size()));
        Plan plan = new Plan(market, Limit.ofNumber(longest));
        List<CurvePoint> curve = new ArrayList<>();
        for (int row : order) {
            plan.add(row);
            curve.add(point(plan));
        }
        Plan ahead = Plan.of(market, Limit.ofNumber(longest), order);
        IntPredicate open = row -> Pins.free(market, row) && market.pool(row) == Market.NO_POOL;
        for (int row : Greedy.fill(ahead, Greedy.Measure.PER_APPLICATION, open)) {
            plan.add(row);
            curve.add(point(plan));
        }
        return curve;
    }

    private CurvePoint point(Plan plan) {
        return new CurvePoint(
                plan.tally().number(),
                plan.tally().costUsd(),
                plan.set().chance(),
                market.floor() + plan.value());
    }
}
