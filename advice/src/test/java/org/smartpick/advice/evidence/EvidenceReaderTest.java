package org.smartpick.advice.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.smartpick.catalog.Specialties;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.Confidence;
import org.smartpick.prediction.SeasonChanceModel;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;

class EvidenceReaderTest {
    private static final Datasets DATASETS = Datasets.bundled();
    private static final PublishedEvidence EVIDENCE =
            EvidenceReader.read(DATASETS, Specialties.read(DATASETS));

    private static Figure get(Measure measure, Cohort cohort, String specialty, String group) {
        return EVIDENCE.find(measure, cohort, specialty, group).orElseThrow();
    }

    @Test
    void readsCellsAsPrinted() {
        Figure interviews = get(Measure.INTERVIEW_MEAN, Cohort.ALL, "Internal Medicine", "us_img");
        assertThat(interviews.value()).isEqualTo(4.0);
        assertThat(interviews.n()).isEqualTo(576);
        assertThat(interviews.year()).isEqualTo(2024);
        assertThat(interviews.provenance().confidence()).isEqualTo(Confidence.B);
        assertThat(
                        get(
                                        Measure.STEP2_MEDIAN,
                                        Cohort.UNMATCHED,
                                        "Internal Medicine",
                                        "non_us_img")
                                .value())
                .isEqualTo(243);
        assertThat(
                        get(Measure.RANKS_MEAN, Cohort.MATCHED, "Internal Medicine", "non_us_img")
                                .value())
                .isEqualTo(6.1);
        Figure preferred =
                get(Measure.PREFERRED_MATCH, Cohort.ALL, "Internal Medicine", "non_us_img");
        assertThat(preferred.value()).isEqualTo(48.5);
        assertThat(preferred.n()).isEqualTo(6992);
        assertThat(get(Measure.ANY_MATCH, Cohort.ALL, Figure.ALL_SPECIALTIES, "us_img").value())
                .isEqualTo(70);
        assertThat(get(Measure.FILLED, Cohort.ALL, "Internal Medicine", "us_img").value())
                .isEqualTo(1145);
        assertThat(get(Measure.RANKED_AT_ALL, Cohort.ALL, "Internal Medicine", "us_img").value())
                .isEqualTo(2099);
        assertThat(
                        get(Measure.FAILURE_NEVER, Cohort.ALL, "Internal Medicine", "usmle_step2ck")
                                .value())
                .isEqualTo(20);
        assertThat(get(Measure.VISA_CONSIDERED, Cohort.ALL, "Internal Medicine", "j1").value())
                .isEqualTo(72.062);
        assertThat(
                        get(
                                        Measure.INTERVIEWS_MEAN,
                                        Cohort.ALL,
                                        "Internal Medicine",
                                        "us_md_senior")
                                .n())
                .isEqualTo(4883);
        assertThat(get(Measure.SIGNALS, Cohort.ALL, "Internal Medicine", "gold").value())
                .isEqualTo(3);
    }

    @Test
    void takesANameForEverySpecialtyItStandsFor() {
        assertThat(EVIDENCE.find(Measure.SIGNALS, Cohort.ALL, "Diagnostic Radiology", "silver"))
                .isPresent();
    }

    @Test
    void readsRegionsBesideTheCountry() {
        assertThat(
                        EVIDENCE.find(
                                new Figure.Key(
                                        Measure.INTERVIEW_MEAN,
                                        Cohort.ALL,
                                        "Internal Medicine",
                                        "us_img",
                                        "Middle Atlantic")))
                .isPresent();
    }

    @Test
    void readsStudiesWithTheirIntervals() {
        assertThat(EVIDENCE.listEffects("publications_log"))
                .singleElement()
                .satisfies(effect -> assertThat(effect.low()).isEqualTo(0.934));
    }

    @Test
    void leavesTheMissingEditionMissing() {
        assertThat(
                        EVIDENCE.find(
                                Measure.PREFERRED_MATCH, Cohort.ALL, "Internal Medicine", "us_img"))
                .isEmpty();
    }

    @Test
    void sufficesForTheModel() {
        assertThat(SeasonChanceModel.of(EVIDENCE)).isNotNull();
    }

    @Test
    void saysWhatIsMissingWhenTheTablesAreTakenOut() {
        Datasets none =
                Datasets.of(path -> {
                    if (path.endsWith("editions.csv")) {
                        return new ByteArrayInputStream(
                                "dataset,edition\n".getBytes(StandardCharsets.UTF_8));
                    }
                    throw new FileNotFoundException(path);
                });
        Specialties specialties = Specialties.read(DATASETS);
        assertThatThrownBy(() -> EvidenceReader.read(none, specialties))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stats");
    }
}
