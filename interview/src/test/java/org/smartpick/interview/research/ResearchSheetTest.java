package org.smartpick.interview.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.AcgmeId;

class ResearchSheetTest {
    private static final AcgmeId PROGRAM = AcgmeId.of("1403321518");
    private static final Finding EHR =
            new Finding("Epic", "a list of the vendor", "2024", Finding.Whose.CATALOG);

    @Test
    void whatIsNotKnownBecomesAQuestion() {
        KnownSheet sheet =
                new KnownSheet(ResearchSheet.of(PROGRAM), Map.of(ResearchField.EHR, EHR));
        assertThat(sheet.listUnknown())
                .hasSize(ResearchField.values().length - 1)
                .doesNotContain(ResearchField.EHR)
                .allSatisfy(field -> assertThat(field.question()).endsWith("?"));
    }

    @Test
    void herFindingGoesBeforeTheCatalogs() {
        Finding hers = new Finding("Meditech", "a resident", "", Finding.Whose.HERS);
        KnownSheet sheet =
                new KnownSheet(
                        ResearchSheet.of(PROGRAM)
                                .with(Map.of(ResearchField.EHR, hers), ResearchSheet.Words.NONE),
                        Map.of(ResearchField.EHR, EHR));
        assertThat(sheet.find(ResearchField.EHR)).contains(hers);
    }

    @Test
    void aFindingWithoutASourceIsNotVerified() {
        Finding hearsay = new Finding("a sepsis model", "", "", Finding.Whose.HERS);
        KnownSheet sheet =
                new KnownSheet(
                        ResearchSheet.of(PROGRAM)
                                .with(
                                        Map.of(ResearchField.INITIATIVES, hearsay),
                                        ResearchSheet.Words.NONE),
                        Map.of());
        assertThat(sheet.listVerified()).isEmpty();
        assertThat(sheet.listUnknown()).doesNotContain(ResearchField.INITIATIVES);
    }

    @Test
    void whyHereMustUseAVerifiedFact() {
        Finding tracker =
                new Finding(
                        "the Larkspur sepsis tracker, run by residents",
                        "their page",
                        "2026-10-02",
                        Finding.Whose.HERS);
        KnownSheet sheet =
                new KnownSheet(
                        ResearchSheet.of(PROGRAM)
                                .with(
                                        Map.of(ResearchField.INITIATIVES, tracker),
                                        ResearchSheet.Words.NONE),
                        Map.of());
        assertThat(WhyHere.listUsed("Your sepsis tracker is what I would join.", sheet))
                .containsExactly(tracker);
        assertThat(
                        WhyHere.listUsed(
                                "Your residents are friendly, and the program is great.", sheet))
                .isEmpty();
    }

    @Test
    void whatWasHeardAddsUp() {
        ResearchSheet sheet =
                ResearchSheet.of(PROGRAM)
                        .withHeard(new Heard("Who?", "Dr. X", "", Heard.Fit.FOR))
                        .withHeard(new Heard("When?", "never", "", Heard.Fit.AGAINST))
                        .withHeard(new Heard("How?", "gladly", "", Heard.Fit.FOR));
        assertThat(sheet.balance()).isEqualTo(1);
        assertThat(sheet.withoutHeard(1).balance()).isEqualTo(2);
        assertThatThrownBy(() -> new Heard("", "x", "", Heard.Fit.FOR))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
