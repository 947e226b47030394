package org.smartpick.prediction.table;

import java.util.Collection;
import java.util.List;
import org.smartpick.prediction.evidence.Band;
import org.smartpick.stats.Logistic;

/// What the printed bands of one specialty say: share matched and slope.
///
/// @param rate share matched over all bands, 0 to 1
/// @param slope log-odds a score point, drawn toward the common slope
record BandFit(double rate, double slope) {
    private static final double OPEN_LOW = 195;
    private static final double OPEN_HIGH_ABOVE = 7;
    private static final double PRIOR_SD = 0.02;
    private static final double WIDE_SD = 0.05;
    private static final double FLAT = 0.065;
    private static final int STEPS = 40;

    /// The fit of one specialty's bands.
    static BandFit of(List<Band> bands, double common) {
        double[] line = line(bands, common, 1 / (PRIOR_SD * PRIOR_SD));
        return new BandFit(rate(bands), Math.max(0, line[1]));
    }

    /// Share matched over all bands, 0.01 to 0.995.
    static double rate(List<Band> bands) {
        double people = BandPool.people(bands);
        double matched =
                bands.stream()
                        .mapToDouble(band -> band.applicants() * band.percentMatched() / 100)
                        .sum();
        return people > 0 ? Math.clamp(matched / people, 0.01, 0.995) : 0.5;
    }

    /// A slope as its own bands alone show it.
    ///
    /// @param value log-odds a score point
    /// @param information inverse of its variance
    record Slope(double value, double information) {}

    /// The slope of one specialty's bands, hardly drawn toward anything.
    static Slope ownSlope(List<Band> bands) {
        double[] line = line(bands, FLAT, 1 / (WIDE_SD * WIDE_SD));
        return new Slope(line[1], line[2]);
    }

    /// Slope common to several specialties: the mean of their own, weighted by what each tells.
    static double commonSlope(Collection<List<Band>> groups) {
        double sum = 0;
        double weights = 0;
        for (List<Band> bands : groups) {
            Slope own = ownSlope(bands);
            double weight = 1 / (1 / own.information() + PRIOR_SD * PRIOR_SD);
            sum += weight * own.value();
            weights += weight;
        }
        return weights > 0 ? sum / weights : FLAT;
    }

    private static double middle(Band band) {
        if (band.low() == Band.LOWEST) {
            return OPEN_LOW;
        }
        return band.high() == Band.HIGHEST
                ? band.low() + OPEN_HIGH_ABOVE
                : (band.low() + band.high() + 1) / 2.0;
    }

    /// Level, slope and information about the slope, by Newton's method with a normal prior on the
    /// slope.
    private static double[] line(List<Band> bands, double prior, double precision) {
        double level = 1;
        double slope = prior;
        double information = precision;
        for (int step = 0; step < STEPS; step++) {
            double g0 = 0;
            double g1 = precision * (prior - slope);
            double h00 = 1e-6;
            double h01 = 0;
            double h11 = precision;
            for (Band band : bands) {
                double x = middle(band) - 245;
                double p = Logistic.probability(level + slope * x);
                double miss = band.applicants() * (band.percentMatched() / 100 - p);
                double weight = band.applicants() * p * (1 - p);
                g0 += miss;
                g1 += miss * x;
                h00 += weight;
                h01 += weight * x;
                h11 += weight * x * x;
            }
            double determinant = h00 * h11 - h01 * h01;
            level += Math.clamp((h11 * g0 - h01 * g1) / determinant, -2, 2);
            slope += Math.clamp((h00 * g1 - h01 * g0) / determinant, -0.05, 0.05);
            information = h11 - h01 * h01 / h00;
        }
        return new double[] {level, slope, information};
    }
}
