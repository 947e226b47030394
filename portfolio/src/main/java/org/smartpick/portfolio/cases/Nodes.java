package org.smartpick.portfolio.cases;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.smartpick.portfolio.cases.WorkedCase.Luck;
import org.smartpick.stats.Normal;
import org.smartpick.stats.NormalNodes;

/// Points of the shared strength with their weights, and the chance of admission at each.
///
/// One factor: f(x) = Φ((Φ⁻¹(p) + √rho x) / √(1 − rho)), by Gauss-Hermite quadrature up to rho =
/// 0.9 and at even, closer points above, where the curve is too steep for it. One score: between
/// two neighboring cutoffs nothing changes, so that the intervals between them are exact points.
sealed interface Nodes {

    /// Weights, adding up to 1.
    double[] weights();

    /// Chance of admission at every point, for a probability over all of them.
    double[] reach(double probability);

    /// The points that a case needs.
    static Nodes of(WorkedCase worked) {
        return switch (worked.luck()) {
            case Luck.OneScore _ -> Score.of(worked);
            case Luck.OneFactor factor when factor.rho() == 0 -> new Independent();
            case Luck.OneFactor factor when factor.rho() > Factor.HIGHEST -> Score.of(worked);
            case Luck.OneFactor factor -> Factor.of(factor.rho());
        };
    }

    /// No shared strength: one point.
    record Independent() implements Nodes {
        @Override
        public double[] weights() {
            return new double[] {1};
        }

        @Override
        public double[] reach(double probability) {
            return new double[] {probability};
        }
    }

    /// A shared normal factor.
    ///
    /// @param rho share of the variance that the factor explains
    /// @param points values of the factor
    /// @param weights their weights
    record Factor(double rho, double[] points, double[] weights) implements Nodes {
        private static final double HIGHEST = 0.9999;
        private static final double SMOOTH = 0.9;
        private static final int HERMITE = 64;
        private static final double REACHES = 8;
        private static final int MOST_POINTS = 1_600;

        static Factor of(double rho) {
            if (rho <= SMOOTH) {
                NormalNodes nodes = NormalNodes.of(HERMITE);
                return new Factor(
                        rho,
                        IntStream.range(0, HERMITE).mapToDouble(nodes::point).toArray(),
                        IntStream.range(0, HERMITE).mapToDouble(nodes::weight).toArray());
            }
            return evenly(rho);
        }

        /// Points at even steps, half as far apart as the steepest curve is wide: for smooth curves
        /// that die out on both sides this is exact to rounding.
        private static Factor evenly(double rho) {
            double width = Math.sqrt((1 - rho) / rho);
            int count = (int) Math.min(MOST_POINTS, Math.ceil(4 * REACHES / width)) + 1;
            double[] points = new double[count];
            double[] weights = new double[count];
            double sum = 0;
            for (int i = 0; i < count; i++) {
                points[i] = 2 * REACHES * i / (count - 1) - REACHES;
                weights[i] = Math.exp(-points[i] * points[i] / 2);
                sum += weights[i];
            }
            for (int i = 0; i < count; i++) {
                weights[i] /= sum;
            }
            return new Factor(rho, points, weights);
        }

        @Override
        public double[] reach(double probability) {
            if (probability == 0 || probability == 1) {
                return Arrays.stream(points).map(_ -> probability).toArray();
            }
            double z = Normal.quantile(probability);
            return Arrays.stream(points)
                    .map(x -> Normal.cumulative((z + Math.sqrt(rho) * x) / Math.sqrt(1 - rho)))
                    .toArray();
        }
    }

    /// One score: intervals between the cutoffs, from the top.
    ///
    /// @param cutoffs shares from the top at which an interval ends, ascending to 1
    record Score(double[] cutoffs) implements Nodes {

        static Score of(WorkedCase worked) {
            DoubleStream shares = worked.probability().stream().mapToDouble(Double::doubleValue);
            return new Score(
                    DoubleStream.concat(shares, DoubleStream.of(1))
                            .filter(p -> p > 0)
                            .sorted()
                            .distinct()
                            .toArray());
        }

        @Override
        public double[] weights() {
            return IntStream.range(0, cutoffs.length)
                    .mapToDouble(i -> cutoffs[i] - (i == 0 ? 0 : cutoffs[i - 1]))
                    .toArray();
        }

        @Override
        public double[] reach(double probability) {
            return Arrays.stream(cutoffs).map(cutoff -> cutoff <= probability ? 1 : 0).toArray();
        }
    }
}
