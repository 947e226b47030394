package org.smartpick.portfolio.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The most that a linear function of the rows can reach within all limits, from above.
///
/// Money, number and pins are kept by [FeeLimit]. Signals and her conditions get Lagrange
/// multipliers: a row pays for what it uses, unused supply is bought back, and any prices that are
/// not negative give a valid limit. Prices move by Polyak's step and are kept between calls.
final class LinearLimit {

    private static final int STEPS = 6;
    private static final double DAMPING = 0.5;

    private final Market market;
    private final FeeLimit fees;
    private final double[][] use;
    private final double[] supply;
    private final double[] price;
    private final double[] net;
    private final int[] bestRow;

    LinearLimit(Market market, Limit limit) {
        this.market = market;
        fees = new FeeLimit(market, limit);
        Conditions conditions = market.conditions();
        int pools = market.pools().length;
        int count = pools + 2 * conditions.count();
        supply = new double[count];
        use = new double[market.size()][];
        price = new double[count];
        net = new double[market.size()];
        bestRow = new int[market.size()];
        for (int pool = 0; pool < pools; pool++) {
            supply[pool] = market.pools()[pool];
        }
        for (int c = 0; c < conditions.count(); c++) {
            double most = conditions.most(c);
            supply[pools + 2 * c] = Double.isInfinite(most) ? Double.MAX_VALUE : most;
            supply[pools + 2 * c + 1] = -conditions.least(c);
        }
        for (int row = 0; row < use.length; row++) {
            use[row] = use(row, pools, count);
        }
    }

    private double[] use(int row, int pools, int count) {
        double[] uses = new double[count];
        if (market.pool(row) != Market.NO_POOL) {
            uses[market.pool(row)] = 1;
        }
        int[] of = market.conditions().of(market.original(row));
        for (int i = 0; i < of.length; i++) {
            double load = market.conditions().load(market.original(row))[i];
            uses[pools + 2 * of[i]] = Double.isInfinite(market.conditions().most(of[i])) ? 0 : load;
            uses[pools + 2 * of[i] + 1] = market.conditions().least(of[i]) > 0 ? -load : 0;
        }
        return uses;
    }

    /// No allowed choice reaches more than this.
    ///
    /// @param gain what each row adds
    /// @param goal what is reached already; prices step toward it
    /// @param target filled with shares of the rows that reach the limit
    double reach(double[] gain, double goal, double[] target) {
        double best = Double.POSITIVE_INFINITY;
        double[] share = new double[market.size()];
        int steps = supply.length == 0 ? 1 : STEPS;
        for (int step = 0; step < steps; step++) {
            double value = evaluate(gain, share);
            if (value < best) {
                best = value;
                Arrays.fill(target, 0);
                for (int row = 0; row < share.length; row++) {
                    target[bestRow[row]] += share[row];
                }
            }
            reprice(share, DAMPING * (value - goal));
        }
        for (int pool = 0; pool < market.pools().length; pool++) {
            keepSupply(pool, gain, target);
        }
        return best;
    }

    /// Leaves the signals of a pool to the rows that gain most by them; the others go without.
    private void keepSupply(int pool, double[] gain, double[] target) {
        int[] rows =
                IntStream.range(0, target.length)
                        .filter(row -> target[row] > 0 && market.pool(row) == pool)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                        row -> gain[market.plain(row)] - gain[row]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double left = supply[pool];
        for (int row : rows) {
            double kept = Math.min(left, target[row]);
            target[market.plain(row)] += target[row] - kept;
            target[row] = kept;
            left -= kept;
        }
    }

    private double evaluate(double[] gain, double[] share) {
        Arrays.fill(net, Double.NEGATIVE_INFINITY);
        for (int row = 0; row < net.length; row++) {
            double value = gain[row];
            for (int i = 0; i < price.length; i++) {
                value -= price[i] * use[row][i];
            }
            bestRow[row] = row;
            int plain = market.plain(row);
            if (value > net[plain]) {
                net[plain] = value;
                bestRow[plain] = row;
            }
        }
        double value = fees.reach(net, share);
        for (int i = 0; i < price.length; i++) {
            value += price[i] == 0 ? 0 : price[i] * supply[i];
        }
        return value;
    }

    private void reprice(double[] share, double excess) {
        double[] slack = supply.clone();
        for (int row = 0; row < share.length; row++) {
            for (int i = 0; i < slack.length && share[row] > 0; i++) {
                slack[i] -= share[row] * use[bestRow[row]][i];
            }
        }
        double norm = 0;
        for (int i = 0; i < slack.length; i++) {
            slack[i] = price[i] == 0 && slack[i] > 0 ? 0 : slack[i];
            norm += slack[i] * slack[i];
        }
        for (int i = 0; i < slack.length && norm > 0; i++) {
            price[i] = Math.max(0, price[i] - excess * slack[i] / norm);
        }
    }
}
