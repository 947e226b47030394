package org.smartpick.interview.reading;

import java.util.List;

/// Probabilities out of linear scores.
final class Softmax {
    private Softmax() {}

    static double[] probabilities(List<double[]> rows, double[] input) {
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

    static double score(double[] weights, double[] input) {
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
