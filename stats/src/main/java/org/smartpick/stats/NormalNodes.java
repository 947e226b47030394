package org.smartpick.stats;

/// Points and weights for averages over the standard normal distribution: Gauss-Hermite quadrature.
///
/// An average of f is the sum of `weights[k] * f(points[k])`, exact for polynomials up to degree 2n
/// -
///   1. The points are the zeros of the Hermite polynomial of degree n, found by bisection between
///      those of degree n - 1, between which they lie; cost O(n^3), negligible below 100 points.
public final class NormalNodes {
    private static final int BISECTIONS = 80;

    private final double[] points;
    private final double[] weights;

    private NormalNodes(double[] points, double[] weights) {
        this.points = points;
        this.weights = weights;
    }

    /// Quadrature with `n` points in ascending order.
    ///
    /// @param n 1 to 100
    public static NormalNodes of(int n) {
        if (n < 1 || n > 100) {
            throw new IllegalArgumentException(
                    "number of points " + n + " is not between 1 and 100");
        }
        double[] roots = {};
        for (int degree = 1; degree <= n; degree++) {
            roots = interlaced(roots, degree);
        }
        double[] weights = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double value = hermite(n - 1, roots[i]);
            weights[i] = 1 / (n * value * value);
            sum += weights[i];
        }
        for (int i = 0; i < n; i++) {
            weights[i] /= sum;
        }
        return new NormalNodes(roots, weights);
    }

    private static double[] interlaced(double[] below, int degree) {
        double edge = Math.sqrt(4.0 * degree + 2);
        double[] roots = new double[degree];
        for (int i = 0; i < degree; i++) {
            double low = i == 0 ? -edge : below[i - 1];
            double high = i == degree - 1 ? edge : below[i];
            roots[i] = root(degree, low, high);
        }
        return roots;
    }

    private static double root(int degree, double from, double to) {
        double low = from;
        double high = to;
        boolean rising = hermite(degree, low) < 0;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if ((hermite(degree, middle) < 0) == rising) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /// Hermite polynomial of the normal density, scaled to mean square 1.
    private static double hermite(int degree, double x) {
        double before = 0;
        double value = 1;
        for (int i = 1; i <= degree; i++) {
            double next = (x * value - Math.sqrt(i - 1.0) * before) / Math.sqrt(i);
            before = value;
            value = next;
        }
        return value;
    }

    /// How many points.
    public int size() {
        return points.length;
    }

    /// The point at `index`, ascending.
    public double point(int index) {
        return points[index];
    }

    /// The weight at `index`; all add up to 1.
    public double weight(int index) {
        return weights[index];
    }
}
