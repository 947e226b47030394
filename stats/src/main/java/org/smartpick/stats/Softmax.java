package org.smartpick.stats;

import java.util.List;

/// Probabilities out of linear scores.
public final class Softmax {
    private Softmax() {}

    /// The probability of each row: exp(score) over the sum of all, between 0 and 1, adding up to
    /// 1.
    ///
    /// @param rows weights of each class, as many as inputs
    /// @param input the inputs
    /// @throws IllegalArgumentException when a row and the inputs differ in length
    public static double[] probabilities(List<double[]> rows, double[] input) {
        double[] scores = new double[rows.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = score(rows.get(k), input);
            most = Math.max(most, scores[k]);
        }
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = Math.exp(scores[k] - most);
            sum += scores[k];
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] /= sum;
        }
        return scores;
    }

    /// The inner product of weights and inputs.
    ///
    /// @throws IllegalArgumentException when they differ in length
    public static double score(double[] weights, double[] input) {
        if (weights.length != input.length) {
            throw new IllegalArgumentException(
                    weights.length + " weights for " + input.length + " inputs");
        }
        double score = 0;
        for (int i = 0; i < input.length; i++) {
            score += weights[i] * input[i];
        }
        return score;
    }
}
