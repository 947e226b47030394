package org.smartpick.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.Change;
import org.smartpick.domain.chance.CountRange;

class FrequencyTest {
    private static final Basis BASIS =
            new Basis(Basis.Strength.GROUP, "published figures", List.of());

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.001, <1",
        "0.0049, <1",
        "0.005, 1",
        "0.614, 61",
        "0.99, 99",
        "0.996, >99",
        "1, 100",
    })
    void neverTurnsSomethingIntoNothingOrAll(double share, String shown) {
        assertThat(Frequency.ofHundred(share)).isEqualTo(shown);
    }

    @Test
    void saysRangesWithTheirDenominator() {
        assertThat(Frequency.sentence(new Chance(0.61, 0.7, 0.78, BASIS)))
                .isEqualTo("between 61 and 78 of 100");
        assertThat(Frequency.sentence(new Chance(0.7, 0.7, 0.7, BASIS)))
                .isEqualTo("about 70 of 100");
        assertThat(Frequency.cell(new Chance(0.001, 0.01, 0.03, BASIS))).isEqualTo("1 (<1–3)");
    }

    @Test
    void saysCounts() {
        assertThat(Frequency.sentence(new CountRange(3.6, 7, 11.2))).isEqualTo("between 4 and 11");
        assertThat(Frequency.sentence(new CountRange(0, 0, 0.2))).isEqualTo("about 0");
    }

    @Test
    void saysWholeDollars() {
        assertThat(Frequency.dollars(1400)).isEqualTo("1,400 dollars");
        assertThat(Frequency.dollars(1)).isEqualTo("1 dollar");
    }

    @Test
    void writesAChangeWithItsSignAndRange() {
        assertThat(Frequency.change(new Change(0.01, 0.03, 0.05), 100)).isEqualTo("+3 (+1 to +5)");
        assertThat(Frequency.change(new Change(-0.2, 0, 0.1), 1)).isEqualTo("0 (−0.2 to +0.1)");
        assertThat(Frequency.change(new Change(0, 0, 0), 100)).isEqualTo("0");
        assertThat(Frequency.step(0.0136)).isEqualTo("+1.4");
    }
}
