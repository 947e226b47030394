package org.smartpick.interview.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.bank.Seconds;
import org.smartpick.interview.coherence.ProfileClaims;
import org.smartpick.interview.plan.GapCloser;
import org.smartpick.interview.plan.LearningPlan;
import org.smartpick.interview.plan.PlanItem;
import org.smartpick.interview.plan.Speaker;
import org.smartpick.interview.plan.Stage;
import org.smartpick.interview.story.Vision;

class FlagFinderTest {
    private static final Season SEASON = Season.of(2027);
    private static final Drills DRILLS =
            new Drills(
                    Stream.of("RF-01", "RF-03", "RF-04", "RF-07", "RF-09", "RF-11", "RF-14")
                            .map(id ->
                                    new RedFlag(
                                            id, id, "RED-01", "", "", "", "", new Seconds(40, 90)))
                            .toList(),
                    List.of(),
                    List.of());

    @Test
    void findsNoFlagWhereNothingWasSaid() {
        assertThat(ids(Map.of())).isEmpty();
    }

    @Test
    void findsExamFailureLeaveAndGap() {
        assertThat(ids(Map.of("exams.step1.attempts", "2"))).containsExactly("RF-01");
        assertThat(ids(Map.of("exams.step2ck.attempts", "2"))).containsExactly("RF-01");
        assertThat(ids(Map.of("exams.step3.outcome", "failed"))).containsExactly("RF-01");
        assertThat(ids(Map.of("red_flags.leave", "yes"))).containsExactly("RF-07");
        assertThat(ids(Map.of("red_flags.course_failure", "yes"))).containsExactly("RF-09");
        assertThat(ids(Map.of("red_flags.gap_months", "6"))).containsExactly("RF-03");
        assertThat(ids(Map.of("red_flags.gap_months", "5"))).isEmpty();
    }

    @Test
    void findsYearsSinceGraduationAndFewMonthsHere() {
        assertThat(ids(Map.of("background.graduation_year", "2024"))).containsExactly("RF-04");
        assertThat(ids(Map.of("background.graduation_year", "2025"))).isEmpty();
        assertThat(ids(Map.of("experience.us_clinical.months", "2"))).containsExactly("RF-11");
        assertThat(ids(Map.of("experience.us_clinical.months", "3"))).isEmpty();
        assertThat(ids(Map.of("wishes.specialties[1].name", "Family Medicine")))
                .containsExactly("RF-14");
    }

    @Test
    void saysWhatInTheProfileSaysSo() {
        assertThat(FlagFinder.find(person(Map.of("exams.step1.attempts", "3")), SEASON, DRILLS))
                .singleElement()
                .satisfies(one -> assertThat(one.because()).contains("Step 1"));
    }

    @Test
    void profileClaimsHoldOnlyWhatWasSaid() {
        ProfileClaims claims = ProfileClaims.of(person(Map.of("exams.step1.attempts", "2")));
        assertThat(claims.graduationYear()).hasValue(2026);
        assertThat(claims.usMonths()).isEmpty();
        assertThat(claims.failedExam()).isEqualTo(ProfileClaims.Failed.YES);
        assertThat(claims.visa()).isEqualTo(ProfileClaims.Visa.CITIZEN);
    }

    @Test
    void gapClosersAreFilledFromProfileAndPlan() {
        Speaker speaker =
                new Speaker(
                        Persona.US_CITIZEN_IMG,
                        Speaker.Informatics.AIM,
                        Stage.RESIDENCY,
                        Speaker.Skills.NONE,
                        "Epic and Meditech",
                        Vision.OPEN);
        LearningPlan plan =
                new LearningPlan(
                        List.of(
                                new PlanItem(
                                        "a",
                                        PlanItem.Kind.READING,
                                        "the 2026 hypertension guideline",
                                        "",
                                        null,
                                        PlanItem.Status.DONE)));
        List<GapCloser> closers =
                GapCloser.list(person(Map.of("experience.us_clinical.months", "4")), speaker, plan);
        assertThat(closers).extracting(GapCloser::name).hasSize(3);
        assertThat(closers.get(0).facts()).contains("4 months of US clinical experience");
        assertThat(closers.get(1).facts()).contains("worked in Epic and Meditech");
        assertThat(closers.get(2).facts()).contains("the 2026 hypertension guideline (done)");
        assertThat(GapCloser.list(person(Map.of()), speaker, new LearningPlan(List.of())).get(0))
                .satisfies(one -> {
                    assertThat(one.facts()).isEmpty();
                    assertThat(one.missing()).isNotEmpty();
                });
    }

    private static List<String> ids(Map<String, String> more) {
        return FlagFinder.find(person(more), SEASON, DRILLS).stream()
                .map(found -> found.flag().id())
                .toList();
    }

    private static Applicant person(Map<String, String> more) {
        Map<String, String> typed =
                new LinkedHashMap<>(
                        Map.of(
                                "background.school", "international",
                                "background.graduation_year", "2026",
                                "background.us_citizen", "yes",
                                "wishes.specialties[0].name", "Internal Medicine",
                                "limits.budget_usd", "1400"));
        typed.putAll(more);
        return switch (ApplicantReader.read(ApplicantDraft.of(typed))) {
            case ApplicantReading.Complete complete -> complete.applicant();
            case ApplicantReading.Incomplete incomplete ->
                    throw new AssertionError(incomplete.problems());
        };
    }
}
