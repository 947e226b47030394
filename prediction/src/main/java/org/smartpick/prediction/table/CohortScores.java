package org.smartpick.prediction.table;

import java.util.Optional;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;

/// Matched and unmatched of one edition: how many, and their middle Step 2 CK.
///
/// @param matched applicants who matched
/// @param unmatched applicants who did not
/// @param high middle score of the matched; empty where not printed
/// @param low middle score of the others; empty where not printed
record CohortScores(double matched, double unmatched, Optional<Double> high, Optional<Double> low) {
    private static final double LEFT_BLANK = 2;

    /// The last year of the pooled editions by itself.
    static Optional<CohortScores> alone(
            PublishedEvidence evidence, ApplicantType type, String specialty, int year) {
        return read(evidence, type, specialty, year, Measure.APPLICANTS, Measure.STEP2_MEAN);
    }

    /// A later edition that prints quartiles.
    static Optional<CohortScores> later(
            PublishedEvidence evidence, ApplicantType type, String specialty, int year) {
        return read(evidence, type, specialty, year, Measure.STEP2_PEOPLE, Measure.STEP2_MEDIAN);
    }

    /// A cell of unmatched applicants is left blank where they are very few.
    private static Optional<CohortScores> read(
            PublishedEvidence evidence,
            ApplicantType type,
            String specialty,
            int year,
            Measure count,
            Measure score) {
        Group group = new Group(evidence, type, specialty, year);
        return group.find(count, Cohort.MATCHED)
                .map(matched ->
                        new CohortScores(
                                matched,
                                group.find(count, Cohort.UNMATCHED).orElse(LEFT_BLANK),
                                group.find(score, Cohort.MATCHED),
                                group.find(score, Cohort.UNMATCHED)));
    }

    private record Group(
            PublishedEvidence evidence, ApplicantType type, String specialty, int year) {
        Optional<Double> find(Measure measure, Cohort cohort) {
            return evidence.list(Figure.Key.of(measure, cohort, specialty, type.key())).stream()
                    .filter(figure -> figure.year() == year)
                    .findFirst()
                    .map(Figure::value);
        }
    }

    /// Share matched, half an applicant added on each side.
    double rate() {
        return (matched + 0.5) / (matched + unmatched + 1);
    }

    /// Variance of the log-odds of the share.
    double variance() {
        return 1 / ((matched + unmatched) * rate() * (1 - rate()));
    }

    /// Points between the middles; empty where one is not printed.
    Optional<Double> findGap() {
        return high.flatMap(top -> low.map(bottom -> top - bottom));
    }
}
