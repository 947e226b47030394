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
    private static final double LEAST_SHARE_GAINED = 1e-6;
    private static final int MOST_MOVES = 400;
    private static final int TRADES_TRIED = 24;

    private final Market market;
    private final Plan plan;
    private final IntPredicate allowed;
    private final BooleanSupplier stopped;
    private final SwapScreen screen;

    private Exchange(Plan plan, IntPredicate allowed, BooleanSupplier stopped) {
        this.plan = plan;
        this.allowed = allowed;
        this.stopped = stopped;
        market = plan.market();
        screen = new SwapScreen(market, plan.set());
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

    /// One out, one in: for each leaver in turn, the best newcomer comes if that helps.
    private boolean swap() {
        boolean helped = false;
        readGains();
        for (int leaver : plan.set().list()) {
            if (stopped.getAsBoolean()) {
                return helped;
            }
            int in = newcomer(leaver);
            if (in >= 0 && replace(leaver, in)) {
                helped = true;
                readGains();
            }
        }
        return helped;
    }

    private int newcomer(int leaver) {
        ChosenSet.Leaver leaving = plan.set().leave(plan.set().rank(leaver));
        screen.leave(leaving, leaver);
        double bestGain = LEAST_GAIN + LEAST_SHARE_GAINED * plan.set().value();
        int in = -1;
        for (int row = 0; row < market.size(); row++) {
            if (!screen.may(row, bestGain) || !mayReplace(leaver, row)) {
                continue;
            }
            double better = leaving.gain(row);
            if (better > bestGain && fitsInstead(leaver, row)) {
                bestGain = better;
                in = row;
            }
        }
        return in;
    }

    private void readGains() {
        for (int row = 0; row < market.size(); row++) {
            if (Pins.never(market, row) || !allowed.test(row) || plan.set().contains(row)) {
                screen.shut(row);
            } else {
                screen.read(row);
            }
        }
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
                int forA = market.sibling(chosen[a], market.pool(chosen[b]));
                int forB = market.sibling(chosen[b], market.pool(chosen[a]));
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
