package org.smartpick.portfolio.internal;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Adds, again and again, the row with the best marginal gain.
///
/// The value is monotone and submodular given any mixture of nodes, so a gain seen earlier is an
/// upper limit of the gain now. Stale gains are kept in a plain array; in each round only those
/// that could still win are computed again, which is a few of a hundred (a heap is slower: gains
/// are nearly tied). For one node, one fee and no conditions the result is optimal for every number
/// of applications (Chade and Smith 2006; nestedness: Kapur and Hong 2022).
public final class Greedy {

    /// What is compared.
    public enum Measure {
        /// Value gained by the application.
        PER_APPLICATION,
        /// Value gained for each dollar of the application's fee.
        PER_DOLLAR
    }

    private static final double SLACK = 1 + 1e-12;
    private static final double FREE_FEE_USD = 1e-6;

    private final Market market;
    private final Plan plan;
    private final Measure measure;
    private final double[] stale;
    private final double[] price;

    private Greedy(Plan plan, Measure measure) {
        this.plan = plan;
        this.measure = measure;
        market = plan.market();
        stale = new double[market.size()];
        price = new double[market.fees().groups()];
        Arrays.fill(stale, Double.MAX_VALUE);
    }

    /// Adds rows while one that is allowed and fits gains anything.
    ///
    /// @return the rows added, first added first
    public static int[] fill(Plan plan, Measure measure, IntPredicate allowed) {
        Greedy greedy = new Greedy(plan, measure);
        int[] pool = greedy.pool(allowed);
        int[] added = new int[pool.length];
        int count = 0;
        int next = greedy.best(pool);
        while (next >= 0) {
            plan.add(next);
            added[count++] = next;
            next = greedy.best(pool);
        }
        return Arrays.copyOf(added, count);
    }

    /// Adds the one row with the best gain.
    ///
    /// @return the row, or -1 when none that is allowed and fits gains anything
    public static int addBest(Plan plan, Measure measure, IntPredicate allowed) {
        Greedy greedy = new Greedy(plan, measure);
        int row = greedy.best(greedy.pool(allowed));
        if (row >= 0) {
            plan.add(row);
        }
        return row;
    }

    private int[] pool(IntPredicate allowed) {
        int[] pool = new int[market.size()];
        int count = 0;
        for (int row = 0; row < pool.length; row++) {
            if (!plan.tally().taken(row) && allowed.test(row)) {
                pool[count++] = row;
            }
        }
        return Arrays.copyOf(pool, count);
    }

    private int best(int[] pool) {
        readPrices();
        int best = hint(pool);
        if (best < 0) {
            return -1;
        }
        stale[best] = plan.set().gain(best);
        double bestScore = stale[best] / price[market.group(best)];
        for (int row : pool) {
            double fee = price[market.group(row)];
            if (stale[row] * SLACK < bestScore * fee || !plan.tally().fits(row)) {
                continue;
            }
            stale[row] = plan.set().gain(row);
            double score = stale[row] / fee;
            if (score > bestScore || (score == bestScore && row < best)) {
                bestScore = score;
                best = row;
            }
        }
        return bestScore > 0 ? best : -1;
    }

    /// The row that looks best by stale gains: computed first, it rules out most others.
    private int hint(int[] pool) {
        int hint = -1;
        double score = 0;
        for (int row : pool) {
            double other = stale[row] / price[market.group(row)];
            if (other > score && plan.tally().fits(row)) {
                score = other;
                hint = row;
            }
        }
        return hint;
    }

    private void readPrices() {
        for (int g = 0; g < price.length; g++) {
            int count = plan.tally().count(g);
            price[g] =
                    switch (measure) {
                        case PER_APPLICATION -> 1;
                        case PER_DOLLAR ->
                                count == market.fees().most(g)
                                        ? 1
                                        : Math.max(FREE_FEE_USD, market.fees().next(g, count));
                    };
        }
    }
}
