package org.smartpick.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.ExamOutcome;
import org.smartpick.domain.applicant.VisaNeed;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.FactSheet;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.ProgramType;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.program.RuleFinding.Rule;
import org.smartpick.domain.program.RuleFinding.Strictness;
import org.smartpick.domain.program.RuleFinding.Verdict;

final class ProgramRulesTest {
    private static final Season SEASON = Season.of(2027);
    private static final int RECENT = 2026;
    private static final int OLD = 2021;

    private static Program program(FactSheet facts) {
        Program.Identity identity =
                new Program.Identity(
                        AcgmeId.of("1400000001"),
                        "Sample Hospital Program",
                        Specialty.of("Internal Medicine"),
                        "Newark",
                        UsState.NJ,
                        Fact.unknown(),
                        Fact.unknown());
        return new Program(identity, facts, List.of(), List.of(), List.of(), List.of());
    }

    private static <T> Program stating(FactKey<T> key, T value, int year) {
        Provenance provenance = Provenance.bundled("sample", AsOf.of(year), Confidence.B);
        return program(FactSheet.builder().put(key, Fact.known(value, provenance)).build());
    }

    private static Program silent() {
        return program(FactSheet.empty());
    }

    private static RuleFinding finding(Rule rule, Program program, Applicant applicant) {
        return ProgramRules.check(program, applicant, SEASON).stream()
                .filter(one -> one.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatNobodySaidBecomesAQuestionAndNeverANo() {
        List<RuleFinding> findings =
                ProgramRules.check(
                        silent(), SampleApplicants.of(SampleApplicants.img(VisaNeed.J1)), SEASON);
        assertThat(findings).noneMatch(one -> one.verdict() == Verdict.FAILS);
        RuleFinding visa =
                finding(
                        Rule.VISA,
                        silent(),
                        SampleApplicants.of(SampleApplicants.img(VisaNeed.J1)));
        assertThat(visa.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(visa.strictness()).isEqualTo(Strictness.UNSTATED);
        assertThat(visa.question()).contains("J-1").endsWith("?");
        assertThat(ProgramRules.questions(findings)).contains(visa.question());
        assertThat(ProgramRules.excludes(findings)).isFalse();
    }

    @Test
    void aRecentNoClosesTheDoor() {
        Applicant applicant = SampleApplicants.of(SampleApplicants.img(VisaNeed.J1));
        RuleFinding visa = finding(Rule.VISA, stating(FactKey.VISA_J1, false, RECENT), applicant);
        assertThat(visa.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(visa.strictness()).isEqualTo(Strictness.STRICT);
        assertThat(visa.excludes()).isTrue();
        assertThat(visa.text()).contains("2026");
    }

    @Test
    void anOldNoIsAHintWithAQuestion() {
        Applicant applicant = SampleApplicants.of(SampleApplicants.img(VisaNeed.J1));
        RuleFinding visa = finding(Rule.VISA, stating(FactKey.VISA_J1, false, OLD), applicant);
        assertThat(visa.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(visa.strictness()).isEqualTo(Strictness.SOFT);
        assertThat(visa.excludes()).isFalse();
        assertThat(visa.text()).contains("2021").contains("may have changed");
        assertThat(visa.question()).isNotEmpty();
        assertThat(visa.findStated().orElseThrow().source()).isEqualTo("sample");
    }

    @Test
    void whoNeedsNoVisaIsNotAskedForOne() {
        Program closed = stating(FactKey.VISA_J1, false, RECENT);
        Applicant citizen = SampleApplicants.of(SampleApplicants.usCitizenImg());
        assertThat(finding(Rule.VISA, closed, citizen).verdict()).isEqualTo(Verdict.MEETS);
        assertThat(
                        finding(
                                        Rule.VISA,
                                        closed,
                                        SampleApplicants.of(SampleApplicants.img(VisaNeed.NONE)))
                                .verdict())
                .isEqualTo(Verdict.MEETS);
    }

    @Test
    void oneOfTwoVisasSuffices() {
        Applicant either = SampleApplicants.of(SampleApplicants.img(VisaNeed.J1_OR_H1B));
        assertThat(finding(Rule.VISA, stating(FactKey.VISA_H1B, true, RECENT), either).verdict())
                .isEqualTo(Verdict.MEETS);
        assertThat(finding(Rule.VISA, stating(FactKey.VISA_H1B, false, RECENT), either).verdict())
                .as("the other visa is open")
                .isEqualTo(Verdict.UNKNOWN);
        Program neither =
                program(
                        stating(FactKey.VISA_H1B, false, RECENT)
                                .facts()
                                .with(
                                        FactKey.VISA_J1,
                                        stating(FactKey.VISA_J1, false, RECENT)
                                                .fact(FactKey.VISA_J1)));
        assertThat(finding(Rule.VISA, neither, either).verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void anOpenProfileIsToldSoAndTheProgramIsNotAsked() {
        RuleFinding visa =
                finding(
                        Rule.VISA,
                        silent(),
                        SampleApplicants.of(SampleApplicants.imgWithOpenVisa()));
        assertThat(visa.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(visa.question()).isEmpty();
        assertThat(visa.text()).contains("profile");
    }

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
    void militaryProgramsTrainMembersOfTheArmedForces() {
        Program military = stating(FactKey.PROGRAM_TYPE, ProgramType.MILITARY, RECENT);
        assertThat(
                        finding(
                                        Rule.CITIZENSHIP,
                                        military,
                                        SampleApplicants.of(SampleApplicants.img(VisaNeed.J1)))
                                .verdict())
                .isEqualTo(Verdict.FAILS);
        RuleFinding citizen =
                finding(
                        Rule.CITIZENSHIP,
                        military,
                        SampleApplicants.of(SampleApplicants.usCitizenImg()));
        assertThat(citizen.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(citizen.question()).contains("armed forces");
    }

    @Test
    void whatSheCorrectedHerselfIsSaidToBeHers() {
        Provenance hers = Provenance.person("https://example.org", AsOf.of(2026));
        Program program =
                program(FactSheet.builder().put(FactKey.VISA_J1, Fact.known(true, hers)).build());
        RuleFinding visa =
                finding(Rule.VISA, program, SampleApplicants.of(SampleApplicants.img(VisaNeed.J1)));
        assertThat(visa.text()).contains("by you");
        assertThat(visa.strictness()).isEqualTo(Strictness.STRICT);
    }
}
