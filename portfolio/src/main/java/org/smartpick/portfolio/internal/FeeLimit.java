package org.smartpick.portfolio.internal;

import java.util.Arrays;

/// The most that a linear function can reach within money, number and pins; an upper limit that is
/// exact for one fee group and a Lagrange bound for several.
///
/// The fees of a group are replaced by the largest convex ones that never exceed them; for the
/// usual fee tables, in which later applications cost more, nothing changes.
final class FeeLimit {

    private static final int HALVINGS = 40;

    private final Market market;
    private final int number;
    private final int budgetUsd;
    private final int[] must;
    private final int[][] free;
    private final double[][] price;

    FeeLimit(Market market, Limit limit) {
        this.market = market;
        Tally tally = new Tally(market, limit);
        int groups = market.fees().groups();
        int[] frees = new int[groups];
        int[] musts = new int[market.size()];
        int spent = 0;
        for (int row = 0; row < market.size(); row++) {
            if (market.plain(row) == row && Pins.must(market, row)) {
                spent += market.fees().next(market.group(row), tally.count(market.group(row)));
                musts[tally.number()] = row;
                tally.add(row);
            } else if (market.plain(row) == row && Pins.free(market, row)) {
                frees[market.group(row)]++;
            }
        }
        must = Arrays.copyOf(musts, tally.number());
        budgetUsd = limit.budgetUsd() - spent;
        free = new int[groups][];
        price = new double[groups][];
        int affordable = 0;
        for (int g = 0; g < groups; g++) {
            free[g] = free(g, frees[g]);
            int[] cost = cost(g, tally.count(g), frees[g]);
            price[g] = convexSteps(cost);
            affordable += affordable(cost);
        }
        number = Math.min(limit.most() - must.length, affordable);
    }

    private int[] free(int group, int count) {
        int[] list = new int[count];
        int next = 0;
        for (int row = 0; row < market.size(); row++) {
            if (market.plain(row) == row && market.group(row) == group && Pins.free(market, row)) {
                list[next++] = row;
            }
        }
        return list;
    }

    private int[] cost(int group, int before, int count) {
        int[] cost = new int[count + 1];
        for (int n = 0; n <= count; n++) {
            cost[n] = market.fees().total(group, before + n) - market.fees().total(group, before);
        }
        return cost;
    }

    private int affordable(int[] cost) {
        int count = 0;
        while (count + 1 < cost.length && cost[count + 1] <= budgetUsd) {
            count++;
        }
        return count;
    }

    /// Steps of the lower convex hull of the costs.
    private static double[] convexSteps(int[] cost) {
        double[] steps = new double[cost.length - 1];
        int from = 0;
        while (from < steps.length) {
            int to = from + 1;
            double slope = cost[to] - cost[from];
            for (int n = from + 2; n < cost.length; n++) {
                double other = (double) (cost[n] - cost[from]) / (n - from);
                if (other <= slope) {
                    slope = other;
                    to = n;
                }
            }
            Arrays.fill(steps, from, to, slope);
            from = to;
        }
        return steps;
    }

    /// No allowed choice reaches more than this.
    ///
    /// @param gain what each candidate adds
    /// @param target filled with shares of the candidates that reach it within the relaxed limits
    double reach(double[] gain, double[] target) {
        Arrays.fill(target, 0);
        double fixed = 0;
        for (int j : must) {
            fixed += gain[j];
            target[j] = 1;
        }
        for (int[] list : free) {
            sort(list, gain);
        }
        int[] low = choice(gain, 0);
        double best = worth(gain, low, 0);
        if (cost(low) <= budgetUsd || free.length == 1) {
            spread(low, 1, target);
            return fixed + best;
        }
        return fixed + search(gain, target, low, best);
    }

    /// Halves the interval of the price of a dollar until the budget is met.
    private double search(double[] gain, double[] target, int[] tooMuch, double bestSoFar) {
        double best = bestSoFar;
        double from = 0;
        double to = highestRatio(gain);
        int[] over = tooMuch;
        int[] under = new int[free.length];
        for (int i = 0; i < HALVINGS; i++) {
            double lambda = (from + to) / 2;
            int[] counts = choice(gain, lambda);
            best = Math.min(best, worth(gain, counts, lambda));
            if (cost(counts) > budgetUsd) {
                from = lambda;
                over = counts;
            } else {
                to = lambda;
                under = counts;
            }
        }
        double part =
                cost(over) > cost(under)
                        ? (budgetUsd - cost(under)) / (cost(over) - cost(under))
                        : 0;
        spread(over, part, target);
        spread(under, 1 - part, target);
        return best;
    }

    private double highestRatio(double[] gain) {
        double highest = 0;
        for (int g = 0; g < free.length; g++) {
            for (int i = 0; i < free[g].length; i++) {
                highest = Math.max(highest, gain[free[g][i]] / Math.max(0.5, price[g][i]));
            }
        }
        return highest * 2;
    }

    /// How many of each group are best when a dollar is worth `lambda`: a merge of the sorted
    /// groups.
    private int[] choice(double[] gain, double lambda) {
        int[] counts = new int[free.length];
        for (int taken = 0; taken < number; taken++) {
            int best = -1;
            double most = 0;
            for (int g = 0; g < counts.length; g++) {
                if (counts[g] < free[g].length) {
                    double net = gain[free[g][counts[g]]] - lambda * price[g][counts[g]];
                    if (net > most) {
                        most = net;
                        best = g;
                    }
                }
            }
            if (best < 0) {
                break;
            }
            counts[best]++;
        }
        return counts;
    }

    private double worth(double[] gain, int[] counts, double lambda) {
        double sum = lambda * budgetUsd;
        for (int g = 0; g < counts.length; g++) {
            for (int i = 0; i < counts[g]; i++) {
                sum += gain[free[g][i]] - lambda * price[g][i];
            }
        }
        return sum;
    }

    private double cost(int[] counts) {
        double sum = 0;
        for (int g = 0; g < counts.length; g++) {
            for (int i = 0; i < counts[g]; i++) {
                sum += price[g][i];
            }
        }
        return sum;
    }

    private void spread(int[] counts, double part, double[] target) {
        for (int g = 0; g < counts.length; g++) {
            for (int i = 0; i < counts[g]; i++) {
                target[free[g][i]] += part;
            }
        }
    }

    /// Sorts candidates by falling gain: the gains' bits, with the lowest ones giving way to the
    /// place in the list.
    private static void sort(int[] list, double[] gain) {
        int bits = 32 - Integer.numberOfLeadingZeros(list.length);
        long mask = (1L << bits) - 1;
        long[] keys = new long[list.length];
        for (int i = 0; i < list.length; i++) {
            long rank = Double.doubleToRawLongBits(Math.max(0, gain[list[i]]));
            keys[i] = -((rank & ~mask) | i);
        }
        Arrays.sort(keys);
        int[] old = list.clone();
        for (int i = 0; i < list.length; i++) {
            list[i] = old[(int) (-keys[i] & mask)];
        }
    }
}
