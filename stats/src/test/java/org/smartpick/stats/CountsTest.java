package org.smartpick.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

/// The distribution of a count against the enumeration of every outcome.
class CountsTest {

    @Test
    void agreesWithEnumeration() {
        Property.forAll(Generator.lists(Generator.doubles(0, 1), 0, 9))
                .holds(chances -> {
                    double[] expected = new double[chances.size() + 1];
                    for (int outcome = 0; outcome < 1 << chances.size(); outcome++) {
                        double probability = 1;
                        for (int i = 0; i < chances.size(); i++) {
                            probability *=
                                    (outcome >> i & 1) == 1 ? chances.get(i) : 1 - chances.get(i);
                        }
                        expected[Integer.bitCount(outcome)] += probability;
                    }
                    Counts counts = new Counts(chances.size());
                    chances.forEach(counts::add);
                    double[] mixture = new double[chances.size() + 1];
                    counts.addTo(mixture, 1);
                    for (int k = 0; k < expected.length; k++) {
                        assertThat(mixture[k]).isCloseTo(expected[k], within(1e-12));
                    }
                });
    }

    @Test
    void readsQuantilesAndTails() {
        double[] mixture = {0.2, 0.3, 0.5};
        assertThat(Counts.quantile(mixture, 0.2)).isZero();
        assertThat(Counts.quantile(mixture, 0.21)).isEqualTo(1);
        assertThat(Counts.quantile(mixture, 0.9)).isEqualTo(2);
        assertThat(Counts.atLeast(mixture)).isEqualTo(List.of(1.0, 0.8, 0.5));
    }

    @Test
    void takesQuantilesBetweenValues() {
        double[] values = {1, 2, 4};
        assertThat(Quantiles.of(values, 0)).isEqualTo(1);
        assertThat(Quantiles.of(values, 0.25)).isEqualTo(1.5);
        assertThat(Quantiles.of(values, 0.75)).isEqualTo(3);
        assertThat(Quantiles.of(values, 1)).isEqualTo(4);
    }
}
