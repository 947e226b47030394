package org.smartpick.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void breaksBetweenWords() {
        assertThat(Paragraph.lines("Of 100 people 61 matched", "  ", 12))
                .containsExactly("  Of 100", "  people 61", "  matched");
    }

    @Test
    void givesALongWordALineOfItsOwn() {
        assertThat(Paragraph.lines("a neurodevelopmental b", "", 5))
                .containsExactly("a", "neurodevelopmental", "b");
    }

    @Test
    void fillsTheLineToItsLastLetter() {
        assertThat(Paragraph.lines("12 45 78", "", 5)).containsExactly("12 45", "78");
    }
}
