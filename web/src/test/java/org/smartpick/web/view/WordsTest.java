package org.smartpick.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.Change;
import org.smartpick.domain.chance.CountRange;

class WordsTest {

    private static final Basis BASIS =
            new Basis(Basis.Strength.MODEL, "Invented for this test.", List.of());

    @ParameterizedTest
    @CsvSource({
        "0.61, 0.70, 0.78, 61 to 78 of 100",
        "0.001, 0.002, 0.004, fewer than 1 of 100",
        "0.001, 0.05, 0.12, up to 12 of 100",
        "0.298, 0.30, 0.302, about 30 of 100",
        "0.84, 0.95, 0.999, 84 or more of 100",
        "0.999, 0.9995, 1, nearly 100 of 100"
    })
    void tellsAChanceAsARangeOfHundred(double low, double median, double high, String words) {
        assertThat(Words.of100(new Chance(low, median, high, BASIS))).isEqualTo(words);
    }

    @Test
    void neverTellsASmallShareAsNone() {
        assertThat(Words.about100(0.002)).isEqualTo("fewer than 1");
        assertThat(Words.about100(0)).isEqualTo("0");
    }

    @Test
    void writesWholeDollarsAndCounts() {
        assertThat(Words.dollars(1400)).isEqualTo("$1,400");
        assertThat(Words.count(1, "program")).isEqualTo("1 program");
        assertThat(Words.count(1200, "program")).isEqualTo("1,200 programs");
        assertThat(Words.range(new CountRange(4.6, 7, 9.2))).isEqualTo("5 to 9");
        assertThat(Words.range(new CountRange(2.1, 2.2, 2.3))).isEqualTo("2");
    }

    @Test
    void tellsAMomentWithWeekdayAndZone() {
        assertThat(
                        Words.moment(
                                Instant.parse("2026-09-07T15:00:00Z"),
                                ZoneId.of("America/New_York")))
                .isEqualTo("Mon, Sep 7 2026, 11:00 AM EDT");
    }

    @Test
    void writesAChangeWithItsSigns() {
        assertThat(Words.change100(new Change(0.012, 0.03, 0.048))).isEqualTo("+1 to +5");
        assertThat(Words.change100(new Change(-0.08, -0.03, 0.001))).isEqualTo("−8 to 0");
        assertThat(Words.changeOfCount(new Change(0.02, 0.2, 0.44))).isEqualTo("0 to +0.4");
        assertThat(Words.step(-0.0136)).isEqualTo("−1.4");
    }

    @Test
    void makesASentenceOfAPhraseAndLeavesASentenceAsItIs() {
        assertThat(Words.sentence("computed from it")).isEqualTo("Computed from it.");
        assertThat(Words.sentence("Computed from it.")).isEqualTo("Computed from it.");
        assertThat(Words.sentence("Why?")).isEqualTo("Why?");
        assertThat(Words.sentence("")).isEmpty();
    }
}
