package org.smartpick.interview.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberWordsTest {

    private static boolean counts(String text) {
        return NumberWords.counts(Words.of(text));
    }

    @Test
    void countsDigitsAndWords() {
        assertThat(counts("It fell from 34 percent to 19.")).isTrue();
        assertThat(counts("it fell from thirty four percent to nineteen")).isTrue();
        assertThat(counts("He missed half of them before.")).isTrue();
    }

    @Test
    void oneIsNoNumberOfInterest() {
        assertThat(counts("One of the families spoke.")).isFalse();
    }

    @Test
    void labelsAreNoCounts() {
        assertThat(counts("I passed step two.")).isFalse();
        assertThat(counts("By week three I wrote on my own.")).isFalse();
        assertThat(counts("It was in 2021.")).isFalse();
        assertThat(counts("In my third year.")).isFalse();
    }
}
