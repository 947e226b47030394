package org.smartpick.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeastSquaresTest {

    @Test
    void findsAPlaneAgain() {
        double[][] rows = {{1, 0, 1}, {1, 1, 0}, {1, 2, 5}, {1, 3, 1}, {1, 5, 2}};
        double[] y = new double[rows.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = 2 - 3 * rows[i][1] + 0.5 * rows[i][2];
        }
        LeastSquares fit = LeastSquares.fit(rows, y, new double[3]);
        assertThat(fit.coefficient(0)).isCloseTo(2, within(1e-9));
        assertThat(fit.coefficient(1)).isCloseTo(-3, within(1e-9));
        assertThat(fit.coefficient(2)).isCloseTo(0.5, within(1e-9));
        assertThat(fit.residualSd()).isCloseTo(0, within(1e-9));
        assertThat(fit.predict(new double[] {1, 10, 0})).isCloseTo(-28, within(1e-8));
    }

    @Test
    void drawsTowardZeroWithARidge() {
        double[][] rows = {{1}, {1}};
        assertThat(LeastSquares.fit(rows, new double[] {3, 3}, new double[] {1}).coefficient(0))
                .isCloseTo(2, within(1e-12));
    }

    @Test
    void refusesAColumnThatSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        LeastSquares.fit(
                                new double[][] {{1, 1}, {1, 1}},
                                new double[] {1, 2},
                                new double[2]))
                .withMessageContaining("ridge");
    }

    @Test
    void givesEachUseAStreamOfItsOwn() {
        assertThat(RandomStream.of(1, "a").normals(8))
                .isEqualTo(RandomStream.of(1, "a").normals(8));
        assertThat(RandomStream.of(1, "a").normals(8))
                .isNotEqualTo(RandomStream.of(1, "b").normals(8));
        assertThat(RandomStream.of(1, "a").normals(8))
                .isNotEqualTo(RandomStream.of(2, "a").normals(8));
        assertThat(RandomStream.of(1, "a").order(5)).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        double square = 0;
        double sum = 0;
        for (double value : RandomStream.of(3, "moments").normals(64)) {
            sum += value;
            square += value * value;
        }
        assertThat(sum).isCloseTo(0, within(1e-9));
        assertThat(square).isCloseTo(64, within(1e-9));
    }

    @Test
    void turnsChancesIntoOddsAndBack() {
        for (double p : new double[] {1e-9, 0.1, 0.5, 0.99}) {
            assertThat(Logistic.probability(Logistic.logOdds(p))).isCloseTo(p, within(1e-12));
        }
        assertThat(Logistic.probability(-800)).isBetween(0.0, 1e-300);
        assertThatIllegalArgumentException().isThrownBy(() -> Logistic.logOdds(1.5));
    }
}
