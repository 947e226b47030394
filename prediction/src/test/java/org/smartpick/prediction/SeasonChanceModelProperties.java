package org.smartpick.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.Answer;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.Tie;
import org.smartpick.domain.applicant.TieKind;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

/// What must never lower a chance, tried on many people and programs.
class SeasonChanceModelProperties {
    private static final SeasonChanceModel MODEL = SeasonChanceModel.of(CsvEvidence.read());
    private static final double ROUNDING = 1e-9;

    /// A person at a program.
    private record Case(ApplicantType type, int score, String specialty, UsState state, String id) {
        Applicant person() {
            return People.bare(type, Answer.given(score));
        }

        ProgramChance chance(Applicant person, SignalTier signal, List<RuleFinding> findings) {
            return MODEL.assess(
                            new ChanceQuestion(
                                    person,
                                    People.SEASON,
                                    List.of(
                                            People.asked(
                                                    People.program(id, specialty, state),
                                                    signal,
                                                    findings))))
                    .programs()
                    .getFirst();
        }
    }

    private static final Generator<Case> CASES =
            draw ->
                    new Case(
                            Generator.constants(ApplicantType.class).next(draw),
                            Generator.ints(200, 280).next(draw),
                            Generator.choices(
                                            List.of(
                                                    "Internal Medicine",
                                                    "Family Medicine",
                                                    "Psychiatry",
                                                    "Neurology",
                                                    "Anesthesiology"))
                                    .next(draw),
                            Generator.constants(UsState.class).next(draw),
                            Integer.toString(
                                    Generator.ints(1_000_000_000, 1_999_999_999).next(draw)));

    private static void atLeast(Chance more, Chance less) {
        assertThat(more.low()).isGreaterThanOrEqualTo(less.low() - ROUNDING);
        assertThat(more.median()).isGreaterThanOrEqualTo(less.median() - ROUNDING);
        assertThat(more.high()).isGreaterThanOrEqualTo(less.high() - ROUNDING);
    }

    private static void atLeast(ProgramChance more, ProgramChance less) {
        atLeast(more.interview(), less.interview());
        atLeast(more.match(), less.match());
    }

    @Test
    void neverLosesByABetterScore() {
        Property.forAll(CASES)
                .withCount(60)
                .holds(one -> {
                    Applicant better = People.bare(one.type(), Answer.given(one.score() + 5));
                    atLeast(
                            one.chance(better, SignalTier.NONE, List.of()),
                            one.chance(one.person(), SignalTier.NONE, List.of()));
                });
    }

    @Test
    void neverLosesByASignal() {
        Property.forAll(CASES)
                .withCount(60)
                .holds(one -> {
                    ProgramChance none = one.chance(one.person(), SignalTier.NONE, List.of());
                    ProgramChance silver = one.chance(one.person(), SignalTier.SILVER, List.of());
                    atLeast(one.chance(one.person(), SignalTier.SINGLE, List.of()), none);
                    atLeast(silver, none);
                    atLeast(one.chance(one.person(), SignalTier.GOLD, List.of()), silver);
                });
    }

    @Test
    void neverLosesByATie() {
        Property.forAll(CASES)
                .withCount(60)
                .holds(one -> {
                    Tie tie = new Tie(one.state(), Answer.open(), Answer.given(TieKind.FAMILY));
                    Applicant tied = People.withTies(one.person(), List.of(tie));
                    atLeast(
                            one.chance(tied, SignalTier.NONE, List.of()),
                            one.chance(one.person(), SignalTier.NONE, List.of()));
                });
    }

    @Test
    void neverLosesByARuleTakenAway() {
        Property.forAll(CASES)
                .withCount(60)
                .holds(one -> {
                    for (RuleFinding.Strictness strict :
                            List.of(RuleFinding.Strictness.STRICT, RuleFinding.Strictness.SOFT)) {
                        RuleFinding failed =
                                new RuleFinding(
                                        RuleFinding.Rule.STEP2_SCORE,
                                        RuleFinding.Verdict.FAILS,
                                        strict,
                                        "score too low",
                                        "",
                                        Provenance.bundled("test", AsOf.of(2026), Confidence.B));
                        atLeast(
                                one.chance(one.person(), SignalTier.NONE, List.of()),
                                one.chance(one.person(), SignalTier.NONE, List.of(failed)));
                    }
                });
    }

    @Test
    void neverLosesByMorePrograms() {
        List<ChanceQuestion.ProgramCase> programs = People.directory("Psychiatry").subList(0, 60);
        Property.forAll(CASES)
                .withCount(12)
                .holds(one -> {
                    Assessment assessment =
                            MODEL.assess(new ChanceQuestion(one.person(), People.SEASON, programs));
                    Chance before = assessment.outlook(new int[0], 12).match();
                    for (int n = 1; n <= programs.size(); n += 7) {
                        Chance now =
                                assessment.outlook(IntStream.range(0, n).toArray(), 12).match();
                        atLeast(now, before);
                        before = now;
                    }
                });
    }
}
