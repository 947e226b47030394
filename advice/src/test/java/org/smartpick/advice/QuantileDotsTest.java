package org.smartpick.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.Chance;

class QuantileDotsTest {

    private static final Basis BASIS =
            new Basis(Basis.Strength.MODEL, "Invented for this test.", List.of());

    @Test
    void areTwentyRisingChances() {
        List<Double> dots = QuantileDots.of(new Chance(0.6, 0.7, 0.78, BASIS));
        assertThat(dots).hasSize(QuantileDots.COUNT).isSorted();
        assertThat(dots).allSatisfy(dot -> assertThat(dot).isBetween(0.0, 1.0));
    }

    @Test
    void passThroughTheStatedPercentiles() {
        List<Double> dots = QuantileDots.of(new Chance(0.6, 0.7, 0.78, BASIS));
        assertThat((dots.get(9) + dots.get(10)) / 2).isCloseTo(0.70, within(0.005));
        assertThat((dots.get(1) + dots.get(2)) / 2).isCloseTo(0.60, within(0.01));
        assertThat((dots.get(17) + dots.get(18)) / 2).isCloseTo(0.78, within(0.01));
    }

    @Test
    void keepALopsidedDoubtLopsided() {
        List<Double> dots = QuantileDots.of(new Chance(0.05, 0.10, 0.40, BASIS));
        assertThat(dots.getLast() - 0.10).isGreaterThan(3 * (0.10 - dots.getFirst()));
    }

    @Test
    void lieOnTopOfEachOtherWithoutDoubt() {
        assertThat(QuantileDots.of(new Chance(0.3, 0.3, 0.3, BASIS)))
                .allSatisfy(dot -> assertThat(dot).isCloseTo(0.3, within(1e-9)));
    }

    @Test
    void standTheEndsOfTheScale() {
        assertThat(QuantileDots.of(new Chance(0, 0, 0, BASIS)).getLast())
                .isCloseTo(0, within(1e-5));
        assertThat(QuantileDots.of(new Chance(1, 1, 1, BASIS)).getFirst())
                .isCloseTo(1, within(1e-5));
    }
}
