package org.smartpick.portfolio.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// Adds, again and again, the candidate with the best marginal gain.
///
/// The value is monotone and submodular given any mixture of nodes, so a gain seen earlier is an
/// upper limit of the gain now. Stale gains are kept in a plain array; in each round only those
/// that could still win are computed again, which is a few of a hundred (a heap is slower: gains
/// are nearly tied). For one node, one fee and no pins the result is optimal for every number of
/// applications (Chade and Smith 2006; nestedness: Kapur and Hong 2022).
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
    private final ChosenSet set;
    private final Spending spending;
    private final Measure measure;
    private final double[] stale;
    private final List<Integer> order = new ArrayList<>();

    /// Starts from nothing.
    public Greedy(Market market, Measure measure) {
        this.market = market;
        this.measure = measure;
        set = new ChosenSet(market);
        spending = new Spending(market.fees());
        stale = new double[market.size()];
        Arrays.fill(stale, Double.MAX_VALUE);
    }

    /// Chooses one candidate by name, whatever it gains.
    public void take(int j) {
        set.add(j);
        spending.add(market.group(j));
        order.add(j);
    }

    /// Adds candidates while one that is allowed gains anything.
    ///
    /// @param allowed which candidates may be taken
    /// @param limit money and number, counting what was taken before
    public void run(IntPredicate allowed, Limit limit) {
        int[] pool = pool(allowed);
        int next = best(pool, limit);
        while (next >= 0) {
            take(next);
            next = best(pool, limit);
        }
    }

    /// Adds all the given candidates, the one with the best gain first, also those that gain
    /// nothing.
    public void runAll(IntPredicate wanted) {
        run(wanted, Limit.ofNumber(Integer.MAX_VALUE));
        for (int j : pool(wanted)) {
            take(j);
        }
    }

    private int[] pool(IntPredicate allowed) {
        int[] pool = new int[market.size()];
        int count = 0;
        for (int j = 0; j < pool.length; j++) {
            if (!set.contains(j) && allowed.test(j)) {
                pool[count++] = j;
            }
        }
        return Arrays.copyOf(pool, count);
    }

    private int best(int[] pool, Limit limit) {
        double[] price = prices(limit);
        int best = hint(pool, price);
        if (best < 0) {
            return -1;
        }
        stale[best] = set.gain(best);
        double bestScore = stale[best] / price[market.group(best)];
        for (int j : pool) {
            double fee = price[market.group(j)];
            if (stale[j] * SLACK < bestScore * fee
                    || set.contains(j)
                    || fee == Double.POSITIVE_INFINITY) {
                continue;
            }
            stale[j] = set.gain(j);
            double score = stale[j] / fee;
            if (score > bestScore || (score == bestScore && j < best)) {
                bestScore = score;
                best = j;
            }
        }
        return bestScore > 0 ? best : -1;
    }

    /// The candidate that looks best by stale gains: computed first, it rules out most others.
    private int hint(int[] pool, double[] price) {
        int hint = -1;
        double score = 0;
        for (int j : pool) {
            double other = stale[j] / price[market.group(j)];
            if (other > score && !set.contains(j)) {
                score = other;
                hint = j;
            }
        }
        return hint;
    }

    private double[] prices(Limit limit) {
        double[] price = new double[market.fees().groups()];
        for (int g = 0; g < price.length; g++) {
            if (spending.count(g) >= market.fees().most(g) || !limit.allows(spending, g)) {
                price[g] = Double.POSITIVE_INFINITY;
            } else {
                price[g] =
                        switch (measure) {
                            case PER_APPLICATION -> 1;
                            case PER_DOLLAR -> Math.max(FREE_FEE_USD, spending.nextUsd(g));
                        };
            }
        }
        return price;
    }

    /// The candidates taken, first taken first.
    public int[] order() {
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The set reached.
    public ChosenSet set() {
        return set;
    }

    /// What the set costs.
    public Spending spending() {
        return spending;
    }
}
