package org.smartpick.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartpick.catalog.rules.RuleWorld.OLD;
import static org.smartpick.catalog.rules.RuleWorld.RECENT;
import static org.smartpick.catalog.rules.RuleWorld.SEASON;
import static org.smartpick.catalog.rules.RuleWorld.finding;
import static org.smartpick.catalog.rules.RuleWorld.program;
import static org.smartpick.catalog.rules.RuleWorld.silent;
import static org.smartpick.catalog.rules.RuleWorld.stating;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.VisaNeed;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.FactSheet;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.ProgramType;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.program.RuleFinding.Rule;
import org.smartpick.domain.program.RuleFinding.Strictness;
import org.smartpick.domain.program.RuleFinding.Verdict;

/// Visa and citizenship, and how old or open answers are told.
final class VisaRulesTest {
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

    @Test
    void citizenshipIsAskedOfThoseWithoutItOnly() {
        Program closed = stating(FactKey.CITIZENS_ONLY, true, RECENT);
        assertThat(
                        finding(
                                        Rule.CITIZENSHIP,
                                        closed,
                                        SampleApplicants.of(SampleApplicants.usCitizenImg()))
                                .verdict())
                .isEqualTo(Verdict.MEETS);
        Applicant foreigner = SampleApplicants.of(SampleApplicants.img(VisaNeed.J1));
        assertThat(finding(Rule.CITIZENSHIP, closed, foreigner).verdict()).isEqualTo(Verdict.FAILS);
        assertThat(
                        finding(
                                        Rule.CITIZENSHIP,
                                        stating(FactKey.CITIZENS_ONLY, false, RECENT),
                                        foreigner)
                                .verdict())
                .isEqualTo(Verdict.MEETS);
        assertThat(finding(Rule.CITIZENSHIP, silent(), foreigner).question()).endsWith("?");
    }

    @Test
    void aPermanentResidentNeedsNeitherVisaNorCitizenship() {
        Applicant resident = SampleApplicants.of(SampleApplicants.permanentResidentImg());
        assertThat(finding(Rule.VISA, stating(FactKey.VISA_J1, false, RECENT), resident).verdict())
                .isEqualTo(Verdict.MEETS);
        assertThat(
                        finding(
                                        Rule.CITIZENSHIP,
                                        stating(FactKey.CITIZENS_ONLY, true, RECENT),
                                        resident)
                                .verdict())
                .isEqualTo(Verdict.MEETS);
    }

    @Test
    void aMilitaryHospitalIsNoOtherKindOfHospital() {
        Program university = stating(FactKey.PROGRAM_TYPE, ProgramType.UNIVERSITY, RECENT);
        assertThat(
                        finding(
                                        Rule.CITIZENSHIP,
                                        university,
                                        SampleApplicants.of(SampleApplicants.usCitizenImg()))
                                .verdict())
                .isEqualTo(Verdict.MEETS);
    }

    @Test
    void bothVisasOpenStayAQuestionAndAYesToOneIsEnough() {
        Applicant either = SampleApplicants.of(SampleApplicants.img(VisaNeed.J1_OR_H1B));
        assertThat(finding(Rule.VISA, silent(), either).question())
                .contains("J-1")
                .contains("H-1B");
        RuleFinding yes = finding(Rule.VISA, stating(FactKey.VISA_J1, true, RECENT), either);
        assertThat(yes.verdict()).isEqualTo(Verdict.MEETS);
        assertThat(yes.text()).contains("J-1");
        Applicant h1b = SampleApplicants.of(SampleApplicants.img(VisaNeed.H1B));
        assertThat(finding(Rule.VISA, silent(), h1b).question()).contains("an H-1B");
        assertThat(
                        finding(
                                        Rule.VISA,
                                        silent(),
                                        SampleApplicants.of(SampleApplicants.img(VisaNeed.J1)))
                                .question())
                .contains("a J-1");
    }

    @Test
    void oneStrictFailureExcludesAndAnOldOneDoesNot() {
        Applicant applicant = SampleApplicants.of(SampleApplicants.img(VisaNeed.J1));
        assertThat(
                        ProgramRules.excludes(
                                ProgramRules.check(
                                        stating(FactKey.VISA_J1, false, RECENT),
                                        applicant,
                                        SEASON)))
                .isTrue();
        assertThat(
                        ProgramRules.excludes(
                                ProgramRules.check(
                                        stating(FactKey.VISA_J1, false, OLD), applicant, SEASON)))
                .isFalse();
        assertThat(ProgramRules.questions(ProgramRules.check(silent(), applicant, SEASON)))
                .doesNotContain("")
                .isNotEmpty();
    }
}
