package org.smartpick.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.Answer;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.chance.Reason;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.stats.Logistic;

/// The model on the shipped tables.
class SeasonChanceModelTest {
    private static final String MEDICINE = "Internal Medicine";
    private static final SeasonChanceModel MODEL = SeasonChanceModel.of(CsvEvidence.read());

    private static ProgramChance one(ApplicantType type, Answer<Integer> step2, String specialty) {
        return MODEL.assess(
                        new ChanceQuestion(
                                People.bare(type, step2),
                                People.SEASON,
                                List.of(
                                        People.asked(
                                                People.program("1403500001", specialty, UsState.NJ),
                                                SignalTier.NONE,
                                                List.of()))))
                .programs()
                .getFirst();
    }

    private static RuleFinding rule(
            RuleFinding.Rule rule, RuleFinding.Verdict verdict, String text) {
        return new RuleFinding(
                rule,
                verdict,
                verdict == RuleFinding.Verdict.UNKNOWN
                        ? RuleFinding.Strictness.UNSTATED
                        : RuleFinding.Strictness.STRICT,
                text,
                "",
                Provenance.bundled("test", AsOf.of(2026), Confidence.B));
    }

    private static ProgramChance withRule(RuleFinding finding) {
        return MODEL.assess(
                        new ChanceQuestion(
                                People.bare(ApplicantType.NON_US_IMG, Answer.given(250)),
                                People.SEASON,
                                List.of(
                                        People.asked(
                                                People.program("1403500001", MEDICINE, UsState.NJ),
                                                SignalTier.NONE,
                                                List.of(finding)))))
                .programs()
                .getFirst();
    }

    /// A hundred programs spread over the country: 1 to 11 interviews, four in the middle; about as
    /// many matched as in the published tables (56 % of US IMGs who ranked internal medicine filled
    /// a position there in 2025).
    @Test
    void staysNearThePublishedRatesForTheExamplePerson() {
        ChanceQuestion question =
                new ChanceQuestion(People.example(), People.SEASON, People.directory(MEDICINE));
        Assessment assessment = MODEL.assess(question);
        int size = question.programs().size();
        int[] list = IntStream.range(0, 100).map(i -> i * size / 100).toArray();
        Assessment.ListOutlook outlook = assessment.outlook(list, 30);
        assertThat(outlook.interviews().median()).isBetween(3.0, 7.0);
        assertThat(outlook.interviews().high()).isBetween(8.0, 16.0);
        assertThat(outlook.match().median()).isCloseTo(0.56, within(0.1));
        assertThat(outlook.match().low()).isLessThan(0.5);
        assertThat(outlook.match().high()).isGreaterThan(0.62);
    }

    @Test
    void addsReasonsUpToTheShownChance() {
        ChanceQuestion question =
                new ChanceQuestion(People.example(), People.SEASON, People.directory(""));
        for (ProgramChance chance : MODEL.assess(question).programs()) {
            double sum =
                    Logistic.logOdds(chance.baseRate())
                            + chance.reasons().stream().mapToDouble(Reason::logOdds).sum();
            assertThat(Logistic.probability(sum))
                    .isCloseTo(chance.interview().median(), within(1e-9));
        }
    }

    @Test
    void answersTheSameInAnyOrderOfPrograms() {
        List<ChanceQuestion.ProgramCase> cases = People.directory(MEDICINE);
        List<Integer> order = new ArrayList<>(IntStream.range(0, cases.size()).boxed().toList());
        Collections.shuffle(order, new Random(3));
        List<ChanceQuestion.ProgramCase> shuffled = order.stream().map(cases::get).toList();
        List<ProgramChance> first =
                MODEL.assess(new ChanceQuestion(People.example(), People.SEASON, cases)).programs();
        List<ProgramChance> second =
                MODEL.assess(new ChanceQuestion(People.example(), People.SEASON, shuffled))
                        .programs();
        for (int i = 0; i < order.size(); i++) {
            assertThat(second.get(i)).isEqualTo(first.get(order.get(i)));
        }
    }

    @Test
    void widensTheRangeWhenTheScoreIsNotTold() {
        Chance told = one(ApplicantType.NON_US_IMG, Answer.given(246), MEDICINE).interview();
        ProgramChance open = one(ApplicantType.NON_US_IMG, Answer.open(), MEDICINE);
        assertThat(logWidth(open.interview())).isGreaterThan(logWidth(told));
        assertThat(open.reasons())
                .anyMatch(reason -> reason.factor().equals("step2ck") && !reason.known());
    }

    @Test
    void widensTheRangeWhereRatesAreBorrowed() {
        ProgramChance borrowed = one(ApplicantType.US_MD_SENIOR, Answer.given(250), "Neurology");
        ProgramChance published = one(ApplicantType.US_MD_SENIOR, Answer.given(250), "Psychiatry");
        assertThat(borrowed.interview().basis().strength()).isEqualTo(Basis.Strength.BORROWED);
        assertThat(published.interview().basis().strength()).isEqualTo(Basis.Strength.GROUP);
        assertThat(logWidth(borrowed.interview())).isGreaterThan(logWidth(published.interview()));
    }

    private static double logWidth(Chance chance) {
        return Logistic.logOdds(chance.high()) - Logistic.logOdds(Math.max(1e-9, chance.low()));
    }

    @Test
    void leavesNextToNothingBehindAStrictRule() {
        ProgramChance closed =
                withRule(
                        rule(
                                RuleFinding.Rule.VISA,
                                RuleFinding.Verdict.FAILS,
                                "no J-1 visas (2026)"));
        assertThat(closed.interview().high()).isLessThan(0.01);
        assertThat(closed.reasons().getFirst().text()).isEqualTo("no J-1 visas (2026)");
    }

    @Test
    void liftsTheChanceWhereTheVisaIsStatedAndLeavesItWhereNobodySaid() {
        double yes =
                withRule(
                                rule(
                                        RuleFinding.Rule.VISA,
                                        RuleFinding.Verdict.MEETS,
                                        "takes J-1 visas (2026)"))
                        .interview()
                        .median();
        ProgramChance unknown =
                withRule(rule(RuleFinding.Rule.VISA, RuleFinding.Verdict.UNKNOWN, "nobody said"));
        double no =
                withRule(rule(RuleFinding.Rule.VISA, RuleFinding.Verdict.FAILS, "no visas"))
                        .interview()
                        .median();
        assertThat(yes).isGreaterThan(unknown.interview().median());
        assertThat(unknown.interview().median()).isGreaterThan(no);
        assertThat(unknown.reasons())
                .anyMatch(reason -> reason.factor().equals("rule_visa") && !reason.known());
    }

    @Test
    void doesNotPublishAPreferredRateThatNobodyPrinted() {
        ChanceQuestion question = new ChanceQuestion(People.example(), People.SEASON, List.of());
        BaseRates rates = MODEL.baseRates(question, Specialty.of(MEDICINE));
        assertThat(rates.matchPreferred().isKnown()).isFalse();
        assertThat(rates.matchAny().findValue()).contains(70.0);
        assertThat(rates.interviewPercent().findValue()).contains(4.0);
        assertThat(rates.denominator())
                .contains("not published for US-citizen IMGs in Internal Medicine");
    }

    @Test
    void putsTheNearestPrintedRateBesideWhereHerOwnIsNotPrinted() {
        ChanceQuestion question = new ChanceQuestion(People.example(), People.SEASON, List.of());
        List<PublishedRate> beside = MODEL.baseRates(question, Specialty.of(MEDICINE)).beside();
        assertThat(beside)
                .extracting(PublishedRate::kin)
                .containsExactly(PublishedRate.Kin.NEAREST, PublishedRate.Kin.SAME);
        assertThat(beside.getFirst().counted()).startsWith("non-US IMGs who ranked " + MEDICINE);
        assertThat(beside.getLast().percent()).isEqualTo(70.0);
        assertThat(beside)
                .allSatisfy(rate -> assertThat(rate.provenance().asOf().dated()).isTrue());
    }

    @Test
    void neverUsesAWeakFigure() {
        Figure.Key key =
                Figure.Key.of(Measure.ANY_MATCH, Cohort.ALL, Figure.ALL_SPECIALTIES, "us_img");
        Figure weak =
                new Figure(key, 99, 10, Provenance.bundled("rumor", AsOf.of(2030), Confidence.D));
        Figure good =
                new Figure(key, 70, 10, Provenance.bundled("report", AsOf.of(2026), Confidence.B));
        PublishedEvidence evidence = PublishedEvidence.of(List.of(weak, good), List.of());
        assertThat(evidence.find(key)).contains(good);
    }

    @Test
    void answersForEverySpecialtyAndTypeOfTheDirectory() {
        List<ChanceQuestion.ProgramCase> cases = People.directory("");
        assertThat(cases).hasSize(5957);
        for (ApplicantType type : ApplicantType.values()) {
            Assessment assessment =
                    MODEL.assess(
                            new ChanceQuestion(
                                    People.bare(type, Answer.given(240)), People.SEASON, cases));
            assertThat(assessment.programs()).hasSize(cases.size());
            assertThat(assessment.programs())
                    .allMatch(chance -> chance.match().median() <= chance.interview().median());
        }
    }
}
