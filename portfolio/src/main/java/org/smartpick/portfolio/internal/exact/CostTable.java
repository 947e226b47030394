package org.smartpick.portfolio.internal.exact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.smartpick.portfolio.internal.FeeTable;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Pins;

/// Individual fees, independent admissions: dynamic programming over dollars.
///
/// Candidates come from the least to the most wanted; with V[b] the best value for b dollars among
/// those seen, V[b] = max(V[b], (1 − f) V[b − fee] + f × worth). Fees are divided by their greatest
/// common divisor. Cost: candidates × budget. From Kapur and Hong, arXiv 2205.01869; kept as one
/// plain array instead of a memo.
public final class CostTable {

    private static final long MOST_CELLS = 400_000_000L;
    private static final long MOST_CELLS_KEPT = 8_000_000L;

    private CostTable() {}

    /// The best rows; empty when the fee of a candidate depends on the others, when the limit on
    /// the number could bind, or when the table would be too large.
    static Optional<int[]> find(Market market, Limit limit, BooleanSupplier stopped) {
        int[] fee = new int[market.size()];
        for (int row = 0; row < fee.length; row++) {
            if (!flat(market.fees(), market.group(row))) {
                return Optional.empty();
            }
            fee[row] = market.fees().next(market.group(row), 0);
        }
        int unit = Math.max(1, Arrays.stream(fee).reduce(0, CostTable::divisor));
        int total = Arrays.stream(fee).map(f -> f / unit).sum();
        int budget = Math.min(limit.budgetUsd() / unit, total);
        boolean fits = (long) (budget + 1) * fee.length <= MOST_CELLS;
        if (!fits || mostAffordable(fee, limit.budgetUsd()) > limit.most()) {
            return Optional.empty();
        }
        int[] units = Arrays.stream(fee).map(f -> f / unit).toArray();
        boolean small = (long) (budget + 1) * fee.length <= MOST_CELLS_KEPT;
        boolean allFree = IntStream.range(0, fee.length).allMatch(row -> Pins.free(market, row));
        if (small && allFree) {
            double[] worth = IntStream.range(0, fee.length).mapToDouble(market::worth).toArray();
            return Optional.of(order(worth, market.reach(), units, budget));
        }
        return solve(market, units, budget, stopped);
    }

    /// The best programs, ascending, for a table small enough to keep every row of: a row is made
    /// from the one before in one pass that the processor does several cells at a time.
    ///
    /// @param worth worth of each program, not negative, falling
    /// @param chance chance of admission at each, 0 to 1
    /// @param fee fee of each, whole units
    /// @param budget units to spend
    public static int[] order(double[] worth, double[] chance, int[] fee, int budget) {
        int m = worth.length;
        double[][] value = new double[m + 1][];
        value[m] = new double[budget + 1];
        for (int j = m - 1; j >= 0; j--) {
            value[j] = row(value[j + 1], 1 - chance[j], chance[j] * worth[j], fee[j]);
        }
        int[] picks = new int[m];
        int count = 0;
        int left = budget;
        for (int j = 0; j < m; j++) {
            if (value[j][left] > value[j + 1][left]) {
                picks[count++] = j;
                left -= fee[j];
            }
        }
        return Arrays.copyOf(picks, count);
    }

    private static double[] row(double[] below, double keep, double add, int fee) {
        double[] row = below.clone();
        for (int b = fee; b < row.length; b++) {
            double with = keep * below[b - fee] + add;
            row[b] = with > row[b] ? with : row[b];
        }
        return row;
    }

    private static boolean flat(FeeTable fees, int group) {
        for (int n = 1; n < fees.most(group); n++) {
            if (fees.next(group, n) != fees.next(group, 0)) {
                return false;
            }
        }
        return true;
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    private static int mostAffordable(int[] fee, int budgetUsd) {
        int[] sorted = fee.clone();
        Arrays.sort(sorted);
        int count = 0;
        long spent = 0;
        while (count < sorted.length && spent + sorted[count] <= budgetUsd) {
            spent += sorted[count++];
        }
        return count;
    }

    private static Optional<int[]> solve(
            Market market, int[] fee, int budget, BooleanSupplier stopped) {
        double[] value = new double[budget + 1];
        BitSet[] taken = new BitSet[fee.length];
        for (int row = fee.length - 1; row >= 0; row--) {
            taken[row] = new BitSet(budget + 1);
            if (stopped.getAsBoolean()) {
                return Optional.empty();
            }
            if (!Pins.never(market, row)) {
                step(value, taken[row], market, row, fee[row]);
            }
        }
        if (value[budget] == Double.NEGATIVE_INFINITY) {
            return Optional.empty();
        }
        int[] rows = new int[fee.length];
        int count = 0;
        int left = budget;
        for (int row = 0; row < fee.length; row++) {
            if (taken[row].get(left)) {
                rows[count++] = row;
                left -= fee[row];
            }
        }
        return Optional.of(Arrays.copyOf(rows, count));
    }

    private static void step(double[] value, BitSet taken, Market market, int row, int fee) {
        double keep = 1 - market.reach()[row];
        double add = market.reach()[row] * market.worth(row);
        boolean must = Pins.must(market, row);
        for (int b = value.length - 1; b >= fee; b--) {
            double below = value[b - fee];
            double with = below < 0 ? below : keep * below + add;
            if (must || with > value[b]) {
                value[b] = with;
                taken.set(b);
            }
        }
        if (must) {
            Arrays.fill(value, 0, Math.min(fee, value.length), Double.NEGATIVE_INFINITY);
        }
    }
}
