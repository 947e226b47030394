package org.smartpick.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Origin;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.NrmpTrack;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.ProgramType;
import org.smartpick.domain.program.TrackResult;

final class CatalogTest {
    private final Catalog catalog = BundledCatalog.get();

    @Test
    void holdsEveryProgramOfTheEditionOnce() {
        Set<AcgmeId> ids = new HashSet<>();
        catalog.programs().forEach(program -> ids.add(program.id()));
        assertThat(catalog.programs()).hasSize(5957);
        assertThat(ids).hasSize(5957);
        assertThat(catalog.editions()).containsEntry("directory", "2025.1");
    }

    /// Every number here was read by eye in the row 0400121010 of programs.csv.
    @Test
    void readsAProgramAsItsRowStatesIt() {
        Program program = catalog.get(AcgmeId.of("0400121010"));
        assertThat(program.name()).isEqualTo("University of Alabama Medical Center Program");
        assertThat(program.specialty()).isEqualTo(Specialty.of("Anesthesiology"));
        assertThat(program.identity().city()).isEqualTo("Birmingham");
        assertThat(program.state()).isEqualTo(UsState.AL);
        assertThat(program.fact(FactKey.SPONSOR).findValue())
                .contains("University of Alabama Hospital");
        assertThat(program.fact(FactKey.PROGRAM_TYPE).findValue()).contains(ProgramType.UNIVERSITY);
        assertThat(program.fact(FactKey.TRAINING_YEARS).findValue()).contains(4);
        assertThat(program.fact(FactKey.FIRST_YEAR_POSITIONS).findValue()).contains(21);
        assertThat(program.fact(FactKey.VISA_J1).findValue()).contains(false);
        assertThat(program.fact(FactKey.VISA_H1B).findValue()).contains(true);
        assertThat(program.fact(FactKey.MIN_STEP2).findValue()).contains(215);
        assertThat(program.fact(FactKey.LETTERS).findValue()).contains(3);
        assertThat(program.fact(FactKey.EHR_VENDOR).isKnown()).isFalse();
        assertThat(program.fellowships()).isEmpty();
        assertThat(program.tracks())
                .extracting(NrmpTrack::code)
                .containsExactly("1007040C0", "1007040C1");
        assertThat(program.results())
                .extracting(TrackResult::year, TrackResult::quota, TrackResult::filled)
                .contains(tuple(2020, 20, 20));
    }

    @Test
    void givesSourceYearAndDoubtBesideEachFact() {
        Program program = catalog.get(AcgmeId.of("0400121010"));
        var visa = program.fact(FactKey.VISA_J1).findProvenance().orElseThrow();
        assertThat(visa.source()).isEqualTo("re2021");
        assertThat(visa.asOf()).isEqualTo(AsOf.of(2021));
        assertThat(visa.confidence()).isEqualTo(Confidence.B);
        assertThat(visa.origin()).isEqualTo(Origin.BUNDLED);
        var quota = program.fact(FactKey.QUOTA).findProvenance().orElseThrow();
        assertThat(quota.source()).isEqualTo("nrmp2020");
        assertThat(quota.confidence())
                .as("joined by the likeness of names alone")
                .isEqualTo(Confidence.C);
    }

    @Test
    void leavesWhatNobodyStatedUnknown() {
        Program program = catalog.get(AcgmeId.of("0400300001"));
        assertThat(program.fact(FactKey.VISA_J1)).isEqualTo(Fact.unknown());
        assertThat(program.fact(FactKey.QUOTA)).isEqualTo(Fact.unknown());
        assertThat(program.results()).isEmpty();
    }

    /// Counts of non-empty cells in programs.csv, taken with another program.
    @Test
    void knowsAsManyFactsAsTheFileHasValues() {
        assertThat(known(FactKey.VISA_J1)).isEqualTo(3076 + 1184);
        assertThat(known(FactKey.PROGRAM_TYPE)).isEqualTo(5957 - 1556);
        assertThat(known(FactKey.QUOTA)).isEqualTo(4034);
        assertThat(known(FactKey.MIN_STEP2)).isEqualTo(2145);
        assertThat(known(FactKey.EHR_VENDOR)).isEqualTo(2454);
        assertThat(known(FactKey.LETTERS)).isEqualTo(4097);
        assertThat(catalog.programs().stream().filter(program -> !program.boards().isEmpty()))
                .hasSize(1096);
        assertThat(catalog.programs().stream().filter(program -> !program.fellowships().isEmpty()))
                .hasSize(1151);
        assertThat(catalog.fellowships()).hasSize(50);
    }

    private long known(FactKey<?> key) {
        return catalog.programs().stream().filter(program -> program.fact(key).isKnown()).count();
    }

    @Test
    void givesEveryFactASourceThatTheEditionLists() {
        for (Program program : catalog.programs()) {
            for (FactKey<?> key : FactKey.all()) {
                program.fact(key)
                        .findProvenance()
                        .ifPresent(provenance ->
                                assertThat(catalog.findSource(provenance.source())).isPresent());
            }
        }
    }

    @Test
    void usesThePublishedNamesOfSpecialties() {
        assertThat(catalog.programs())
                .extracting(program -> program.specialty().name())
                .contains("Pathology", "Otolaryngology", "Interventional Radiology, independent")
                .doesNotContain(
                        "Pathology - Anatomic and Clinical", "Plastic Surgery (Integrated)");
        assertThat(catalog.specialties().findByName("otolaryngology - head and neck surgery"))
                .contains(Specialty.of("Otolaryngology"));
        assertThat(catalog.specialties().publishedUnder(Specialty.of("Interventional Radiology")))
                .contains(Specialty.of("Diagnostic Radiology and Interventional Radiology"));
    }

    @Test
    void findsNothingUnderANumberThatDoesNotExist() {
        AcgmeId nobody = AcgmeId.of("0000000000");
        assertThat(catalog.find(nobody)).isEmpty();
        assertThatThrownBy(() -> catalog.get(nobody))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("0000000000");
    }
}
