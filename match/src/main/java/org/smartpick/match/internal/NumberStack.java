package org.smartpick.match.internal;

import java.util.Arrays;

/// A stack of numbers, each in it at most once.
final class NumberStack {
    private final boolean[] inside;
    // Grows.
    private int[] numbers = new int[16];
    // Moves with every push and pop.
    private int size;

    /// Takes numbers below `bound`.
    NumberStack(int bound) {
        inside = new boolean[bound];
    }

    void push(int number) {
        if (inside[number]) {
            return;
        }
        inside[number] = true;
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int pop() {
        int number = numbers[--size];
        inside[number] = false;
        return number;
    }

    boolean isEmpty() {
        return size == 0;
    }
}
