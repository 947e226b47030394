package org.smartpick.bench.portfolio;

import java.util.Arrays;

/// Values of lists by the definition, to hold fast answers against slow ones.
final class Nested {

    private Nested() {}

    /// Value of a list: indexes into a market that is sorted by falling worth.
    static double value(Instances market, int[] list) {
        int[] sorted = list.clone();
        Arrays.sort(sorted);
        double value = 0;
        double none = 1;
        for (int j : sorted) {
            value += none * market.chance()[j] * market.worth()[j];
            none *= 1 - market.chance()[j];
        }
        return value;
    }

    /// Largest difference of the values of the nested lists that two orders give, at 64 numbers of
    /// applications.
    static double largestDifference(Instances market, int[] one, int[] other) {
        double largest = 0;
        for (int i = 1; i <= 64; i++) {
            int n = one.length * i / 64;
            double a = value(market, Arrays.copyOf(one, n));
            double b = value(market, Arrays.copyOf(other, Math.min(n, other.length)));
            largest = Math.max(largest, Math.abs(a - b));
        }
        return largest;
    }
}
