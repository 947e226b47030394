package org.smartpick.domain.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChanceTest {
    private static final Basis BASIS =
            new Basis(Basis.Strength.GROUP, "published for the group, 2024", List.of("s"));

    @Test
    void refusesWhatIsNoRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Chance(0.3, 0.2, 0.4, BASIS));
        assertThatIllegalArgumentException().isThrownBy(() -> new Chance(-0.1, 0.2, 0.4, BASIS));
        assertThatIllegalArgumentException().isThrownBy(() -> new Chance(0.1, 0.2, 1.1, BASIS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Chance(0.1, Double.NaN, 0.3, BASIS));
        assertThatIllegalArgumentException().isThrownBy(() -> new CountRange(-1, 2, 3));
    }

    @Test
    void refusesABasisThatSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Basis(Basis.Strength.MODEL, " ", List.of()));
    }

    @Test
    void showsTheSignOfAReason() {
        assertThat(new Reason("signal", "no signal", -0.7, true).sign()).isEqualTo("−");
        assertThat(new Reason("tie", "family in the state", 0.6, true).sign()).isEqualTo("+");
        assertThat(new Reason("work", "two jobs", 0.01, true).sign()).isEqualTo("0");
        assertThat(
                        new Reason("visa", "nobody says whether a visa is sponsored", -0.4, false)
                                .sign())
                .isEqualTo("?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reason("x", "y", Double.NaN, true));
    }

    @Test
    void aChangeSaysWhereItGoesOnlyWhereItsRangeLeavesOutZero() {
        assertThat(new Change(0.01, 0.02, 0.05).direction()).isEqualTo(Change.Direction.RAISES);
        assertThat(new Change(-0.05, -0.02, -0.01).direction()).isEqualTo(Change.Direction.LOWERS);
        assertThat(new Change(-0.01, 0.02, 0.05).direction()).isEqualTo(Change.Direction.UNSURE);
        assertThat(new Change(0, 0, 0).direction()).isEqualTo(Change.Direction.UNSURE);
        assertThatIllegalArgumentException().isThrownBy(() -> new Change(0.2, 0.1, 0.3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Change(0, 0, Double.NaN));
    }

    @Test
    void stepsLeadExactlyFromTheBaseRateToTheChance() {
        Basis basis = new Basis(Basis.Strength.MODEL, "a test", List.of());
        double shown = 1 / (1 + Math.exp(-(Math.log(0.04 / 0.96) + 0.7 - 0.2)));
        Chance interview = new Chance(shown / 2, shown, 2 * shown, basis);
        ProgramChance chance =
                new ProgramChance(
                        interview,
                        interview,
                        0.04,
                        List.of(
                                new Reason("signal", "a signal", 0.7, true),
                                new Reason("tie", "no tie", -0.2, true)));

        List<ReasonStep> steps = ReasonStep.walk(chance);

        assertThat(steps.getFirst().share()).isPositive();
        assertThat(steps.getLast().share()).isNegative();
        assertThat(0.04 + steps.stream().mapToDouble(ReasonStep::share).sum())
                .isCloseTo(shown, within(1e-12));
    }
}
