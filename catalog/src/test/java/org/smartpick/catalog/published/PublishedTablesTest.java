package org.smartpick.catalog.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smartpick.catalog.dataset.CatalogException;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Season;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.SchoolKind;

/// Reference: the tables of `stats`, read by eye.
final class PublishedTablesTest {
    private static final PublishedTables TABLES = PublishedTables.bundled();

    @Test
    void everyTableHasRowsWithSourceYearAndConfidence() {
        Set<String> listed = TABLES.sources().keySet();
        for (PublishedTable table : PublishedTable.values()) {
            assertThat(TABLES.rows(table)).as(table.file()).isNotEmpty();
            assertThat(TABLES.rows(table))
                    .as(table.file())
                    .extracting(row -> row.provenance().source())
                    .isSubsetOf(listed);
        }
    }

    @Test
    void readsANumberWithWhatStandsBehindIt() {
        PublishedRow row =
                TABLES.findBest(
                                PublishedTable.PGY1_MATCH_RATES,
                                candidate ->
                                        candidate.text("applicant_type").equals("us_img")
                                                && candidate.text("match_year").equals("2013"))
                        .orElseThrow();
        assertThat(row.findNumber("match_rate")).hasValue(53.1);
        assertThat(row.number("match_rate").findProvenance().orElseThrow().source())
                .isEqualTo("ecfmg_reporter_2013");
        assertThat(row.number("placed_rate").isKnown()).as("an empty cell is unknown").isFalse();
        assertThat(row.provenance().asOf()).isEqualTo(AsOf.of(2013));
    }

    @Test
    void neverTakesAWeakRowForTheBest() {
        long weak =
                TABLES.rows(PublishedTable.CHARTING_OUTCOMES).stream()
                        .filter(PublishedRow::weak)
                        .count();
        assertThat(weak).isEqualTo(14);
        assertThat(TABLES.findBest(PublishedTable.CHARTING_OUTCOMES, PublishedRow::weak)).isEmpty();
    }

    @Test
    void prefersTheNewestYearAndThenTheBestConfidence() {
        PublishedRow row =
                TABLES.findBest(
                                PublishedTable.RESULTS_BY_SPECIALTY,
                                candidate ->
                                        candidate.text("specialty").equals("Orthopaedic Surgery")
                                                && candidate.text("track").equals("categorical")
                                                && candidate
                                                        .findNumber("positions_offered")
                                                        .isPresent())
                        .orElseThrow();
        int newest =
                TABLES.rows(PublishedTable.RESULTS_BY_SPECIALTY).stream()
                        .filter(candidate ->
                                !candidate.weak()
                                        && candidate
                                                .text("specialty")
                                                .equals("Orthopaedic Surgery"))
                        .filter(candidate -> candidate.text("track").equals("categorical"))
                        .filter(candidate -> candidate.findNumber("positions_offered").isPresent())
                        .mapToInt(candidate -> candidate.provenance().asOf().year())
                        .max()
                        .orElseThrow();
        assertThat(row.provenance().asOf().year()).isEqualTo(newest);
    }

    @Test
    void readsTheYearOutOfTheNamesOfSeasons() {
        assertThat(PublishedRow.year("ERAS 2024")).isEqualTo(AsOf.of(2024));
        assertThat(PublishedRow.year("2019-2020")).isEqualTo(AsOf.of(2020));
        assertThat(PublishedRow.year("Match 2027")).isEqualTo(AsOf.of(2027));
        assertThat(PublishedRow.year("")).isEqualTo(AsOf.UNDATED);
    }

    @Test
    void listsTheDatesOfASeasonInTheirOrder() {
        assertThat(TABLES.dates(Season.of(2027))).extracting(SeasonDate::date).isSorted();
        SeasonDate deadline =
                TABLES.dates(Season.of(2027)).stream()
                        .filter(date -> date.event().equals("rank_order_list_deadline"))
                        .findFirst()
                        .orElseThrow();
        assertThat(deadline.date()).isEqualTo(LocalDate.of(2027, 3, 3));
        assertThat(deadline.findTimeEastern()).contains(LocalTime.of(21, 0));
        assertThat(deadline.provenance().confidence()).isEqualTo(Confidence.C);
        assertThat(TABLES.dates(Season.of(2031))).isEmpty();
    }

    @Test
    void tellsALicenceRuleOnlyWithTheAdviceToCheck() {
        LicenceRule alabama = TABLES.findLicenceRule(UsState.AL).orElseThrow();
        assertThat(alabama.sentence(SchoolKind.INTERNATIONAL))
                .contains("3 years of training")
                .endsWith("Check with the board.");
        assertThat(alabama.sentence(SchoolKind.US_MD)).contains("1 year of training");
        assertThat(TABLES.findLicenceRule(UsState.WY)).isEmpty();
    }

    @Test
    void namesTheFileAndTheColumnThatIsNotThere() {
        PublishedRow row = TABLES.rows(PublishedTable.FEES).getFirst();
        assertThatThrownBy(() -> row.text("price"))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("fees.csv")
                .hasMessageContaining("price");
    }
}
