package org.smartpick.interview.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotesTest {

    @Test
    void findsSlotsThatAreStillOpen() {
        assertThat(Slots.listOpen("I spent [number] months in [city] and [city]."))
                .containsExactly("[number]", "[city]");
        assertThat(Slots.listOpen("I spent four months in Newark.")).isEmpty();
        assertThat(Slots.listOpen("a list []")).isEmpty();
    }

    @Test
    void readsOneBulletALine() {
        assertThat(Bullets.parse("- night shift\n\n* the potassium\n").lines())
                .containsExactly("night shift", "the potassium");
    }

    @Test
    void takesALongLineOrManyLinesForAScript() {
        assertThat(
                        Bullets.parse(
                                        "one two three four five six seven eight nine ten eleven twelve")
                                .isScript())
                .isFalse();
        assertThat(
                        Bullets.parse(
                                        "one two three four five six seven eight nine ten eleven twelve x")
                                .isScript())
                .isTrue();
        assertThat(Bullets.parse("a\n".repeat(10)).isScript()).isFalse();
        assertThat(Bullets.parse("a\n".repeat(11)).isScript()).isTrue();
    }
}
