package org.smartpick.portfolio.internal.exact;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Pins;
import org.smartpick.portfolio.internal.Tally;

/// Small problems of any kind: depth-first branch and bound over all allowed lists.
///
/// Candidates are decided from the most to the least wanted. What the rest can add is at most the
/// worth of the next candidate times the chance that she is still free, and at most the sum of the
/// largest single values of as many candidates as are left to send. Openings only lower the value,
/// so the bound holds with them.
final class DepthFirst {

    private static final int MOST_CANDIDATES = 40;
    private static final long MOST_WORK = 12_000_000L;

    private final Market market;
    private final Limit limit;
    private final Tally tally;
    private final BooleanSupplier stopped;
    private final double[][] singles;
    private final double[] free;
    private final int[] path;
    // Best list so far; replaced by better ones.
    private Optional<int[]> best = Optional.empty();
    // Its value.
    private double bestValue;
    // Work done, in candidates times nodes.
    private long work;

    private DepthFirst(Market market, Limit limit, double known, BooleanSupplier stopped) {
        this.market = market;
        this.limit = limit;
        this.stopped = stopped;
        tally = new Tally(market, limit);
        singles = new double[market.size() + 1][];
        free = new double[(market.size() + 1) * market.nodes()];
        path = new int[market.size()];
        bestValue = known - Math.abs(known) * 1e-12 - 1e-12;
        System.arraycopy(market.weights(), 0, free, 0, market.nodes());
        for (int row = 0; row <= market.size(); row++) {
            singles[row] = singles(row);
        }
    }

    /// The best rows, proven; empty when the problem is too large.
    static Optional<int[]> find(Market market, Limit limit, double known, BooleanSupplier stopped) {
        int candidates = 0;
        for (int row = 0; row < market.size(); row++) {
            candidates += market.plain(row) == row ? 1 : 0;
        }
        if (candidates > MOST_CANDIDATES) {
            return Optional.empty();
        }
        DepthFirst search = new DepthFirst(market, limit, known, stopped);
        search.visit(0, 0, 0);
        return search.work < MOST_WORK ? search.best : Optional.empty();
    }

    /// Largest single values from a row on, the largest first.
    private double[] singles(int from) {
        double[] values = new double[market.size() - from];
        for (int row = from; row < market.size(); row++) {
            if (!Pins.never(market, row) && row >= market.plain(row)) {
                double sum = 0;
                for (int k = 0; k < market.nodes(); k++) {
                    sum += market.weights()[k] * market.reach()[row * market.nodes() + k];
                }
                values[row - from] = -sum * market.worth(row);
            }
        }
        Arrays.sort(values);
        return Arrays.stream(values).map(v -> -v).toArray();
    }

    private void visit(int row, int depth, double value) {
        work += market.nodes();
        if (work >= MOST_WORK || stopped.getAsBoolean()) {
            work = MOST_WORK;
            return;
        }
        if (row == market.size()) {
            finish(depth, value);
            return;
        }
        if (value + most(row, depth) <= bestValue) {
            return;
        }
        int next = row + 1;
        while (next < market.size() && market.plain(next) == row) {
            next++;
        }
        for (int option = next - 1; option >= row && !Pins.never(market, row); option--) {
            take(option, next, depth, value);
        }
        if (!Pins.must(market, row)) {
            visit(next, depth, value);
        }
    }

    private void take(int option, int next, int depth, double value) {
        if (!tally.fits(option)) {
            return;
        }
        int nodes = market.nodes();
        double chance = 0;
        for (int k = 0; k < nodes; k++) {
            double f = market.reach()[option * nodes + k];
            chance += free[depth * nodes + k] * f;
            free[(depth + 1) * nodes + k] = free[depth * nodes + k] * (1 - f);
        }
        tally.add(option);
        path[depth] = option;
        visit(next, depth + 1, value + chance * market.worth(option));
        tally.remove(option);
    }

    private void finish(int depth, double value) {
        double net = value - tally.price();
        if (net > bestValue && tally.floorsMet()) {
            bestValue = net;
            best = Optional.of(Arrays.copyOf(path, depth));
        }
    }

    private double most(int row, int depth) {
        double open = 0;
        for (int k = 0; k < market.nodes(); k++) {
            open += free[depth * market.nodes() + k];
        }
        double[] values = singles[row];
        int left = Math.min(values.length, limit.most() - tally.number());
        double sum = 0;
        double cap = open * market.worth(row);
        for (int i = 0; i < left && sum < cap; i++) {
            sum += values[i];
        }
        return Math.min(cap, sum);
    }
}
