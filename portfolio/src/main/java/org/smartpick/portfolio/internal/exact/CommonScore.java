package org.smartpick.portfolio.internal.exact;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Pins;

/// One score decides everywhere: dynamic programming over chains of programs.
///
/// Recognized by chances that are all 0 or 1 and nested over the nodes. Let p be a program's chance
/// over all nodes. In a list that is best, a less wanted program has a higher chance, so W[k, j] =
/// max over more wanted i with smaller p of W[k − 1, i] + worth × (p_j − p_i). Cost: number ×
/// candidates². After Ali and Shorrer, American Economic Review 2025.
final class CommonScore {

    private static final long MOST_STEPS = 400_000_000L;

    private final Market market;
    private final double[] chance;
    private final int[] rows;

    private CommonScore(Market market) {
        this.market = market;
        rows = IntStream.range(0, market.size()).filter(row -> Pins.free(market, row)).toArray();
        chance = Arrays.stream(rows).mapToDouble(row -> chance(market, row)).toArray();
    }

    /// The best rows; empty when admission does not hang on one score alone or the table would be
    /// too large. Fees must depend on the number alone, and there must be no musts.
    static Optional<int[]> find(Market market, Limit limit, BooleanSupplier stopped) {
        if (market.nodes() < 2 || !oneScore(market)) {
            return Optional.empty();
        }
        CommonScore score = new CommonScore(market);
        int number =
                Math.min(
                        Math.min(limit.most(), score.rows.length), Exact.affordable(market, limit));
        long steps = (long) number * score.rows.length * score.rows.length;
        return steps <= MOST_STEPS ? score.solve(number, stopped) : Optional.empty();
    }

    private static boolean oneScore(Market market) {
        for (double f : market.reach()) {
            if (f != 0 && f != 1) {
                return false;
            }
        }
        int[] byChance =
                IntStream.range(0, market.size())
                        .boxed()
                        .sorted((a, b) -> Double.compare(chance(market, a), chance(market, b)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int i = 1; i < byChance.length; i++) {
            if (!within(market, byChance[i - 1], byChance[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(Market market, int small, int large) {
        for (int k = 0; k < market.nodes(); k++) {
            if (market.reach()[small * market.nodes() + k]
                    > market.reach()[large * market.nodes() + k]) {
                return false;
            }
        }
        return true;
    }

    private static double chance(Market market, int row) {
        double sum = 0;
        for (int k = 0; k < market.nodes(); k++) {
            sum += market.weights()[k] * market.reach()[row * market.nodes() + k];
        }
        return sum;
    }

    private Optional<int[]> solve(int number, BooleanSupplier stopped) {
        int m = rows.length;
        double[] before = new double[m];
        int[][] from = new int[number + 1][m];
        double best = 0;
        int bestNumber = 0;
        int bestLast = -1;
        Arrays.fill(before, Double.NEGATIVE_INFINITY);
        for (int k = 1; k <= number; k++) {
            double[] now = new double[m];
            for (int j = 0; j < m; j++) {
                now[j] = last(k, j, before, from[k]);
                if (now[j] > best) {
                    best = now[j];
                    bestNumber = k;
                    bestLast = j;
                }
            }
            before = now;
            if (stopped.getAsBoolean()) {
                return Optional.empty();
            }
        }
        int[] chosen = new int[bestNumber];
        for (int k = bestNumber; k > 0; k--) {
            chosen[k - 1] = rows[bestLast];
            bestLast = from[k][bestLast];
        }
        return Optional.of(chosen);
    }

    /// Best value of a chain of `k` programs that ends with the `j`-th.
    private double last(int k, int j, double[] before, int[] from) {
        double worth = market.worth(rows[j]);
        from[j] = -1;
        if (k == 1) {
            return worth * chance[j];
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < j; i++) {
            double other = before[i] + worth * (chance[j] - chance[i]);
            if (chance[i] < chance[j] && other > best) {
                best = other;
                from[j] = i;
            }
        }
        return best;
    }
}
