package org.smartpick.bench.portfolio;

import java.util.HashMap;
import java.util.Map;

/// A rival: the recursion over cost of Kapur and Hong (arXiv 2205.01869) for integer fees,
/// remembered in a hash table, as their package does it.
///
/// V(j, b) is the best value with b to spend among the j least wanted programs.
final class MemoRecursion {

    private final double[] worth;
    private final double[] chance;
    private final int[] fee;
    private final Map<Long, Double> known = new HashMap<>();

    private MemoRecursion(double[] worth, double[] chance, int[] fee) {
        this.worth = worth;
        this.chance = chance;
        this.fee = fee;
    }

    /// The value of the best list.
    ///
    /// @param worth falling
    static double value(double[] worth, double[] chance, int[] fee, int budget) {
        return new MemoRecursion(worth, chance, fee).best(worth.length, budget);
    }

    private double best(int count, int budget) {
        if (count == 0 || budget == 0) {
            return 0;
        }
        long key = ((long) count << 32) | budget;
        Double seen = known.get(key);
        if (seen != null) {
            return seen;
        }
        int j = worth.length - count;
        double value = best(count - 1, budget);
        if (fee[j] <= budget) {
            double with = (1 - chance[j]) * best(count - 1, budget - fee[j]) + chance[j] * worth[j];
            value = Math.max(value, with);
        }
        known.put(key, value);
        return value;
    }
}
