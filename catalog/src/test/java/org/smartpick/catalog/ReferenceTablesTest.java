package org.smartpick.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.catalog.published.PublishedRow;
import org.smartpick.catalog.published.PublishedTable;
import org.smartpick.catalog.published.PublishedTables;
import org.smartpick.domain.CensusDivision;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;

/// The small tables that hold the big ones together: states, divisions, names of specialties.
final class ReferenceTablesTest {
    private static final Datasets DATASETS = Datasets.bundled();

    @Test
    void theCodeAndTheTableNameTheSameStatesAndDivisions() {
        List<CsvRow> rows = DATASETS.find("geography").orElseThrow().table("states.csv").rows();
        assertThat(rows).hasSameSizeAs(UsState.values());
        for (CsvRow row : rows) {
            UsState state = UsState.parse(row.text("usps")).orElseThrow();
            assertThat(UsState.parse(row.text("name").replace("U.S.", "US"))).contains(state);
            CensusDivision division =
                    CensusDivision.findByLabel(row.text("census_division"))
                            .orElse(CensusDivision.TERRITORY);
            assertThat(state.division()).as(state.label()).isEqualTo(division);
        }
    }

    @Test
    void everySpecialtyOfTheDirectoryIsTranslated() {
        assertThat(DatasetCheck.count(BundledCatalog.get().issues()))
                .doesNotContainKey("UnmappedSpecialty");
        assertThat(BundledCatalog.get().programs())
                .extracting(program -> program.specialty())
                .allSatisfy(specialty ->
                        assertThat(BundledCatalog.get().specialties().find(specialty)).isPresent());
    }

    @Test
    void everyNameInThePublishedTablesBelongsToASpecialty() {
        Set<String> known =
                new HashSet<>(Set.of("All Specialties", "Plastic Surgery, independent"));
        BundledCatalog.get()
                .specialties()
                .list()
                .forEach(profile -> {
                    known.add(profile.specialty().name());
                    profile.publishedUnder().stream().map(Specialty::name).forEach(known::add);
                });
        PublishedTables tables = PublishedTables.of(DATASETS);
        for (PublishedTable table :
                List.of(
                        PublishedTable.CHARTING_OUTCOMES,
                        PublishedTable.RESULTS_BY_SPECIALTY,
                        PublishedTable.INTERVIEW_RATES_BY_GROUP,
                        PublishedTable.INTERVIEW_RATES_BY_REGION,
                        PublishedTable.SIGNALS,
                        PublishedTable.PD_SURVEY,
                        PublishedTable.PD_APPLICANT_TYPES)) {
            assertThat(tables.rows(table))
                    .as(table.file())
                    .extracting((PublishedRow row) -> row.text("specialty"))
                    .isSubsetOf(known);
        }
    }

    @Test
    void tellsHowOneAppliesWhereItIsKnown() {
        Specialties specialties = BundledCatalog.get().specialties();
        SpecialtyProfile urology = specialties.find(Specialty.of("Urology")).orElseThrow();
        assertThat(urology.application().findOrganizer()).contains("AUA");
        SpecialtyProfile neurology = specialties.find(Specialty.of("Neurology")).orElseThrow();
        assertThat(neurology.training().preliminaryYear())
                .isEqualTo(SpecialtyProfile.PreliminaryYear.BOTH);
        SpecialtyProfile genetics =
                specialties.find(Specialty.of("Medical Genetics and Genomics")).orElseThrow();
        assertThat(genetics.application().findPlatform()).as("not known").isEmpty();
    }
}
