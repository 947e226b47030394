package org.smartpick.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartpick.catalog.rules.RuleWorld.OLD;
import static org.smartpick.catalog.rules.RuleWorld.RECENT;
import static org.smartpick.catalog.rules.RuleWorld.SEASON;
import static org.smartpick.catalog.rules.RuleWorld.finding;
import static org.smartpick.catalog.rules.RuleWorld.silent;
import static org.smartpick.catalog.rules.RuleWorld.stating;

import org.junit.jupiter.api.Test;
import org.smartpick.domain.Answer;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.ExamOutcome;
import org.smartpick.domain.applicant.ExamResult;
import org.smartpick.domain.applicant.Exams;
import org.smartpick.domain.applicant.ScoredExam;
import org.smartpick.domain.applicant.VisaNeed;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.program.RuleFinding.Rule;
import org.smartpick.domain.program.RuleFinding.Strictness;
import org.smartpick.domain.program.RuleFinding.Verdict;

/// Examinations, years, experience, letters.
final class ExamRulesTest {
    @Test
    void aMinimumScoreIsMetAtTheScoreItself() {
        Program program = stating(FactKey.MIN_STEP2, 230, RECENT);
        assertThat(finding(Rule.STEP2_SCORE, program, SampleApplicants.withStep2(230, 1)).verdict())
                .isEqualTo(Verdict.MEETS);
        assertThat(finding(Rule.STEP2_SCORE, program, SampleApplicants.withStep2(229, 1)).verdict())
                .isEqualTo(Verdict.FAILS);
        assertThat(
                        finding(
                                        Rule.STEP2_SCORE,
                                        program,
                                        SampleApplicants.of(SampleApplicants.usCitizenImg()))
                                .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aResultThatIsNeededIsNotAMinimum() {
        Program needed = stating(FactKey.STEP2_REQUIRED, true, RECENT);
        RuleFinding finding = finding(Rule.STEP2_SCORE, needed, SampleApplicants.withStep2(200, 1));
        assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(finding.question()).contains("lowest");
        assertThat(
                        finding(
                                        Rule.STEP2_SCORE,
                                        stating(FactKey.STEP2_REQUIRED, false, RECENT),
                                        SampleApplicants.withStep2(200, 1))
                                .verdict())
                .isEqualTo(Verdict.MEETS);
    }

    @Test
    void oneAttemptFitsEveryLimit() {
        assertThat(
                        finding(Rule.STEP2_ATTEMPTS, silent(), SampleApplicants.withStep2(230, 1))
                                .verdict())
                .isEqualTo(Verdict.MEETS);
        assertThat(
                        finding(Rule.STEP2_ATTEMPTS, silent(), SampleApplicants.withStep2(230, 2))
                                .verdict())
                .isEqualTo(Verdict.UNKNOWN);
        Program strict = stating(FactKey.MAX_STEP2_ATTEMPTS, 1, RECENT);
        assertThat(
                        finding(Rule.STEP2_ATTEMPTS, strict, SampleApplicants.withStep2(230, 2))
                                .verdict())
                .isEqualTo(Verdict.FAILS);
        assertThat(
                        finding(Rule.STEP1_ATTEMPTS, silent(), SampleApplicants.withStep2(230, 2))
                                .verdict())
                .as("Step 1 was passed at once")
                .isEqualTo(Verdict.MEETS);
    }

    @Test
    void stepThreeIsMetByAPassOnly() {
        Program wants = stating(FactKey.STEP3_REQUIRED, true, RECENT);
        assertThat(
                        finding(Rule.STEP3, wants, SampleApplicants.withStep3(ExamOutcome.PASSED))
                                .verdict())
                .isEqualTo(Verdict.MEETS);
        assertThat(
                        finding(
                                        Rule.STEP3,
                                        wants,
                                        SampleApplicants.withStep3(ExamOutcome.NOT_TAKEN))
                                .verdict())
                .isEqualTo(Verdict.FAILS);
        assertThat(
                        finding(
                                        Rule.STEP3,
                                        wants,
                                        SampleApplicants.of(SampleApplicants.usCitizenImg()))
                                .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void comlexIsAskedOfDoApplicantsOnly() {
        assertThat(ProgramRules.check(silent(), SampleApplicants.withStep2(230, 1), SEASON))
                .noneMatch(one -> one.rule() == Rule.COMLEX);
        Applicant senior = SampleApplicants.of(SampleApplicants.osteopathicSenior());
        assertThat(finding(Rule.COMLEX, silent(), senior).question()).contains("COMLEX");
        assertThat(
                        finding(Rule.COMLEX, stating(FactKey.COMLEX_ACCEPTED, true, RECENT), senior)
                                .verdict())
                .isEqualTo(Verdict.MEETS);
        assertThat(
                        finding(
                                        Rule.COMLEX,
                                        stating(FactKey.COMLEX_ACCEPTED, false, RECENT),
                                        senior)
                                .verdict())
                .isEqualTo(Verdict.FAILS);
        assertThat(ProgramRules.check(silent(), senior, SEASON))
                .as("without a USMLE score the Step rules say nothing")
                .noneMatch(one -> one.rule() == Rule.STEP2_SCORE);
    }

    @Test
    void yearsSinceGraduationCountToTheYearOfTheMatch() {
        Applicant graduateOf2023 = SampleApplicants.of(SampleApplicants.img(VisaNeed.NONE));
        assertThat(
                        finding(
                                        Rule.GRADUATION,
                                        stating(FactKey.MAX_YEARS_SINCE_GRADUATION, 4, RECENT),
                                        graduateOf2023)
                                .verdict())
                .isEqualTo(Verdict.MEETS);
        assertThat(
                        finding(
                                        Rule.GRADUATION,
                                        stating(FactKey.MAX_YEARS_SINCE_GRADUATION, 3, RECENT),
                                        graduateOf2023)
                                .verdict())
                .isEqualTo(Verdict.FAILS);
        assertThat(
                        finding(
                                        Rule.GRADUATION,
                                        silent(),
                                        SampleApplicants.of(SampleApplicants.osteopathicSenior()))
                                .verdict())
                .isEqualTo(Verdict.MEETS);
    }

    @Test
    void experienceAndLettersAreCounted() {
        Applicant applicant = SampleApplicants.withExperience(3, 3);
        assertThat(
                        finding(
                                        Rule.US_EXPERIENCE,
                                        stating(FactKey.MIN_US_EXPERIENCE_MONTHS, 3, RECENT),
                                        applicant)
                                .verdict())
                .isEqualTo(Verdict.MEETS);
        assertThat(
                        finding(
                                        Rule.US_EXPERIENCE,
                                        stating(FactKey.MIN_US_EXPERIENCE_MONTHS, 4, RECENT),
                                        applicant)
                                .verdict())
                .isEqualTo(Verdict.FAILS);
        assertThat(finding(Rule.LETTERS, stating(FactKey.LETTERS, 4, OLD), applicant).strictness())
                .isEqualTo(Strictness.SOFT);
        assertThat(
                        finding(
                                        Rule.US_EXPERIENCE,
                                        silent(),
                                        SampleApplicants.of(SampleApplicants.osteopathicSenior()))
                                .verdict())
                .as("a US school's clerkships count")
                .isEqualTo(Verdict.MEETS);
    }

    @Test
    void attemptsCountUpToTheLimitItself() {
        Program two = stating(FactKey.MAX_STEP2_ATTEMPTS, 2, RECENT);
        assertThat(finding(Rule.STEP2_ATTEMPTS, two, SampleApplicants.withStep2(230, 2)).verdict())
                .isEqualTo(Verdict.MEETS);
        assertThat(finding(Rule.STEP2_ATTEMPTS, two, SampleApplicants.withStep2(230, 3)).verdict())
                .isEqualTo(Verdict.FAILS);
        RuleFinding open =
                finding(
                        Rule.STEP2_ATTEMPTS,
                        silent(),
                        SampleApplicants.of(SampleApplicants.usCitizenImg()));
        assertThat(open.question()).as("the profile is open, not the program").isEmpty();
        assertThat(
                        finding(Rule.STEP2_ATTEMPTS, silent(), SampleApplicants.withStep2(230, 2))
                                .question())
                .contains("attempts");
    }

    @Test
    void aProgramWithoutStepThreeIsMetByAnyone() {
        RuleFinding finding =
                finding(
                        Rule.STEP3,
                        stating(FactKey.STEP3_REQUIRED, false, RECENT),
                        SampleApplicants.withStep3(ExamOutcome.NOT_TAKEN));
        assertThat(finding.verdict()).isEqualTo(Verdict.MEETS);
    }

    @Test
    void anH1bBringsStepThreeToMind() {
        assertThat(step3Text(VisaNeed.H1B)).contains("H-1B");
        assertThat(step3Text(VisaNeed.J1)).doesNotContain("H-1B");
        assertThat(step3Text(VisaNeed.J1_OR_H1B)).doesNotContain("H-1B");
        assertThat(
                        finding(
                                        Rule.STEP3,
                                        silent(),
                                        SampleApplicants.of(SampleApplicants.usCitizenImg()))
                                .text())
                .doesNotContain("H-1B");
    }

    private static String step3Text(VisaNeed visa) {
        return finding(Rule.STEP3, silent(), SampleApplicants.of(SampleApplicants.img(visa)))
                .text();
    }

    @Test
    void aUsmleScoreSettlesTheQuestionOfComlex() {
        Applicant senior =
                SampleApplicants.of(
                        SampleApplicants.osteopathicSenior(),
                        SampleApplicants.withStep2(240, 1).exams(),
                        SampleApplicants.withExperience(0, 3).experience());
        assertThat(
                        finding(
                                        Rule.COMLEX,
                                        stating(FactKey.COMLEX_ACCEPTED, false, RECENT),
                                        senior)
                                .verdict())
                .isEqualTo(Verdict.MEETS);
        assertThat(
                        finding(Rule.STEP2_SCORE, stating(FactKey.MIN_STEP2, 245, RECENT), senior)
                                .verdict())
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    void aFailedStepOneDoesNotMeetEveryLimit() {
        Exams failed =
                new Exams(
                        new ExamResult(Answer.given(ExamOutcome.FAILED), Answer.given(1)),
                        ScoredExam.OPEN,
                        ExamResult.OPEN,
                        ExamResult.OPEN,
                        ScoredExam.OPEN);
        Applicant applicant =
                SampleApplicants.of(
                        SampleApplicants.usCitizenImg(),
                        failed,
                        SampleApplicants.withExperience(0, 3).experience());
        RuleFinding finding = finding(Rule.STEP1_ATTEMPTS, silent(), applicant);
        assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(finding.text()).contains("Step 1");
    }
}
