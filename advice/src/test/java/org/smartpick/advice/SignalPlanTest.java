package org.smartpick.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.season.SignalAllowance;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.Assessment;

class SignalPlanTest {
    private static final List<Specialty> THREE =
            List.of(Invented.MEDICINE, Invented.MEDICINE, Invented.MEDICINE);

    @Test
    void sendsTheOnlySignalWhereItAddsMost() {
        var plan = new SignalPlan(
                Map.of(SignalTier.NONE, reach(0.1, 0.2, 0.3), SignalTier.SINGLE, reach(0.12, 0.5, 0.35)), THREE);
        assertThat(plan.allot(new int[] {0, 1, 2}, List.of(allowance(0, 0, 1))))
                .isEqualTo(Map.of(1, SignalTier.SINGLE));
    }

    @Test
    void sendsGoldBeforeSilverAndOneSignalAProgram() {
        var plan = new SignalPlan(
                Map.of(
                        SignalTier.NONE, reach(0.1, 0.2, 0.3),
                        SignalTier.GOLD, reach(0.4, 0.3, 0.35),
                        SignalTier.SILVER, reach(0.3, 0.25, 0.33)),
                THREE);
        assertThat(plan.allot(new int[] {0, 1, 2}, List.of(allowance(1, 1, 0))))
                .isEqualTo(Map.of(0, SignalTier.GOLD, 1, SignalTier.SILVER));
    }

    @Test
    void keepsASignalThatAddsNothing() {
        var plan = new SignalPlan(
                Map.of(SignalTier.NONE, reach(0.1, 0.2, 0.3), SignalTier.SINGLE, reach(0.1, 0.2, 0.3)), THREE);
        assertThat(plan.allot(new int[] {0, 1, 2}, List.of(allowance(0, 0, 3)))).isEmpty();
    }

    @Test
    void sendsOnlyToProgramsOnTheListAndInTheSpecialty() {
        var plan = new SignalPlan(
                Map.of(SignalTier.NONE, reach(0.1, 0.2, 0.3), SignalTier.SINGLE, reach(0.9, 0.3, 0.9)),
                List.of(Invented.MEDICINE, Invented.MEDICINE, Invented.FAMILY));
        assertThat(plan.allot(new int[] {1, 2}, List.of(allowance(0, 0, 5))))
                .isEqualTo(Map.of(1, SignalTier.SINGLE));
    }

    private static SignalAllowance allowance(int gold, int silver, int single) {
        return new SignalAllowance(Invented.MEDICINE, gold, silver, single, Invented.SOURCE);
    }

    /// Chances that do not depend on the shared strength.
    private static Assessment reach(double... chances) {
        return new Assessment() {
            @Override
            public List<ProgramChance> programs() {
                return List.of();
            }

            @Override
            public double[] nodeWeights() {
                return new double[] {0.5, 0.5};
            }

            @Override
            public double reach(int program, int node) {
                return chances[program];
            }

            @Override
            public double interview(int program, int node) {
                return chances[program];
            }

            @Override
            public ListOutlook outlook(int[] programs, int mostInterviews) {
                throw new UnsupportedOperationException("not asked here");
            }
        };
    }
}
