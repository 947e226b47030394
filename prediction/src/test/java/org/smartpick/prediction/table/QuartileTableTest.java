package org.smartpick.prediction.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.CsvEvidence;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;

/// The printed medians of non-US IMGs in 2026; an estimate never looks at its own cell.
class QuartileTableTest {
    private static final PublishedEvidence EVIDENCE = CsvEvidence.read();
    private static final QuartileTable TABLE = QuartileTable.of(EVIDENCE);

    private static final int LEAST_PEOPLE = 20;

    /// Mean absolute miss over the specialties that print a median of at least twenty people.
    private static double miss(Measure measure, Cohort cohort, boolean constant) {
        double sum = 0;
        int cells = 0;
        for (String specialty : EVIDENCE.specialties(measure, "non_us_img")) {
            Optional<Figure> truth = EVIDENCE.find(measure, cohort, specialty, "non_us_img");
            Optional<Figure> people =
                    EVIDENCE.find(Measure.STEP2_PEOPLE, cohort, specialty, "non_us_img");
            if (truth.isPresent() && people.isPresent() && people.get().value() >= LEAST_PEOPLE) {
                double guess =
                        constant
                                ? mean(measure, cohort, specialty)
                                : estimate(measure, cohort, specialty);
                sum += Math.abs(guess - truth.get().value());
                cells++;
            }
        }
        assertThat(cells).isGreaterThanOrEqualTo(7);
        return sum / cells;
    }

    private static double mean(Measure measure, Cohort cohort, String without) {
        return EVIDENCE.specialties(measure, "non_us_img").stream()
                .filter(specialty -> !specialty.equals(without))
                .flatMap(specialty ->
                        EVIDENCE.find(measure, cohort, specialty, "non_us_img").stream())
                .mapToDouble(Figure::value)
                .average()
                .orElseThrow();
    }

    private static double estimate(Measure measure, Cohort cohort, String specialty) {
        Medians medians = TABLE.predict(ApplicantType.NON_US_IMG, specialty, 2026);
        boolean matched = cohort == Cohort.MATCHED;
        if (measure == Measure.STEP2_MEDIAN) {
            return matched ? medians.step2Matched() : medians.step2Unmatched();
        }
        return matched ? medians.ranksMatched() : medians.ranksUnmatched();
    }

    /// The mean over matched and unmatched.
    private static double both(Measure measure, boolean constant) {
        double matched = miss(measure, Cohort.MATCHED, constant);
        double unmatched = miss(measure, Cohort.UNMATCHED, constant);
        System.out.printf(
                Locale.ROOT,
                "%s by the %s: matched %.2f, unmatched %.2f, mean %.2f%n",
                measure,
                constant ? "mean of the other specialties" : "model",
                matched,
                unmatched,
                (matched + unmatched) / 2);
        return (matched + unmatched) / 2;
    }

    /// Asked: medians of Step 2 CK within 3 points, and clearly better than the mean of the others.
    @Test
    void missesLeftOutScoresByUnderThreePoints() {
        assertThat(both(Measure.STEP2_MEDIAN, false))
                .isLessThanOrEqualTo(3)
                .isLessThan(both(Measure.STEP2_MEDIAN, true) / 2);
    }

    /// Asked: medians of ranks within 0.6.
    @Test
    void missesLeftOutRanksByUnderSixTenths() {
        assertThat(both(Measure.RANKS_MEDIAN, false))
                .isLessThanOrEqualTo(0.6)
                .isLessThan(0.6 * both(Measure.RANKS_MEDIAN, true));
    }

    @Test
    void putsTheUnmatchedBelowTheMatched() {
        for (ApplicantType type : ApplicantType.values()) {
            for (String specialty : EVIDENCE.specialties(Measure.APPLICANTS, "non_us_img")) {
                Medians medians = TABLE.predict(type, specialty, 2026);
                assertThat(medians.step2Unmatched()).isBetween(200.0, medians.step2Matched());
                assertThat(medians.step2Matched()).isLessThan(275);
            }
        }
    }

    @Test
    void ranksFewerProgramsAmongTheUnmatched() {
        for (String specialty : EVIDENCE.specialties(Measure.APPLICANTS, "non_us_img")) {
            Medians medians = TABLE.predict(ApplicantType.NON_US_IMG, specialty, 2026);
            assertThat(medians.ranksUnmatched()).isBetween(1.0, medians.ranksMatched());
        }
    }
}
