package org.smartpick.portfolio.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Improves a plan by small moves until none helps: one more; one out, one in; two programs trade
/// signals; one out and whatever then fits best in.
///
/// Swaps are judged in O(nodes) from the present set, and most are ruled out by one comparison,
/// because a swap can only help when the newcomer's gain comes near the leaver's share.
public final class Exchange {

    private static final double LEAST_GAIN = 1e-10;
    private static final int MOST_MOVES = 400;
    private static final int TRADES_TRIED = 24;

    private final Market market;
    private final Plan plan;
    private final IntPredicate allowed;
    private final BooleanSupplier stopped;
    private final double[] highest;

    private Exchange(Plan plan, IntPredicate allowed, BooleanSupplier stopped) {
        this.plan = plan;
        this.allowed = allowed;
        this.stopped = stopped;
        market = plan.market();
        highest = new double[market.size()];
        for (int row = 0; row < highest.length; row++) {
            for (int k = 0; k < market.nodes(); k++) {
                highest[row] = Math.max(highest[row], market.reach()[row * market.nodes() + k]);
            }
        }
    }

    /// Improves a plan in place; it stays within the limits if it was.
    ///
    /// @param allowed which rows may come in
    /// @param stopped asked between moves; when it says yes, the plan stays as good as it is
    public static void improve(Plan plan, IntPredicate allowed, BooleanSupplier stopped) {
        Exchange exchange = new Exchange(plan, allowed, stopped);
        int moves = 0;
        while (moves < MOST_MOVES && !stopped.getAsBoolean() && exchange.move()) {
            moves++;
        }
    }

    private boolean move() {
        if (Greedy.fill(plan, Greedy.Measure.PER_APPLICATION, this::open).length > 0) {
            return true;
        }
        return swap() || (market.signals() && trade()) || (refillHelps() && refill());
    }

    private boolean open(int row) {
        return Pins.free(market, row) && allowed.test(row);
    }

    /// One out, one in; the best such move.
    private boolean swap() {
        double[] gain = gains();
        double bestGain = LEAST_GAIN;
        int out = -1;
        int in = -1;
        for (int rank = 0; rank < plan.set().count(); rank++) {
            int leaver = plan.set().get(rank);
            double share = plan.set().share(rank);
            for (int row = 0; row < gain.length; row++) {
                double keep = row < leaver ? 1 - highest[row] : 1 - highest[leaver];
                if (gain[row] <= keep * share || !mayReplace(leaver, row)) {
                    continue;
                }
                double better = plan.set().swapGain(rank, row);
                if (better > bestGain && fitsInstead(leaver, row)) {
                    bestGain = better;
                    out = leaver;
                    in = row;
                }
            }
        }
        return out >= 0 && replace(out, in);
    }

    private double[] gains() {
        double[] gain = new double[market.size()];
        for (int row = 0; row < gain.length; row++) {
            boolean out = Pins.never(market, row) || !allowed.test(row) || plan.set().contains(row);
            gain[row] = out ? -1 : plan.set().gain(row);
        }
        return gain;
    }

    private boolean mayReplace(int leaver, int row) {
        boolean same = market.plain(row) == market.plain(leaver);
        return same || (plan.mayDrop(leaver) && !plan.tally().taken(row));
    }

    private boolean fitsInstead(int leaver, int row) {
        Tally tally = plan.tally();
        tally.remove(leaver);
        boolean fits = tally.fits(row);
        if (fits) {
            tally.add(row);
            fits = tally.floorsMet();
            tally.remove(row);
        }
        tally.add(leaver);
        return fits;
    }

    private boolean replace(int out, int in) {
        double before = plan.value();
        plan.remove(out);
        plan.add(in);
        if (plan.value() > before) {
            return true;
        }
        plan.remove(in);
        plan.add(out);
        return false;
    }

    /// Two chosen programs trade what signal they get; the most promising trades are tried.
    private boolean trade() {
        List<int[]> trades = new ArrayList<>();
        List<Double> hopes = new ArrayList<>();
        int[] chosen = plan.set().list();
        for (int a = 0; a < chosen.length; a++) {
            for (int b = a + 1; b < chosen.length; b++) {
                int forA = sibling(chosen[a], market.pool(chosen[b]));
                int forB = sibling(chosen[b], market.pool(chosen[a]));
                if (market.pool(chosen[a]) != market.pool(chosen[b]) && forA >= 0 && forB >= 0) {
                    trades.add(new int[] {chosen[a], chosen[b], forA, forB});
                    hopes.add(plan.set().swapGain(a, forA) + plan.set().swapGain(b, forB));
                }
            }
        }
        return IntStream.range(0, trades.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -hopes.get(i)))
                .limit(TRADES_TRIED)
                .anyMatch(i -> tryTrade(trades.get(i)));
    }

    private int sibling(int row, int pool) {
        int plain = market.plain(row);
        for (int other = plain; other < market.size() && market.plain(other) == plain; other++) {
            if (market.pool(other) == pool) {
                return other;
            }
        }
        return -1;
    }

    private boolean tryTrade(int[] trade) {
        double before = plan.value();
        plan.remove(trade[0]);
        plan.remove(trade[1]);
        plan.add(trade[2]);
        plan.add(trade[3]);
        if (plan.value() > before + LEAST_GAIN) {
            return true;
        }
        plan.remove(trade[2]);
        plan.remove(trade[3]);
        plan.add(trade[0]);
        plan.add(trade[1]);
        return false;
    }

    /// A refill can only beat a swap where what is freed can be spent otherwise.
    private boolean refillHelps() {
        return market.conditions().count() > 0 || market.signals() || plan.tally().moneyIsShort();
    }

    /// One out, then whatever fits best in.
    private boolean refill() {
        for (int row : plan.set().list()) {
            if (stopped.getAsBoolean()) {
                return false;
            }
            if (plan.mayDrop(row)
                    && (refillWithout(row, Greedy.Measure.PER_APPLICATION)
                            || (plan.tally().moneyIsShort()
                                    && refillWithout(row, Greedy.Measure.PER_DOLLAR)))) {
                return true;
            }
        }
        return false;
    }

    private boolean refillWithout(int out, Greedy.Measure measure) {
        double before = plan.value();
        plan.remove(out);
        int[] added = Greedy.fill(plan, measure, row -> open(row) && row != out);
        if (plan.value() > before + LEAST_GAIN && plan.tally().floorsMet()) {
            return true;
        }
        for (int row : added) {
            plan.remove(row);
        }
        plan.add(out);
        return false;
    }
}
