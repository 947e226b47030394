package org.smartpick.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.Aim;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.SizeWish;
import org.smartpick.domain.applicant.VisaNeed;

class ApplicantReaderTest {
    private static final ApplicantDraft SMALLEST =
            ApplicantDraft.of(
                    Map.of(
                            "background.school", "international",
                            "background.graduation_year", "2025",
                            "background.us_citizen", "yes",
                            "wishes.specialties[0].name", "Internal Medicine",
                            "limits.budget_usd", "1400"));

    @Test
    void fiveAnswersMakeAnApplicant() {
        Applicant applicant = complete(SMALLEST);
        assertThat(applicant.background().usCitizen()).isTrue();
        assertThat(applicant.wishes().specialties().getFirst().weight()).isEqualTo(100);
        assertThat(applicant.limits().budgetUsd()).isEqualTo(1400);
        assertThat(applicant.limits().mostInterviews()).isEqualTo(20);
    }

    @Test
    void readsWhatTheListIsForAndWhatNotMatchingIsWorth() {
        Applicant usual = complete(SMALLEST);
        assertThat(usual.wishes().weights().aim()).isEqualTo(Aim.USUAL);
        assertThat(usual.wishes().weights().aim().unmatched().best()).isEmpty();
        Applicant applicant =
                complete(
                        SMALLEST.with("wishes.objective", "preferred")
                                .with("wishes.unmatched.sit_out", "0")
                                .with("wishes.unmatched.soap", "20")
                                .with("wishes.unmatched.preliminary", "20"));
        assertThat(applicant.wishes().weights().aim().objective())
                .isEqualTo(Aim.Objective.PREFERRED);
        assertThat(applicant.wishes().weights().aim().unmatched().best())
                .hasValueSatisfying(way -> {
                    assertThat(way.name()).isEqualTo("the SOAP");
                    assertThat(way.worth()).isEqualTo(20);
                });
    }

    @Test
    void readsConditionsOnTheWholeList() {
        Applicant applicant =
                complete(
                        SMALLEST.with("limits.most_per_state", "5")
                                .with("limits.least_likely", "3")
                                .with("limits.interview_usd", "400")
                                .with("wishes.specialties[0].most_applications", "40")
                                .with("wishes.specialties[0].price", "5"));
        assertThat(applicant.limits().conditions().mostPerState().find()).contains(5);
        assertThat(applicant.limits().conditions().mostPerInstitution().isGiven()).isFalse();
        assertThat(applicant.limits().conditions().leastLikely().find()).contains(3);
        assertThat(applicant.limits().interview().usd().find()).contains(400);
        assertThat(applicant.limits().interview().days().isGiven()).isFalse();
        assertThat(applicant.wishes().specialties().getFirst().most().find()).contains(40);
        assertThat(applicant.wishes().specialties().getFirst().price()).isEqualTo(5);
    }

    @Test
    void namesConditionsOutOfRange() {
        assertThat(
                        problems(
                                SMALLEST.with("limits.most_per_state", "0")
                                        .with("wishes.unmatched.soap", "101")
                                        .with("wishes.objective", "luck")))
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(
                        "limits.most_per_state", "wishes.unmatched.soap", "wishes.objective");
    }

    @Test
    void whatIsLeftOpenStaysUnknown() {
        Applicant applicant = complete(SMALLEST);
        assertThat(applicant.exams().step2ck().score().isGiven()).isFalse();
        assertThat(applicant.exams().step1().attempts().isGiven()).isFalse();
        assertThat(applicant.experience().usClinical().months().isGiven()).isFalse();
        assertThat(applicant.redFlags().leave().isGiven()).isFalse();
        assertThat(applicant.wishes().size()).isEqualTo(SizeWish.ANY);
    }

    @Test
    void aCitizenNeedsNoVisa() {
        assertThat(complete(SMALLEST).background().visaNeed().find()).contains(VisaNeed.NONE);
        assertThat(problems(SMALLEST.with("background.visa_need", "j1")))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.field()).isEqualTo("background.visa_need"));
    }

    @Test
    void visaStaysUnknownForAForeignGraduateWhoDoesNotSay() {
        Applicant applicant = complete(SMALLEST.with("background.us_citizen", "no"));
        assertThat(applicant.background().visaNeed().isGiven()).isFalse();
    }

    @Test
    void namesEveryMissingAnswerAtOnce() {
        assertThat(problems(ApplicantDraft.empty()))
                .extracting(FieldProblem::field)
                .containsExactly(
                        "background.school",
                        "background.graduation_year",
                        "background.us_citizen",
                        "wishes.specialties[0].name",
                        "limits.budget_usd");
    }

    @Test
    void namesFieldValueAndRemedyOfAScoreOutOfRange() {
        assertThat(problems(SMALLEST.with("exams.step2ck.score", "338")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("exams.step2ck.score");
                    assertThat(problem.value()).isEqualTo("338");
                    assertThat(problem.remedy()).contains("1 to 300");
                });
    }

    @Test
    void suggestsTheFieldThatWasMeant() {
        assertThat(problems(SMALLEST.with("exams.step2.score", "238")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.problem()).isEqualTo("is no field of a profile");
                    assertThat(problem.remedy()).contains("exams.step2ck.score");
                });
    }

    @Test
    void readsRepeatedGroupsInOrder() {
        Applicant applicant =
                complete(
                        SMALLEST.with("wishes.specialties[1].name", "Family Medicine")
                                .with("ties[0].state", "NJ")
                                .with("ties[1].state", "Florida")
                                .with("ties[1].kind", "family"));
        assertThat(applicant.wishes().specialties())
                .extracting(wish -> wish.specialty())
                .containsExactly(
                        Specialty.of("Internal Medicine"), Specialty.of("Family Medicine"));
        assertThat(applicant.wishes().specialties().get(1).weight()).isEqualTo(80);
        assertThat(applicant.tiedTo(UsState.FL)).isTrue();
        assertThat(applicant.tiedTo(UsState.NY)).isFalse();
    }

    @Test
    void aSpecialtyCannotBeNamedTwice() {
        assertThat(problems(SMALLEST.with("wishes.specialties[1].name", "Internal Medicine")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("twice"));
    }

    @Test
    void aPartIsNotMoreThanTheWhole() {
        ApplicantDraft draft =
                SMALLEST.with("experience.us_clinical.months", "4")
                        .with("experience.us_clinical.hands_on", "6")
                        .with("experience.letters.total", "2")
                        .with("experience.letters.from_us", "3");
        assertThat(problems(draft))
                .extracting(FieldProblem::field)
                .containsExactly("experience.us_clinical.hands_on", "experience.letters.from_us");
    }

    @Test
    void attemptsAtAnExamNotTakenDoNotFit() {
        ApplicantDraft draft =
                SMALLEST.with("exams.step3.outcome", "not_taken").with("exams.step3.attempts", "1");
        assertThat(problems(draft))
                .extracting(FieldProblem::field)
                .containsExactly("exams.step3.attempts");
    }

    @Test
    void aProgramIsNotBothMustAndNever() {
        ApplicantDraft draft =
                SMALLEST.with("limits.must", "1403121262|1401121199")
                        .with("limits.never", "1401121199");
        assertThat(problems(draft))
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("1401121199"));
        assertThat(complete(SMALLEST.with("limits.must", "1403121262|1403121262")).limits().must())
                .containsExactly(AcgmeId.of("1403121262"));
    }

    @Test
    void aCityNeedsItsState() {
        assertThat(problems(SMALLEST.with("wishes.near.city", "Newark")))
                .extracting(FieldProblem::field)
                .containsExactly("wishes.near.state");
        assertThat(
                        complete(
                                        SMALLEST.with("wishes.near.city", "Newark")
                                                .with("wishes.near.state", "NJ"))
                                .wishes()
                                .near()
                                .find()
                                .orElseThrow()
                                .miles())
                .isEqualTo(60);
    }

    private static Applicant complete(ApplicantDraft draft) {
        return switch (ApplicantReader.read(draft)) {
            case ApplicantReading.Complete complete -> complete.applicant();
            case ApplicantReading.Incomplete incomplete ->
                    throw new AssertionError(incomplete.problems());
        };
    }

    private static List<FieldProblem> problems(ApplicantDraft draft) {
        return switch (ApplicantReader.read(draft)) {
            case ApplicantReading.Complete complete -> throw new AssertionError("no problem found");
            case ApplicantReading.Incomplete incomplete -> incomplete.problems();
        };
    }
}
