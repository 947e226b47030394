package org.smartpick.advice.unknown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.ProgramView;
import org.smartpick.advice.RealWorld;
import org.smartpick.advice.ShowProgram;
import org.smartpick.advice.TierThresholds;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.chance.Reason;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;

/// What is not known at a real program, for a person who told little.
class UnknownFinderTest {
    private static final RealWorld WORLD = new RealWorld();
    private static final ShowProgram SHOW =
            new ShowProgram(WORLD.shelf, WORLD.chances, WORLD.store, TierThresholds.USUAL);
    private static final ApplicantDraft SILENT =
            ApplicantDraft.of(
                    Map.of(
                            "background.school", "international",
                            "background.graduation_year", "2024",
                            "background.us_citizen", "no",
                            "background.visa_need", "h1b",
                            "wishes.specialties[0].name", "Neurology",
                            "limits.budget_usd", "900"));
    private static final AcgmeId PROGRAM =
            WORLD.shelf.openPrograms(Specialty.of("Neurology")).stream()
                    .filter(program ->
                            WORLD
                                    .shelf
                                    .rules(program, WORLD.applicant(SILENT), RealWorld.SEASON)
                                    .stream()
                                    .anyMatch(rule ->
                                            rule.rule() == RuleFinding.Rule.VISA
                                                    && rule.verdict()
                                                            == RuleFinding.Verdict.UNKNOWN))
                    .map(Program::id)
                    .findFirst()
                    .orElseThrow();

    private static ProgramView view(ApplicantDraft draft) {
        return SHOW.show(PROGRAM, draft, RealWorld.SEASON).orElseThrow();
    }

    @Test
    void namesWhatThePersonAndWhatTheProgramDidNotTell() {
        List<Unknown> unknowns = view(SILENT).unknowns();
        assertThat(unknowns)
                .extracting(Unknown::factor)
                .contains("step2ck", "us_letters", "us_experience", "step1_attempts", "rule_visa")
                .doesNotHaveDuplicates();
        assertThat(unknowns)
                .extracting(Unknown::whose)
                .contains(Unknown.Whose.YOURS, Unknown.Whose.PROGRAM);
    }

    @Test
    void putsTheLargestSwingFirst() {
        assertThat(view(SILENT).unknowns())
                .isSortedAccordingTo(
                        Comparator.comparingDouble((Unknown unknown) -> -unknown.swing())
                                .thenComparing(Unknown::factor));
    }

    @Test
    void aGoodAnswerIsNeverWorseThanABadOne() {
        assertThat(view(SILENT).unknowns())
                .isNotEmpty()
                .allSatisfy(unknown -> {
                    assertThat(unknown.good().interview().median())
                            .isGreaterThanOrEqualTo(unknown.bad().interview().median());
                    assertThat(unknown.swing()).isBetween(0.0, 0.5);
                });
    }

    @Test
    void whatIsToldIsUnknownNoMore() {
        ApplicantDraft told =
                SILENT.with("exams.step2ck.score", "245").with("experience.letters.from_us", "2");
        assertThat(view(told).unknowns())
                .extracting(Unknown::factor)
                .doesNotContain("step2ck", "us_letters")
                .contains("us_experience");
    }

    @Test
    void everyReasonThatIsNotKnownAndHersIsAmongThem() {
        ProgramView view = view(SILENT);
        List<String> factors = view.unknowns().stream().map(Unknown::factor).toList();
        assertThat(view.findChance().orElseThrow().reasons())
                .filteredOn(reason -> !reason.known() && !reason.factor().startsWith("rule_"))
                .isNotEmpty()
                .extracting(Reason::factor)
                .isSubsetOf(factors);
    }

    @Test
    void withoutAProfileNothingIsSupposed() {
        assertThat(view(ApplicantDraft.empty()).unknowns()).isEmpty();
    }
}
