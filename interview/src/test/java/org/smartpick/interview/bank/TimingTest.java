package org.smartpick.interview.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TimingTest {
    @Test
    void judgesAnAnswerAgainstItsOwnTarget() {
        Seconds opener = new Seconds(90, 150);
        assertThat(Timing.of(opener, 44)).isEqualTo(Timing.MUCH_TOO_SHORT);
        assertThat(Timing.of(opener, 60)).isEqualTo(Timing.SHORT);
        assertThat(Timing.of(opener, 150)).isEqualTo(Timing.INSIDE);
        assertThat(Timing.of(opener, 151)).isEqualTo(Timing.LONG);
        assertThat(Timing.of(Timing.USUAL, 150)).isEqualTo(Timing.LONG);
    }

    @Test
    void warnsFirmlyFromFiveMinutesWhateverTheTarget() {
        assertThat(Timing.of(new Seconds(60, 600), 299.9)).isEqualTo(Timing.INSIDE);
        assertThat(Timing.of(new Seconds(60, 600), 300)).isEqualTo(Timing.FAR_TOO_LONG);
    }

    @Test
    void givesAPartItsShareOfTheWhole() {
        Part part =
                new Part(
                        "a",
                        "A",
                        "x",
                        new Part.Share(10, 25),
                        new Seconds(10, 25),
                        Part.Need.OPTIONAL);
        assertThat(part.within(new Seconds(60, 120))).isEqualTo(new Seconds(6, 30));
        assertThat(part.needed()).isFalse();
    }

    @Test
    void refusesSpansAndSharesThatCannotBe() {
        assertThatThrownBy(() -> new Seconds(10, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Seconds(-1, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Part.Share(50, 101))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
