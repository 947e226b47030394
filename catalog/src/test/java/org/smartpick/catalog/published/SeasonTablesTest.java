package org.smartpick.catalog.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smartpick.catalog.Specialties;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.season.SignalAllowance;

/// Reference: the rows of `stats/fees.csv` and `stats/signals.csv`, read by eye.
class SeasonTablesTest {
    private static final Datasets DATASETS = Datasets.bundled();
    private static final SeasonTables TABLES =
            SeasonTables.read(DATASETS, Specialties.read(DATASETS));

    @Test
    void feesOfThe2026SeasonHaveOneStepAtThirty() {
        var fees = TABLES.findErasFees(Season.of(2026)).orElseThrow();
        assertThat(fees.totalUsd(30)).isEqualTo(330);
        assertThat(fees.totalUsd(31)).isEqualTo(360);
        assertThat(fees.provenance().confidence()).isEqualTo(Confidence.A);
    }

    @Test
    void theNewestScheduleServesASeasonWithoutItsOwn() {
        assertThat(TABLES.findErasFees(Season.of(2027)).orElseThrow().season())
                .isEqualTo(Season.of(2026));
        assertThat(TABLES.findErasFees(Season.of(2024))).isEmpty();
    }

    @Test
    void knowsThePriceOfStep3AndLeavesWeakPricesUnknown() {
        assertThat(TABLES.attemptUsd("usmle_step3").findValue()).contains(955);
        assertThat(TABLES.attemptUsd("usmle_step3").findProvenance().orElseThrow().asOf().year())
                .isEqualTo(2026);
        assertThat(TABLES.attemptUsd("usmle_step2ck_application").isKnown()).isFalse();
        assertThat(TABLES.attemptUsd("palmistry").isKnown()).isFalse();
    }

    @Test
    void knowsWhatIsPaidOnceASeasonFromTheNewestYearAtOrBeforeIt() {
        assertThat(TABLES.onceUsd("ecfmg_eras_token", Season.of(2027)).findValue()).contains(185);
        assertThat(TABLES.onceUsd("ecfmg_eras_token", Season.of(2020)).isKnown()).isFalse();
        Fact<Integer> transcript = TABLES.onceUsd("usmle_transcript", Season.of(2027));
        assertThat(transcript.findValue()).contains(80);
        assertThat(transcript.findProvenance().orElseThrow().asOf().year()).isEqualTo(2022);
        assertThat(TABLES.onceUsd("palmistry", Season.of(2027)).isKnown()).isFalse();
    }

    @Test
    void internalMedicineHasThreeGoldAndTwelveSilver() {
        SignalAllowance signals =
                TABLES.findSignals(Specialty.of("Internal Medicine"), Season.of(2027))
                        .orElseThrow();
        assertThat(signals.gold()).isEqualTo(3);
        assertThat(signals.silver()).isEqualTo(12);
        assertThat(signals.single()).isZero();
    }

    @Test
    void familyMedicineHasFiveOfOneKind() {
        SignalAllowance signals =
                TABLES.findSignals(Specialty.of("Family Medicine"), Season.of(2027)).orElseThrow();
        assertThat(signals.total()).isEqualTo(5);
        assertThat(signals.single()).isEqualTo(5);
    }

    @Test
    void aSeasonBeforeAnyPublishedHasNone() {
        assertThat(TABLES.findSignals(Specialty.of("Internal Medicine"), Season.of(2020)))
                .isEmpty();
        assertThat(TABLES.listSignalSpecialties()).contains(Specialty.of("Psychiatry"));
    }

    @Test
    void aNumberPublishedForTwoSpecialtiesTogetherCountsForEach() {
        SignalAllowance diagnostic =
                TABLES.findSignals(Specialty.of("Diagnostic Radiology"), Season.of(2027))
                        .orElseThrow();
        assertThat(diagnostic.specialty()).isEqualTo(Specialty.of("Diagnostic Radiology"));
        assertThat(diagnostic.gold()).isEqualTo(6);
        assertThat(diagnostic.silver()).isEqualTo(9);
        assertThat(diagnostic.provenance().asOf().year()).isEqualTo(2027);
    }
}
