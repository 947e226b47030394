package org.smartpick.interview.reading;

import java.util.Arrays;
import java.util.List;

/// How parts follow one another in answers of one structure.
///
/// @param frequency share of each part among all sentences of the training
/// @param first chance that an answer begins with each part
/// @param last chance that a sentence of each part is the last one
/// @param next chance of each part after each part, one row a part before
public record PartChain(double[] frequency, double[] first, double[] last, List<double[]> next) {

    /// How strongly the frequency of parts is taken off a sentence's own probabilities; 1 would be
    /// the textbook.
    public static final double FREQUENCY_POWER = 0.7;

    /// How strongly the order counts against the sentence itself; 1 would be the textbook. Answers
    /// in speech wander more than the few labelled ones do.
    public static final double ORDER_POWER = 0.7;

    /// Copies everything.
    public PartChain {
        frequency = frequency.clone();
        first = first.clone();
        last = last.clone();
        next = next.stream().map(double[]::clone).toList();
    }

    /// Probabilities of the parts of each sentence given all sentences, by forward-backward.
    ///
    /// @param alone probabilities of each sentence by itself
    double[][] smooth(double[][] alone) {
        int count = alone.length;
        if (count == 0) {
            return alone;
        }
        double[][] seen = new double[count][];
        for (int i = 0; i < count; i++) {
            seen[i] = divided(alone[i]);
        }
        double[][] before = forward(seen);
        double[][] after = backward(seen);
        double[][] both = new double[count][];
        for (int i = 0; i < count; i++) {
            both[i] = normalized(times(before[i], after[i]));
        }
        return both;
    }

    private double[][] forward(double[][] seen) {
        double[][] before = new double[seen.length][];
        before[0] = normalized(times(powered(first), seen[0]));
        for (int i = 1; i < seen.length; i++) {
            double[] reached = new double[first.length];
            for (int from = 0; from < first.length; from++) {
                for (int to = 0; to < first.length; to++) {
                    reached[to] += before[i - 1][from] * power(next.get(from)[to]);
                }
            }
            before[i] = normalized(times(reached, seen[i]));
        }
        return before;
    }

    private double[][] backward(double[][] seen) {
        double[][] after = new double[seen.length][];
        after[seen.length - 1] = powered(last);
        for (int i = seen.length - 2; i >= 0; i--) {
            double[] reached = new double[first.length];
            double[] ahead = times(seen[i + 1], after[i + 1]);
            for (int from = 0; from < first.length; from++) {
                for (int to = 0; to < first.length; to++) {
                    reached[from] += power(next.get(from)[to]) * ahead[to];
                }
            }
            after[i] = normalized(reached);
        }
        return after;
    }

    private double[] divided(double[] alone) {
        double[] seen = new double[alone.length];
        for (int k = 0; k < alone.length; k++) {
            seen[k] = alone[k] / Math.pow(frequency[k], FREQUENCY_POWER);
        }
        return seen;
    }

    private static double power(double chance) {
        return Math.pow(chance, ORDER_POWER);
    }

    private static double[] powered(double[] chances) {
        return Arrays.stream(chances).map(PartChain::power).toArray();
    }

    private static double[] times(double[] a, double[] b) {
        double[] product = new double[a.length];
        for (int k = 0; k < a.length; k++) {
            product[k] = a[k] * b[k];
        }
        return product;
    }

    private static double[] normalized(double[] values) {
        double sum = Arrays.stream(values).sum();
        return Arrays.stream(values).map(value -> value / sum).toArray();
    }
}
