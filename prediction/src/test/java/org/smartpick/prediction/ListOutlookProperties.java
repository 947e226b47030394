package org.smartpick.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.Answer;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.chance.Change;
import org.smartpick.domain.chance.Reason;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.Assessment.ListOutlook;
import org.smartpick.prediction.ChanceQuestion.ProgramCase;
import org.smartpick.stats.Logistic;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

/// What must hold of a list whoever sends it: more of what helps never lowers the chance to match
/// in any parameter draw, the order of the question is irrelevant, parts add up to the whole.
class ListOutlookProperties {
    private static final SeasonChanceModel MODEL = SeasonChanceModel.of(CsvEvidence.read());
    private static final double ROUNDING = 1e-9;
    private static final List<ProgramCase> PSYCHIATRY = People.directory("Psychiatry");
    private static final List<ProgramCase> FAMILY = People.directory("Family Medicine");

    /// A person with a list.
    ///
    /// @param cases the programs with signals and findings
    private record Sent(ApplicantType type, int score, List<ProgramCase> cases, int interviews) {
        Applicant person() {
            return People.bare(type, Answer.given(score));
        }

        Assessment assessment() {
            return MODEL.assess(new ChanceQuestion(person(), People.SEASON, cases));
        }

        ListOutlook outlook() {
            return assessment().outlook(IntStream.range(0, cases.size()).toArray(), interviews);
        }

        Sent withScore(int changed) {
            return new Sent(type, changed, cases, interviews);
        }

        Sent withCases(List<ProgramCase> changed) {
            return new Sent(type, score, changed, interviews);
        }

        Sent withFirst(UnaryOperator<ProgramCase> change) {
            List<ProgramCase> changed = new ArrayList<>(cases);
            changed.set(0, change.apply(cases.getFirst()));
            return withCases(changed);
        }
    }

    private static final Generator<Sent> LISTS =
            draw -> {
                List<ProgramCase> all = Generator.choices(List.of(PSYCHIATRY, FAMILY)).next(draw);
                int from = Generator.ints(0, all.size() - 60).next(draw);
                int size = Generator.ints(1, 40).next(draw);
                return new Sent(
                        Generator.constants(ApplicantType.class).next(draw),
                        Generator.ints(205, 275).next(draw),
                        all.subList(from, from + size),
                        Generator.ints(1, 30).next(draw));
            };

    private static void neverLess(ListOutlook more, ListOutlook less) {
        Change change = less.draws().matchTo(more.draws());
        assertThat(change.low()).isGreaterThanOrEqualTo(-ROUNDING);
        assertThat(more.match().low()).isGreaterThanOrEqualTo(less.match().low() - ROUNDING);
        assertThat(more.match().median()).isGreaterThanOrEqualTo(less.match().median() - ROUNDING);
        assertThat(more.match().high()).isGreaterThanOrEqualTo(less.match().high() - ROUNDING);
    }

    @Test
    void aBetterScoreNeverLowersTheChanceToMatch() {
        Property.forAll(LISTS)
                .withCount(25)
                .holds(sent ->
                        neverLess(sent.withScore(sent.score() + 6).outlook(), sent.outlook()));
    }

    @Test
    void aSignalNeverLowersTheChanceToMatch() {
        Property.forAll(LISTS)
                .withCount(25)
                .holds(sent ->
                        neverLess(
                                sent.withFirst(one ->
                                                new ProgramCase(
                                                        one.program(),
                                                        one.findings(),
                                                        SignalTier.SINGLE))
                                        .outlook(),
                                sent.outlook()));
    }

    @Test
    void aRemovedRuleNeverLowersTheChanceToMatch() {
        RuleFinding failed =
                new RuleFinding(
                        RuleFinding.Rule.STEP2_SCORE,
                        RuleFinding.Verdict.FAILS,
                        RuleFinding.Strictness.SOFT,
                        "score too low",
                        "",
                        Provenance.bundled("test", AsOf.of(2026), Confidence.B));
        Property.forAll(LISTS)
                .withCount(25)
                .holds(sent ->
                        neverLess(
                                sent.outlook(),
                                sent.withFirst(one ->
                                                new ProgramCase(
                                                        one.program(),
                                                        List.of(failed),
                                                        one.signal()))
                                        .outlook()));
    }

    @Test
    void moreProgramsNeverLowerTheChanceToMatch() {
        Property.forAll(LISTS)
                .withCount(25)
                .holds(sent -> {
                    int half = Math.max(1, sent.cases().size() / 2);
                    neverLess(
                            sent.outlook(),
                            sent.withCases(sent.cases().subList(0, half)).outlook());
                });
    }

    @Test
    void theOrderOfTheQuestionIsIrrelevant() {
        Property.forAll(LISTS)
                .withCount(15)
                .holds(sent -> {
                    int size = sent.cases().size();
                    Assessment backward = sent.withCases(sent.cases().reversed()).assessment();
                    int[] asBefore = IntStream.range(0, size).map(i -> size - 1 - i).toArray();
                    ListOutlook turned = backward.outlook(asBefore, sent.interviews());
                    assertThat(turned.draws()).isEqualTo(sent.outlook().draws());
                    assertThat(backward.programs().reversed())
                            .isEqualTo(sent.assessment().programs());
                });
    }

    @Test
    void interviewsAddUpToOneAndTheirMeanIsTheSumOfTheChances() {
        Property.forAll(LISTS)
                .withCount(25)
                .holds(sent -> {
                    Assessment assessment = sent.assessment();
                    List<Double> atLeast = sent.outlook().atLeast();
                    double[] weights = assessment.nodeWeights();
                    double sum = 0;
                    for (int program = 0; program < sent.cases().size(); program++) {
                        for (int node = 0; node < weights.length; node++) {
                            sum += weights[node] * assessment.interview(program, node);
                        }
                    }
                    double mean = atLeast.stream().skip(1).mapToDouble(Double::doubleValue).sum();
                    assertThat(atLeast).hasSize(sent.cases().size() + 1);
                    assertThat(atLeast.getFirst()).isCloseTo(1, within(ROUNDING));
                    assertThat(mean).isCloseTo(sum, within(ROUNDING));
                    assertThat(
                                    sent.outlook().draws().interviews().stream()
                                            .mapToDouble(Double::doubleValue)
                                            .average()
                                            .orElseThrow())
                            .isCloseTo(sum, within(ROUNDING));
                });
    }

    @Test
    void reasonsAddUpToTheChanceThatIsShown() {
        Property.forAll(LISTS)
                .withCount(25)
                .holds(sent -> {
                    var chance = sent.assessment().programs().getFirst();
                    double sum =
                            Logistic.logOdds(chance.baseRate())
                                    + chance.reasons().stream().mapToDouble(Reason::logOdds).sum();
                    assertThat(Logistic.probability(sum))
                            .isCloseTo(chance.interview().median(), within(ROUNDING));
                });
    }

    @Test
    void thoseWithAnInterviewMatchAtLeastAsOften() {
        Property.forAll(LISTS)
                .withCount(25)
                .holds(sent -> {
                    ListOutlook outlook = sent.outlook();
                    assertThat(outlook.matchIfInterviewed().median())
                            .isGreaterThanOrEqualTo(outlook.match().median() - ROUNDING);
                });
    }
}
