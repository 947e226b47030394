package org.smartpick.prediction.table;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static double miss(Measure measure, Cohort cohort, boolean constant) {
        double sum = 0;
        int cells = 0;
        for (String specialty : EVIDENCE.specialties(measure, "non_us_img")) {
            Optional<Figure> truth = EVIDENCE.find(measure, cohort, specialty, "non_us_img");
            if (truth.isPresent() && truth.get().n() >= 20) {
                double guess =
                        constant
                                ? mean(measure, cohort, specialty)
                                : estimate(measure, cohort, specialty);
                sum += Math.abs(guess - truth.get().value());
                cells++;
            }
        }
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

    private static void report(Measure measure, Cohort cohort) {
        System.out.printf(
                java.util.Locale.ROOT,
                "%s %s: estimate misses by %.2f, mean of the others by %.2f%n",
                measure,
                cohort,
                miss(measure, cohort, false),
                miss(measure, cohort, true));
    }

    @Test
    void beatsTheMeanOfTheOtherSpecialtiesOnScores() {
        report(Measure.STEP2_MEDIAN, Cohort.MATCHED);
        report(Measure.STEP2_MEDIAN, Cohort.UNMATCHED);
        report(Measure.RANKS_MEDIAN, Cohort.MATCHED);
        report(Measure.RANKS_MEDIAN, Cohort.UNMATCHED);
        assertThat(miss(Measure.STEP2_MEDIAN, Cohort.MATCHED, false))
                .isLessThan(0.75 * miss(Measure.STEP2_MEDIAN, Cohort.MATCHED, true));
        assertThat(miss(Measure.STEP2_MEDIAN, Cohort.UNMATCHED, false))
                .isLessThan(0.8 * miss(Measure.STEP2_MEDIAN, Cohort.UNMATCHED, true));
    }

    @Test
    void ranksFewerProgramsAmongTheUnmatched() {
        for (String specialty : EVIDENCE.specialties(Measure.APPLICANTS, "non_us_img")) {
            Medians medians = TABLE.predict(ApplicantType.NON_US_IMG, specialty, 2026);
            assertThat(medians.ranksUnmatched()).isBetween(1.0, medians.ranksMatched());
        }
    }
}
