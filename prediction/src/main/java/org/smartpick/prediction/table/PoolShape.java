package org.smartpick.prediction.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.book.ScoreBook;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;

/// Middle scores of matched and unmatched in the year of a table, from the edition nearest to it.
///
/// @param evidence the published figures
/// @param scores the book that knows the yearly drift
record PoolShape(PublishedEvidence evidence, ScoreBook scores) {
    private static final double USUAL_SD = 12.5;
    private static final double QUARTILE = 0.6745;
    private static final double MEDIAN_ABOVE_MEAN = 1;

    /// A middle score moved to the year asked about, on the scale of means; empty where no edition
    /// prints it.
    Optional<Double> findMiddle(Cohort cohort, ApplicantType type, String specialty, int year) {
        List<Figure> all =
                new ArrayList<>(
                        evidence.list(
                                Figure.Key.of(Measure.STEP2_MEAN, cohort, specialty, type.key())));
        all.addAll(
                evidence.list(Figure.Key.of(Measure.STEP2_MEDIAN, cohort, specialty, type.key())));
        return all.stream()
                .min(Comparator.comparingInt(figure -> Math.abs(figure.year() - year)))
                .map(figure -> {
                    double median =
                            figure.key().measure() == Measure.STEP2_MEDIAN ? MEDIAN_ABOVE_MEAN : 0;
                    return figure.value() - median + scores.driftPerYear() * (year - figure.year());
                });
    }

    /// Spread of the scores inside matched or unmatched, score points.
    double sd(ApplicantType type, String specialty) {
        Optional<Figure> printed =
                evidence.find(Measure.STEP2_SD, Cohort.MATCHED, specialty, type.key());
        if (printed.isPresent()) {
            return Math.max(6, printed.get().value());
        }
        Optional<Figure> low =
                evidence.find(Measure.STEP2_Q1, Cohort.MATCHED, specialty, type.key());
        Optional<Figure> middle =
                evidence.find(Measure.STEP2_MEDIAN, Cohort.MATCHED, specialty, type.key());
        return low.isPresent() && middle.isPresent()
                ? Math.max(6, (middle.get().value() - low.get().value()) / QUARTILE)
                : USUAL_SD;
    }
}
