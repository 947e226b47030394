package org.smartpick.advice.season.experiment;

import java.util.List;

/// What an experiment came to.
///
/// @param experiment the experiment
/// @param editions editions of the datasets behind it, in words
/// @param series one for each variant and measure
public record ExperimentResult(Experiment experiment, String editions, List<Series> series) {
    private static final double TWO_SIDED_95 = 1.959_964;

    /// Copies the list.
    public ExperimentResult {
        series = List.copyOf(series);
    }

    /// A number of every season under one variant.
    ///
    /// @param variant name of the variant
    /// @param measure what is measured
    /// @param unit its unit
    /// @param seasons the number in each season
    public record Series(String variant, String measure, String unit, double[] seasons) {
        /// Mean and its 95 % interval over seasons (normal approximation).
        public Interval interval() {
            double mean = 0;
            for (double value : seasons) {
                mean += value / seasons.length;
            }
            double square = 0;
            for (double value : seasons) {
                square += (value - mean) * (value - mean);
            }
            double error = Math.sqrt(square / (seasons.length - 1) / seasons.length);
            return new Interval(mean, mean - TWO_SIDED_95 * error, mean + TWO_SIDED_95 * error);
        }

        /// This less the other, season by season.
        public Series less(Series other) {
            double[] differences = new double[seasons.length];
            for (int i = 0; i < differences.length; i++) {
                differences[i] = seasons[i] - other.seasons[i];
            }
            return new Series(variant, measure, unit, differences);
        }
    }

    /// A mean with its interval.
    ///
    /// @param mean the mean
    /// @param low lower end
    /// @param high upper end
    public record Interval(double mean, double low, double high) {}

    /// The series of the first variant with the same measure.
    public Series reference(Series of) {
        return series.stream()
                .filter(each ->
                        each.variant().equals(experiment.variants().getFirst().name())
                                && each.measure().equals(of.measure()))
                .findFirst()
                .orElseThrow();
    }
}
