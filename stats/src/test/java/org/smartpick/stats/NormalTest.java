package org.smartpick.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Against the table of Abramowitz and Stegun (26.1) and the quantiles every textbook prints.
class NormalTest {

    @Test
    void agreesWithPrintedTables() {
        assertThat(Normal.cumulative(0)).isEqualTo(0.5);
        assertThat(Normal.cumulative(1)).isCloseTo(0.841344746068543, within(1e-14));
        assertThat(Normal.cumulative(-2)).isCloseTo(0.022750131948179, within(1e-14));
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(Normal.quantile(0.9)).isCloseTo(1.281551565544600, within(1e-14));
        assertThat(Normal.quantile(1e-10)).isCloseTo(-6.361340902404056, within(1e-12));
        assertThat(Normal.density(0)).isCloseTo(0.398942280401433, within(1e-14));
    }

    @Test
    void undoesItself() {
        for (double x = -6; x <= 6; x += 0.25) {
            assertThat(Normal.quantile(Normal.cumulative(x))).isCloseTo(x, within(1e-6));
        }
    }

    @Test
    void endsAtTheEnds() {
        assertThat(Normal.cumulative(-8)).isZero();
        assertThat(Normal.cumulative(8)).isOne();
        assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThatIllegalArgumentException().isThrownBy(() -> Normal.quantile(1.1));
    }

    @Test
    void integratesPolynomialsExactly() {
        for (int n : new int[] {1, 5, 20, 64}) {
            NormalNodes nodes = NormalNodes.of(n);
            double one = 0;
            double square = 0;
            double fourth = 0;
            for (int k = 0; k < nodes.size(); k++) {
                double x = nodes.point(k);
                one += nodes.weight(k);
                square += nodes.weight(k) * x * x;
                fourth += nodes.weight(k) * x * x * x * x;
                assertThat(x).isCloseTo(-nodes.point(nodes.size() - 1 - k), within(1e-10));
            }
            assertThat(one).isCloseTo(1, within(1e-12));
            if (n >= 5) {
                assertThat(square).isCloseTo(1, within(1e-9));
                assertThat(fourth).isCloseTo(3, within(1e-8));
            }
        }
    }
}
