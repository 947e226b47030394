package org.smartpick.advice.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.RealWorld;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.plan.Speaker;
import org.smartpick.interview.plan.Stage;
import org.smartpick.interview.research.Expectation;
import org.smartpick.interview.research.Finding;
import org.smartpick.interview.research.Heard;
import org.smartpick.interview.research.ResearchField;
import org.smartpick.interview.research.ResearchSheet;
import org.smartpick.interview.story.Vision;

class KeepResearchTest {
    private static final RealWorld WORLD = new RealWorld();
    private static final Program KNOWN =
            WORLD.shelf.catalog().programs().stream()
                    .filter(program -> !program.fellowships().isEmpty())
                    .filter(program -> program.fact(FactKey.EHR_VENDOR).isKnown())
                    .findFirst()
                    .orElseThrow();

    private final Coach coach = new Coach();
    private final KeepResearch research =
            new KeepResearch(coach.papers, WORLD.shelf, key -> "source " + key);

    @Test
    void laysTheCatalogsFactsUnderHerSheetWithSourceAndYear() {
        var sheet = research.find(KNOWN.id()).orElseThrow().sheet();
        Finding ehr = sheet.find(ResearchField.EHR).orElseThrow();
        assertThat(ehr.source()).startsWith("source ");
        assertThat(ehr.date()).isNotBlank();
        assertThat(sheet.find(ResearchField.FELLOWSHIP).orElseThrow().date()).matches("\\d{4}");
        assertThat(sheet.listUnknown())
                .doesNotContain(ResearchField.EHR, ResearchField.FELLOWSHIP)
                .contains(ResearchField.FACULTY);
    }

    @Test
    void keepsFindingsWordsChoicesAndWhatWasHeard() {
        AcgmeId id = KNOWN.id();
        Finding faculty = new Finding("Dr. Vance", "their page", "2026-10-02", Finding.Whose.HERS);
        assertThat(
                        research.save(
                                id,
                                Map.of(ResearchField.FACULTY, faculty),
                                new ResearchSheet.Words("Because of Dr. Vance.", "bring a pen")))
                .isEmpty();
        research.choose(id, List.of("ASK-01", "ASK-03"));
        assertThat(research.listHeard(id)).isEmpty();
        research.hear(id, new Heard("Who?", "She mentors residents.", "", Heard.Fit.FOR));
        ResearchSheet sheet = research.find(id).orElseThrow().sheet().sheet();
        assertThat(sheet.find(ResearchField.FACULTY)).contains(faculty);
        assertThat(sheet.words().why()).isEqualTo("Because of Dr. Vance.");
        assertThat(sheet.chosen()).containsExactly("ASK-01", "ASK-03");
        assertThat(research.listHeard(id)).extracting(Heard::fit).containsExactly(Heard.Fit.FOR);
        assertThat(research.listPrograms()).hasSize(1);
        research.unhear(id, 0);
        research.unhear(id, 5);
        assertThat(research.listHeard(id)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        Finding long601 = new Finding("x".repeat(601), "", "", Finding.Whose.HERS);
        assertThat(
                        research.save(
                                KNOWN.id(),
                                Map.of(ResearchField.EHR, long601),
                                new ResearchSheet.Words("y".repeat(4_001), "")))
                .hasSize(2);
        assertThat(research.list()).isEmpty();
        for (int i = 0; i < ResearchSheet.MOST_HEARD; i++) {
            research.hear(KNOWN.id(), new Heard("Q" + i, "A", "", Heard.Fit.NEUTRAL));
        }
        assertThat(research.hear(KNOWN.id(), new Heard("Q", "A", "", Heard.Fit.FOR))).hasSize(1);
    }

    @Test
    void knowsNoProgramOutsideTheCatalog() {
        assertThat(research.find(AcgmeId.of("9999999999"))).isEmpty();
    }

    @Test
    void makesASetForAProgramFromItsFacts() {
        Speaker speaker =
                new Speaker(
                        Persona.US_CITIZEN_IMG,
                        Speaker.Informatics.AIM,
                        Stage.RESIDENCY,
                        Speaker.Skills.UNSAID,
                        "",
                        Vision.OPEN);
        ProgramSet set = set(KNOWN, speaker);
        assertThat(set.lines())
                .extracting(line -> line.question().id())
                .contains("OPEN-01", "PRG-01", "PRG-07", "CI-02", "IMG-01", "TECH-05", "CLOSE-02");
        assertThat(set.lines()).allMatch(line -> !line.because().isBlank());
        assertThat(set.expectation().level()).isEqualTo(Expectation.Level.FELLOWSHIP);
        assertThat(set.expectation().because()).contains("list of informatics fellowships");
        Program other =
                WORLD.shelf.catalog().programs().stream()
                        .filter(program -> program.fellowships().isEmpty())
                        .findFirst()
                        .orElseThrow();
        ProgramSet plain = set(other, speaker);
        assertThat(plain.expectation().level()).isEqualTo(Expectation.Level.OPEN);
        assertThat(plain.expectation().level().meaning())
                .contains("No informatics fellowship is known");
        assertThat(plain.lines()).extracting(line -> line.question().id()).doesNotContain("CI-02");
    }

    @Test
    void whatSheFindsRaisesWhatAProgramExpects() {
        Program plain =
                WORLD.shelf.catalog().programs().stream()
                        .filter(program -> program.fellowships().isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertThat(expected(plain, ResearchField.COMMITTEES, "no committee", "their page"))
                .isEqualTo(Expectation.Level.OPEN);
        assertThat(expected(plain, ResearchField.COMMITTEES, "a record committee", ""))
                .isEqualTo(Expectation.Level.OPEN);
        assertThat(expected(plain, ResearchField.COMMITTEES, "a record committee", "their page"))
                .isEqualTo(Expectation.Level.ELEMENTS);
        assertThat(expected(plain, ResearchField.FELLOWSHIP, "since 2025", "their page"))
                .isEqualTo(Expectation.Level.FELLOWSHIP);
        assertThat(expected(plain, ResearchField.FELLOWSHIP, "None here", "their page"))
                .isEqualTo(Expectation.Level.OPEN);
    }

    private Expectation.Level expected(
            Program program, ResearchField field, String text, String source) {
        research.save(
                program.id(),
                Map.of(field, new Finding(text, source, "", Finding.Whose.HERS)),
                ResearchSheet.Words.NONE);
        return Expectation.of(research.find(program.id()).orElseThrow().sheet()).level();
    }

    private ProgramSet set(Program program, Speaker speaker) {
        return ProgramSet.of(
                research.find(program.id()).orElseThrow(), speaker, List.of(), Coach.TABLES.bank());
    }
}
