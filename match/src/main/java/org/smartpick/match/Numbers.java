package org.smartpick.match;

import java.util.Arrays;

/// A growing row of whole numbers.
final class Numbers {
    // Grows.
    private int[] values = new int[16];
    // Counts on.
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int size() {
        return size;
    }

    int[] copy(int from, int to) {
        return Arrays.copyOfRange(values, from, to);
    }

    int[] copy() {
        return Arrays.copyOf(values, size);
    }
}
