package org.smartpick.prediction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.evidence.Band;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.stats.LeastSquares;

/// Slope of the log-odds of a match in the score, for a specialty whose bands are not printed.
///
/// For two normal groups of one spread the slope is the distance of their means over the variance.
/// What single editions say of that is noisy (few unmatched), so it is drawn toward the usual slope
/// by the number of unmatched people, and its weight is fitted to the printed slopes of the other
/// specialties around 0.7.
final class BandSlopes {
    private static final double USUAL = 0.07;
    private static final double USUAL_SD = 12.7;
    private static final double SD_PEOPLE = 100;
    private static final double QUARTILES_PER_SD = 1.349;
    private static final double GAP_PEOPLE = 40;
    private static final double LATER_WEIGHT = 0.5;
    private static final double WEIGHT = 0.7;
    private static final double WEIGHT_SPREAD = 0.2;
    private static final double SLOPE_SPREAD = 0.012;
    private static final double FLATTEST = 0.005;
    private static final int LATER_YEARS = 2;

    private final PublishedEvidence evidence;
    private final ApplicantType type;
    private final int year;
    private final LeastSquares fit;

    BandSlopes(
            PublishedEvidence evidence,
            ApplicantType type,
            int year,
            Map<String, List<Band>> groups) {
        this.evidence = evidence;
        this.type = type;
        this.year = year;
        List<double[]> rows = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        groups.forEach((specialty, bands) -> {
            BandFit.Slope own = BandFit.ownSlope(bands);
            double sign = sign(specialty);
            double root = 1 / Math.sqrt(1 / own.information() + SLOPE_SPREAD * SLOPE_SPREAD);
            rows.add(new double[] {root, root * sign});
            values.add(root * (own.value() - WEIGHT * sign));
        });
        fit =
                LeastSquares.fit(
                        rows.toArray(double[][]::new),
                        values.stream().mapToDouble(Double::doubleValue).toArray(),
                        new double[] {1e-9, 1 / (WEIGHT_SPREAD * WEIGHT_SPREAD)});
    }

    /// Log-odds a score point, positive.
    double estimate(String specialty) {
        double sign = sign(specialty);
        return Math.max(FLATTEST, WEIGHT * sign + fit.predict(new double[] {1, sign}));
    }

    /// What the gap between matched and unmatched says, relative to the usual slope.
    private double sign(String specialty) {
        double sum = 0;
        double people = 0;
        Optional<CohortScores> alone = CohortScores.alone(evidence, type, specialty, year);
        Optional<CohortScores> later =
                CohortScores.later(evidence, type, specialty, year + LATER_YEARS);
        if (alone.isPresent() && alone.get().findGap().isPresent()) {
            people += alone.get().unmatched();
            sum += alone.get().unmatched() * alone.get().findGap().get();
        }
        if (later.isPresent() && later.get().findGap().isPresent()) {
            people += LATER_WEIGHT * later.get().unmatched();
            sum += LATER_WEIGHT * later.get().unmatched() * later.get().findGap().get();
        }
        if (people <= 0) {
            return 0;
        }
        double sd = sd(specialty, later);
        return (sum / people / (sd * sd) - USUAL) * people / (people + GAP_PEOPLE);
    }

    private double sd(String specialty, Optional<CohortScores> later) {
        Optional<Double> low = quartile(Measure.STEP2_Q1, specialty);
        Optional<Double> high = quartile(Measure.STEP2_Q3, specialty);
        if (low.isEmpty() || high.isEmpty() || later.isEmpty()) {
            return USUAL_SD;
        }
        double people = later.get().matched();
        double sd = (high.get() - low.get()) / QUARTILES_PER_SD;
        return (sd * people + USUAL_SD * SD_PEOPLE) / (people + SD_PEOPLE);
    }

    private Optional<Double> quartile(Measure measure, String specialty) {
        return evidence.list(Figure.Key.of(measure, Cohort.MATCHED, specialty, type.key())).stream()
                .filter(figure -> figure.year() == year + LATER_YEARS)
                .findFirst()
                .map(Figure::value);
    }
}
