package org.smartpick.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ForecastsTest {

    @Test
    void countsACellLikeItsPeople() {
        Forecasts cell =
                Forecasts.of(new double[] {0.7, 0.2}, new double[] {0.75, 0}, new double[] {4, 2});
        Forecasts people =
                Forecasts.of(
                        new double[] {0.7, 0.7, 0.7, 0.7, 0.2, 0.2},
                        new double[] {1, 1, 1, 0, 0, 0});
        assertThat(cell.brier()).isCloseTo(people.brier(), within(1e-12));
        assertThat(cell.logLoss()).isCloseTo(people.logLoss(), within(1e-12));
        assertThat(cell.areaUnderCurve()).isCloseTo(people.areaUnderCurve(), within(1e-12));
        assertThat(cell.calibrationError()).isCloseTo(people.calibrationError(), within(1e-12));
        assertThat(cell.people()).isEqualTo(6);
    }

    @Test
    void weighsMissesByPeople() {
        Forecasts cells =
                Forecasts.of(
                        new double[] {0.5, 0.9}, new double[] {0.6, 0.9}, new double[] {30, 10});
        assertThat(cells.meanMiss()).isCloseTo(0.075, within(1e-12));
    }

    @Test
    void putsCertaintyIntoTheLastBin() {
        Forecasts certain = Forecasts.of(new double[] {1, 0.95}, new double[] {1, 1});
        assertThat(certain.bins()).singleElement().extracting(Forecasts.Bin::low).isEqualTo(0.9);
        assertThat(certain.logLoss()).isFinite();
    }

    @Test
    void refusesAChanceAboveOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forecasts.of(new double[] {1.1}, new double[] {1}))
                .withMessageContaining("1.1");
    }

    @Test
    void findsTheIntervalOfAMean() {
        double[] values = RandomStream.of(7, "values").normals(400);
        Bootstrap.Interval interval =
                Bootstrap.interval(
                        400,
                        2000,
                        RandomStream.of(7, "bootstrap"),
                        picks -> {
                            double sum = 0;
                            for (int pick : picks) {
                                sum += values[pick];
                            }
                            return sum / picks.length;
                        });
        assertThat(interval.low()).isCloseTo(-1.96 / 20, within(0.01));
        assertThat(interval.high()).isCloseTo(1.96 / 20, within(0.01));
    }

    @Test
    void refusesSumsThatDisagree() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MarginFit.fit(
                                new double[][] {{1, 2}}, new double[] {3}, new double[] {1, 1}))
                .withMessageContaining("3.0");
    }
}
