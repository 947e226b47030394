package org.smartpick.training.coach;

import java.util.Arrays;
import java.util.List;

/// Fits a softmax regression with a ridge penalty by Nesterov's accelerated gradient (1983).
///
/// The step is one over a bound of the curvature, found by the power method, so that no line search
/// and no random start is needed: the same rows give the same weights. Cost: steps × rows ×
/// features × classes, about two seconds for 600 rows.
final class RegressionFit {
    private static final int STEPS = 300;
    private static final int POWER_STEPS = 40;
    private static final double FREE = 1e-3;

    private final List<double[]> rows;
    private final int[] labels;
    private final double[] importance;
    private final int classes;
    private final int features;
    private final double[] ridge;

    /// @param rows inputs; the last number of each is the constant
    /// @param labels class of each row
    /// @param importance weight of each row
    /// @param classes how many classes
    /// @param ridge weight of each squared weight against the sum of the rows' logarithmic losses
    RegressionFit(
            List<double[]> rows, int[] labels, double[] importance, int classes, double[] ridge) {
        this.rows = rows;
        this.labels = labels.clone();
        this.importance = importance.clone();
        this.classes = classes;
        this.features = rows.getFirst().length;
        this.ridge = ridge.clone();
    }

    /// The weights, one row a class.
    List<double[]> fit() {
        double step = 1 / (curvature() / 2 + Arrays.stream(ridge).max().orElse(0));
        double[][] weights = new double[classes][features];
        double[][] ahead = new double[classes][features];
        double momentum = 1;
        for (int s = 0; s < STEPS; s++) {
            double[][] slope = slope(ahead);
            double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            double push = (momentum - 1) / next;
            for (int k = 0; k < classes; k++) {
                for (int j = 0; j < features; j++) {
                    double moved = ahead[k][j] - step * slope[k][j];
                    ahead[k][j] = moved + push * (moved - weights[k][j]);
                    weights[k][j] = moved;
                }
            }
            momentum = next;
        }
        return List.of(weights);
    }

    private double[][] slope(double[][] weights) {
        double[][] slope = new double[classes][features];
        for (int i = 0; i < rows.size(); i++) {
            double[] row = rows.get(i);
            double[] error = probabilities(weights, row);
            error[labels[i]] -= 1;
            for (int k = 0; k < classes; k++) {
                double scaled = error[k] * importance[i];
                for (int j = 0; j < features; j++) {
                    slope[k][j] += scaled * row[j];
                }
            }
        }
        for (int k = 0; k < classes; k++) {
            for (int j = 0; j < features; j++) {
                slope[k][j] += (j == features - 1 ? FREE : ridge[j]) * weights[k][j];
            }
        }
        return slope;
    }

    private double[] probabilities(double[][] weights, double[] row) {
        double[] chances = new double[classes];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < classes; k++) {
            chances[k] = dot(weights[k], row);
            most = Math.max(most, chances[k]);
        }
        double sum = 0;
        for (int k = 0; k < classes; k++) {
            chances[k] = Math.exp(chances[k] - most);
            sum += chances[k];
        }
        for (int k = 0; k < classes; k++) {
            chances[k] /= sum;
        }
        return chances;
    }

    /// The largest eigenvalue of the weighted sum of squares, a little above.
    private double curvature() {
        double[] direction = new double[features];
        Arrays.fill(direction, 1 / Math.sqrt(features));
        double size = 1;
        for (int s = 0; s < POWER_STEPS; s++) {
            double[] next = new double[features];
            for (int i = 0; i < rows.size(); i++) {
                double along = dot(rows.get(i), direction) * importance[i];
                for (int j = 0; j < features; j++) {
                    next[j] += along * rows.get(i)[j];
                }
            }
            size = Math.sqrt(dot(next, next));
            for (int j = 0; j < features; j++) {
                direction[j] = next[j] / size;
            }
        }
        return size * 1.02;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
