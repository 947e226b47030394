package org.smartpick.portfolio.internal.exact;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Pins;

/// Tiered fees in up to three groups, independent admissions: dynamic programming over the numbers
/// of applications.
///
/// A fee depends only on how many are sent in its group. Candidates come from the least to the most
/// wanted; with V[n1, n2, n3] the best value for these numbers among those seen, V[n] = max(V[n],
/// (1 − f) V[n − e] + f × worth), e the unit vector of the candidate's group; the answer is the
/// best V[n] that the money pays for. Cost: candidates × number vectors within the limits.
final class CountTable {

    private static final int GROUPS = 3;
    private static final long MOST_CELLS = 2_000_000_000L;

    private final Market market;
    private final Limit limit;
    private final int[] group = new int[GROUPS];
    private final int[] most = new int[GROUPS];
    private final int[] dimension;
    private final int stride0;
    private final int stride1;
    private final double[] value;

    private CountTable(Market market, Limit limit, int[] used) {
        this.market = market;
        this.limit = limit;
        dimension = new int[market.fees().groups()];
        Arrays.fill(group, -1);
        for (int d = 0; d < used.length; d++) {
            group[d] = used[d];
            dimension[used[d]] = d;
            most[d] = affordable(used[d]);
        }
        stride1 = most[2] + 1;
        stride0 = (most[1] + 1) * stride1;
        long states = (long) (most[0] + 1) * stride0;
        value = states * 8 < Integer.MAX_VALUE ? new double[(int) states] : new double[0];
    }

    /// The best rows; empty when there are more than three groups or the table would be too large.
    static Optional<int[]> find(Market market, Limit limit, BooleanSupplier stopped) {
        int[] count = new int[market.fees().groups()];
        for (int row = 0; row < market.size(); row++) {
            count[market.group(row)] += Pins.never(market, row) ? 0 : 1;
        }
        int[] used = IntStream.range(0, count.length).filter(g -> count[g] > 0).toArray();
        if (used.length == 0 || used.length > GROUPS) {
            return Optional.empty();
        }
        CountTable table = new CountTable(market, limit, used);
        boolean small = (long) table.value.length * market.size() <= MOST_CELLS;
        return small && table.value.length > 0 ? table.solve(stopped) : Optional.empty();
    }

    private int affordable(int g) {
        int n = 0;
        int top = Math.min(limit.most(), market.fees().most(g));
        while (n < top && market.fees().total(g, n + 1) <= limit.budgetUsd()) {
            n++;
        }
        return n;
    }

    private int costUsd(int d, int n) {
        return group[d] < 0 ? 0 : market.fees().total(group[d], n);
    }

    private Optional<int[]> solve(BooleanSupplier stopped) {
        Arrays.fill(value, Double.NEGATIVE_INFINITY);
        lines((a, b, top) -> {
            int from = a * stride0 + b * stride1;
            Arrays.fill(value, from, from + top + 1, 0);
        });
        long[][] taken = new long[market.size()][0];
        for (int row = market.size() - 1; row >= 0; row--) {
            if (stopped.getAsBoolean()) {
                return Optional.empty();
            }
            if (!Pins.never(market, row)) {
                taken[row] = new long[(value.length >> 6) + 1];
                step(row, taken[row]);
            }
        }
        int best = best();
        return value[best] == Double.NEGATIVE_INFINITY
                ? Optional.empty()
                : Optional.of(trace(taken, best));
    }

    /// Visits the lines of number vectors within the limits, the largest first.
    private void lines(LineVisitor visitor) {
        for (int a = most[0]; a >= 0; a--) {
            for (int b = Math.min(most[1], limit.most() - a); b >= 0; b--) {
                int top = Math.min(most[2], limit.most() - a - b);
                int left = limit.budgetUsd() - costUsd(0, a) - costUsd(1, b);
                while (top >= 0 && costUsd(2, top) > left) {
                    top--;
                }
                if (top >= 0) {
                    visitor.visit(a, b, top);
                }
            }
        }
    }

    /// A line: all vectors with `a` and `b` applications in the first two groups and up to `top` in
    /// the last.
    private interface LineVisitor {
        void visit(int a, int b, int top);
    }

    /// Takes one candidate into account at every number vector within the limits.
    private void step(int row, long[] taken) {
        int d = dimension[market.group(row)];
        int back = d == 0 ? stride0 : d == 1 ? stride1 : 1;
        lines((a, b, top) -> {
            boolean none = d == 0 ? a == 0 : d == 1 && b == 0;
            int without = none ? top + 1 : d == 2 ? 1 : 0;
            line(row, a * stride0 + b * stride1, top, without, back, taken);
        });
    }

    /// One line of the last dimension.
    ///
    /// @param without how many states at its start have no application of the candidate's group
    /// @param back distance to the state with one application less
    private void line(int row, int from, int top, int without, int back, long[] taken) {
        boolean must = Pins.must(market, row);
        double keep = 1 - market.reach()[row];
        double add = market.reach()[row] * market.worth(row);
        for (int at = from + top; at >= from + without; at--) {
            double below = value[at - back];
            double with = below < 0 ? below : keep * below + add;
            if (with > value[at] || must) {
                value[at] = with;
                taken[at >> 6] |= 1L << at;
            }
        }
        if (must) {
            Arrays.fill(value, from, from + without, Double.NEGATIVE_INFINITY);
        }
    }

    private int best() {
        int best = 0;
        for (int at = 0; at < value.length; at++) {
            if (value[at] > value[best]) {
                best = at;
            }
        }
        return best;
    }

    private int[] trace(long[][] taken, int best) {
        int[] rows = new int[market.size()];
        int count = 0;
        int at = best;
        for (int row = 0; row < rows.length; row++) {
            if (taken[row].length > 0 && (taken[row][at >> 6] >>> at & 1) == 1) {
                rows[count++] = row;
                int d = dimension[market.group(row)];
                at -= d == 0 ? stride0 : d == 1 ? stride1 : 1;
            }
        }
        return Arrays.copyOf(rows, count);
    }
}
