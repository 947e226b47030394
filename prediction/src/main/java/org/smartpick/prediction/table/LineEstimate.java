package org.smartpick.prediction.table;

import org.smartpick.stats.Logistic;

/// Share matched by score as estimated for one specialty, with its doubt.
///
/// @param pool scores of all who applied
/// @param rate share matched over the pool, 0 to 1
/// @param levelDoubt standard deviation of the log-odds of the share
/// @param slope log-odds a score point
/// @param slopeDoubt its standard deviation
/// @param people applicants whom the table counts, whose chance adds to the range of a small cell;
///   [#NO_COUNT] where that is left out
record LineEstimate(
        Pool pool, double rate, double levelDoubt, double slope, double slopeDoubt, double people) {
    /// Says that the range is that of the chance itself, not that of a printed percentage.
    static final double NO_COUNT = Double.POSITIVE_INFINITY;

    private static final double EDGE = 0.002;

    /// The estimate with everything moved: level and slope by so many standard deviations, the pool
    /// by points.
    LineEstimate moved(double levels, double slopes, double points) {
        double inside = Math.clamp(rate, EDGE, 1 - EDGE);
        return new LineEstimate(
                pool.shifted(points),
                Logistic.probability(Logistic.logOdds(inside) + levelDoubt * levels),
                levelDoubt,
                Math.max(0, slope + slopeDoubt * slopes),
                slopeDoubt,
                people);
    }

    /// The line.
    ScoreLine line() {
        return ScoreLine.of(pool, slope, rate);
    }

    /// A share as printed for the few people in a cell: the chance, the luck of the draw, and whole
    /// percents.
    double printed(double share, double part, double luck) {
        double n = Math.max(1, people * part);
        double drawn = Math.clamp(share + luck * Math.sqrt(share * (1 - share) / n), 0, 1);
        return people == NO_COUNT ? drawn : Math.rint(100 * drawn) / 100;
    }
}
