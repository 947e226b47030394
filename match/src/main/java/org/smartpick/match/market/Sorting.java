package org.smartpick.match.market;

import java.util.Arrays;

/// Sorts numbers by what they are worth.
final class Sorting {
    private Sorting() {}

    /// The numbers, dearest first; equal ones keep their order.
    static int[] descending(int[] numbers, double[] worth) {
        long[] keys = new long[numbers.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (ascending(-worth[i]) & ~0xffffffL) | i;
        }
        Arrays.sort(keys);
        int[] sorted = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = numbers[(int) (keys[i] & 0xffffff)];
        }
        return sorted;
    }

    /// A whole number that sorts like the given one.
    private static long ascending(double value) {
        long bits = Double.doubleToLongBits(value);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }
}
