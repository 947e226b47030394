package org.smartpick.prediction.own;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Where a program stands among those of its specialty, standard normal units, after figures were
/// looked at.
///
/// The prior is normal; the posterior is found by quadrature over 6 standard deviations to both
/// sides of it, 961 points evenly spread; right to about 1e-3 standard deviations where not more
/// than some thousand people count.
///
/// @param middle mean
/// @param doubt standard deviation
/// @param low 10th percentile
/// @param median 50th percentile
/// @param high 90th percentile
record Place(double middle, double doubt, double low, double median, double high) {
    private static final int STEPS = 960;
    private static final double END = 6;
    private static final double RANGE = 1.2815515655446;

    /// The prior itself.
    static Place prior(double middle, double doubt) {
        return new Place(middle, doubt, middle - RANGE * doubt, middle, middle + RANGE * doubt);
    }

    /// The posterior.
    ///
    /// @param middle middle of the prior
    /// @param doubt its standard deviation, more than 0
    /// @param rate rate of a program at a place, more than 0 and less than 1, rising
    /// @param figures the figures
    static Place posterior(
            double middle, double doubt, DoubleUnaryOperator rate, List<Likelihood> figures) {
        double[] log = new double[STEPS + 1];
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= STEPS; i++) {
            double x = at(i);
            double p = rate.applyAsDouble(middle + doubt * x);
            log[i] = -x * x / 2;
            for (Likelihood figure : figures) {
                log[i] += figure.logFit(p);
            }
            top = Math.max(top, log[i]);
        }
        double[] mass = new double[STEPS + 1];
        double sum = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i <= STEPS; i++) {
            mass[i] = Math.exp(log[i] - top);
            sum += mass[i];
            first += mass[i] * at(i);
            second += mass[i] * at(i) * at(i);
        }
        double mean = first / sum;
        return new Place(
                middle + doubt * mean,
                doubt * Math.sqrt(Math.max(0, second / sum - mean * mean)),
                middle + doubt * quantile(mass, 0.1 * sum),
                middle + doubt * quantile(mass, 0.5 * sum),
                middle + doubt * quantile(mass, 0.9 * sum));
    }

    private static double at(int point) {
        return END * (2.0 * point / STEPS - 1);
    }

    /// Where the mass from below reaches `wanted`, each point's mass spread evenly over its step.
    private static double quantile(double[] mass, double wanted) {
        double below = 0;
        int i = 0;
        while (i < STEPS && below + mass[i] < wanted) {
            below += mass[i];
            i++;
        }
        double part = mass[i] > 0 ? (wanted - below) / mass[i] : 0.5;
        return at(i) + (part - 0.5) * 2 * END / STEPS;
    }
}
