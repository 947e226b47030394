package org.smartpick.interview.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.stats.RandomStream;

/// The forward-backward sums against adding up every sequence of parts.
class PartChainProperties {
    private static final int PARTS = 3;
    private static final int SENTENCES = 5;

    @Test
    void equalsTheSumOverAllSequences() {
        for (int seed = 0; seed < 40; seed++) {
            RandomStream random = RandomStream.of(seed, "chain");
            PartChain chain =
                    new PartChain(
                            draw(random),
                            draw(random),
                            draw(random),
                            List.of(draw(random), draw(random), draw(random)));
            double[][] alone = new double[SENTENCES][];
            for (int i = 0; i < SENTENCES; i++) {
                alone[i] = draw(random);
            }
            double[][] found = chain.smooth(alone);
            double[][] told = byHand(chain, alone);
            for (int i = 0; i < SENTENCES; i++) {
                assertThat(found[i])
                        .as("seed %d, sentence %d", seed, i)
                        .containsExactly(told[i], within(1e-9));
            }
        }
    }

    @Test
    void leavesNothingAsNothing() {
        double[] even = {0.5, 0.5};
        PartChain chain = new PartChain(even, even, even, List.of(even, even));
        assertThat(chain.smooth(new double[0][])).isEmpty();
    }

    private static double[] draw(RandomStream random) {
        double[] values = new double[PARTS];
        double sum = 0;
        for (int k = 0; k < PARTS; k++) {
            values[k] = 0.05 + random.uniform();
            sum += values[k];
        }
        for (int k = 0; k < PARTS; k++) {
            values[k] /= sum;
        }
        return values;
    }

    private static double[][] byHand(PartChain chain, double[][] alone) {
        double[][] sums = new double[SENTENCES][PARTS];
        double all = 0;
        int sequences = (int) Math.pow(PARTS, SENTENCES);
        for (int s = 0; s < sequences; s++) {
            int[] parts = new int[SENTENCES];
            for (int i = 0, rest = s; i < SENTENCES; i++, rest /= PARTS) {
                parts[i] = rest % PARTS;
            }
            double weight = weight(chain, alone, parts);
            all += weight;
            for (int i = 0; i < SENTENCES; i++) {
                sums[i][parts[i]] += weight;
            }
        }
        for (double[] row : sums) {
            for (int k = 0; k < PARTS; k++) {
                row[k] /= all;
            }
        }
        return sums;
    }

    private static double weight(PartChain chain, double[][] alone, int[] parts) {
        double order = chain.first()[parts[0]] * chain.last()[parts[SENTENCES - 1]];
        double seen = 1;
        for (int i = 0; i < SENTENCES; i++) {
            order *= i == 0 ? 1 : chain.next().get(parts[i - 1])[parts[i]];
            seen *=
                    alone[i][parts[i]]
                            / Math.pow(chain.frequency()[parts[i]], PartChain.FREQUENCY_POWER);
        }
        return Math.pow(order, PartChain.ORDER_POWER) * seen;
    }
}
