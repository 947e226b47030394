package org.smartpick.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Origin;
import org.smartpick.domain.program.Correction;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;

final class CorrectionTest {
    private static final AcgmeId ALABAMA = AcgmeId.of("0400121010");
    private final Catalog catalog = BundledCatalog.get();

    private static Correction correction(AcgmeId program, String fact, String value, String date) {
        return new Correction(
                program, fact, value, "https://example.org/residency", LocalDate.parse(date), "");
    }

    @Test
    void laysAFactOfHersOverTheEdition() {
        Catalog corrected =
                catalog.withCorrections(
                        List.of(correction(ALABAMA, "visa_j1", "yes", "2026-11-20")));
        Program program = corrected.get(ALABAMA);
        assertThat(program.fact(FactKey.VISA_J1).findValue()).contains(true);
        var provenance = program.fact(FactKey.VISA_J1).findProvenance().orElseThrow();
        assertThat(provenance.origin()).isEqualTo(Origin.PERSON);
        assertThat(provenance.source()).isEqualTo("https://example.org/residency");
        assertThat(provenance.asOf().year()).isEqualTo(2026);
    }

    @Test
    void leavesTheEditionAndTheOtherFactsAsTheyWere() {
        Catalog corrected =
                catalog.withCorrections(
                        List.of(correction(ALABAMA, "visa_j1", "yes", "2026-11-20")));
        assertThat(catalog.get(ALABAMA).fact(FactKey.VISA_J1).findValue()).contains(false);
        assertThat(corrected.findBundled(ALABAMA)).contains(catalog.get(ALABAMA));
        assertThat(corrected.get(ALABAMA).fact(FactKey.VISA_H1B))
                .isEqualTo(catalog.get(ALABAMA).fact(FactKey.VISA_H1B));
        assertThat(corrected.programs()).hasSameSizeAs(catalog.programs());
    }

    @Test
    void letsTheLatestOfSeveralCorrectionsHold() {
        Catalog corrected =
                catalog.withCorrections(
                        List.of(
                                correction(ALABAMA, "min_step2", "240", "2026-11-20"),
                                correction(ALABAMA, "min_step2", "230", "2026-10-01")));
        assertThat(corrected.get(ALABAMA).fact(FactKey.MIN_STEP2).findValue()).contains(240);
    }

    @Test
    void takesAValueAwayWhenNobodyKnowsTheRightOne() {
        Catalog corrected =
                catalog.withCorrections(
                        List.of(correction(ALABAMA, "min_step2", "", "2026-11-20")));
        assertThat(corrected.get(ALABAMA).fact(FactKey.MIN_STEP2).isKnown()).isFalse();
        assertThat(corrected.corrections()).hasSize(1);
    }

    @Test
    void replacesEarlierCorrectionsInsteadOfPilingThemUp() {
        Catalog first =
                catalog.withCorrections(
                        List.of(correction(ALABAMA, "visa_j1", "yes", "2026-11-20")));
        Catalog second = first.withCorrections(List.of());
        assertThat(second.get(ALABAMA)).isEqualTo(catalog.get(ALABAMA));
        assertThat(second.corrections()).isEmpty();
    }

    @Test
    void keepsAsideWhatCannotBeUsed() {
        List<Correction> odd =
                List.of(
                        correction(AcgmeId.of("9999999999"), "visa_j1", "yes", "2026-11-20"),
                        correction(ALABAMA, "parking", "yes", "2026-11-20"),
                        correction(ALABAMA, "min_step2", "many", "2026-11-20"),
                        correction(ALABAMA, "min_step2", "230", "1066-10-14"));
        Catalog corrected = catalog.withCorrections(odd);
        assertThat(corrected.unusedCorrections()).containsExactlyInAnyOrderElementsOf(odd);
        assertThat(corrected.corrections()).isEmpty();
        assertThat(corrected.get(ALABAMA)).isEqualTo(catalog.get(ALABAMA));
    }
}
