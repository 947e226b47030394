package org.smartpick.prediction.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.Answer;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.UsState;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.chance.Reason;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.ChanceQuestion;
import org.smartpick.prediction.CsvEvidence;
import org.smartpick.prediction.People;
import org.smartpick.prediction.SeasonChanceModel;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.stats.Logistic;

/// An invented model of one feature on invented programs: the number in the ACGME id.
class ProgramOpennessTest {
    private static final PublishedEvidence EVIDENCE = CsvEvidence.read();
    private static final String SPECIALTY = "Psychiatry";

    private static List<Program> programs() {
        List<Program> programs = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            programs.add(
                    People.program(
                            Integer.toString(1_403_500_010 + i),
                            SPECIALTY,
                            UsState.values()[i % 50]));
        }
        return programs;
    }

    private static ProgramOpenness openness(double correlation) {
        OpennessCoefficients.Term term = new OpennessCoefficients.Term("sequence", 0.7, 0.1, 1);
        return ProgramOpenness.of(
                new OpennessCoefficients(
                        Map.of(OpennessTarget.US_IMG, List.of(term)),
                        Map.of(
                                OpennessTarget.US_IMG,
                                new OpennessCoefficients.Fit(correlation, 60, 0, 0))),
                programs());
    }

    private static List<ProgramChance> chances(ProgramOpenness openness, ApplicantType type) {
        List<ChanceQuestion.ProgramCase> cases =
                programs().stream()
                        .map(program -> People.asked(program, SignalTier.NONE, List.of()))
                        .toList();
        return SeasonChanceModel.of(EVIDENCE, openness)
                .assess(
                        new ChanceQuestion(
                                People.bare(type, Answer.given(245)), People.SEASON, cases))
                .programs();
    }

    private static double width(ProgramChance chance) {
        return Logistic.logOdds(chance.interview().high())
                - Logistic.logOdds(chance.interview().low());
    }

    @Test
    void spreadsScoresByOneInsideASpecialty() {
        ProgramOpenness openness = openness(0.6);
        double sum = 0;
        double square = 0;
        for (Program program : programs()) {
            double score = openness.find(program.id(), OpennessTarget.US_IMG).orElseThrow().score();
            sum += score;
            square += score * score;
        }
        assertThat(sum / 60).isCloseTo(0, within(1e-9));
        assertThat(square / 60).isCloseTo(1, within(0.05));
    }

    @Test
    void raisesTheChanceAtOpenProgramsAndSaysWhy() {
        List<ProgramChance> chances = chances(openness(0.6), ApplicantType.US_IMG);
        ProgramChance least = chances.getFirst();
        ProgramChance most = chances.getLast();
        assertThat(most.interview().median()).isGreaterThan(2 * least.interview().median());
        assertThat(most.reasons())
                .anySatisfy(reason -> {
                    assertThat(reason.factor()).isEqualTo("openness");
                    assertThat(reason.logOdds()).isPositive();
                });
        assertThat(most.interview().basis().strength()).isEqualTo(Basis.Strength.MODEL);
        for (ProgramChance chance : chances) {
            double all =
                    Logistic.logOdds(chance.baseRate())
                            + chance.reasons().stream().mapToDouble(Reason::logOdds).sum();
            assertThat(Logistic.probability(all))
                    .isCloseTo(chance.interview().median(), within(1e-9));
        }
    }

    @Test
    void narrowsTheRangeWithTheStrengthOfTheEstimate() {
        double weak =
                chances(openness(0.2), ApplicantType.US_IMG).stream()
                        .mapToDouble(ProgramOpennessTest::width)
                        .sum();
        double strong =
                chances(openness(0.9), ApplicantType.US_IMG).stream()
                        .mapToDouble(ProgramOpennessTest::width)
                        .sum();
        assertThat(strong).isLessThan(0.8 * weak);
    }

    @Test
    void keepsTheMeanOverPrograms() {
        double plain = mean(chances(ProgramOpenness.none(), ApplicantType.US_IMG));
        double estimated = mean(chances(openness(0.6), ApplicantType.US_IMG));
        assertThat(estimated).isCloseTo(plain, within(0.25 * plain));
    }

    private static double mean(List<ProgramChance> chances) {
        return chances.stream()
                .mapToDouble(chance -> chance.interview().median())
                .average()
                .orElseThrow();
    }

    @Test
    void leavesTypesWithoutAnEstimateAlone() {
        assertThat(chances(openness(0.6), ApplicantType.NON_US_IMG))
                .isEqualTo(chances(ProgramOpenness.none(), ApplicantType.NON_US_IMG));
    }

    @Test
    void readsUnknownFactsAsFeaturesOfTheirOwn() {
        Map<String, Double> features = ProgramFeatures.of(programs()).read(programs().getFirst());
        assertThat(features)
                .containsEntry("visa_j1=?", 1.0)
                .containsEntry("type=?", 1.0)
                .containsEntry("board?", 1.0)
                .containsEntry("state=AK", 1.0)
                .doesNotContainKeys("visa_j1=false", "board", "word=program");
    }

    @Test
    void refusesACorrelationOfOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpennessCoefficients.Fit(1, 5, 0, 0));
    }
}
