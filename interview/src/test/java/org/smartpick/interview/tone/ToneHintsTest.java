package org.smartpick.interview.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToneHintsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was the intern's mess and frankly his fault.",
                "Nobody told me that the schedule had changed.",
                "nobody on that service ever explained the form",
                "The attending never listened to the students.",
                "They didn't even bother to answer.",
                "The other resident was incompetent.",
                "The grading was unfair.",
                "She let me down twice.",
                "It wasn't something I could control."
            })
    void hearsAFaultPutOnOthers(String sentence) {
        assertThat(ToneHints.BLAME.in(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mistake was mine, and I told the team.",
                "Nobody was hurt.",
                "Nobody has reported a bad number since.",
                "She told me that she was afraid.",
                "He didn't want to wake anybody.",
                "The nurse explained what she needed."
            })
    void leavesAPlainAccountAlone(String sentence) {
        for (ToneHints tone : ToneHints.values()) {
            assertThat(tone.in(sentence)).as(tone + ": " + sentence).isFalse();
        }
    }

    @Test
    void hearsWhatIsRunDown() {
        assertThat(ToneHints.NEGATIVITY.in("It was the worst year of all.")).isTrue();
        assertThat(ToneHints.NEGATIVITY.in("My school was badly run.")).isTrue();
        assertThat(ToneHints.NEGATIVITY.in("I was rejected twice.")).isTrue();
        assertThat(ToneHints.NEGATIVITY.in("Rejected samples fell by half.")).isFalse();
        assertThat(ToneHints.NEGATIVITY.in("My worst grade was in physics.")).isFalse();
    }

    @Test
    void hearsAClaimThatNobodyCouldCheck() {
        assertThat(ToneHints.OVERCLAIM.in("I'm the hardest worker in any room.")).isTrue();
        assertThat(ToneHints.OVERCLAIM.in("I have never failed at anything.")).isTrue();
        assertThat(ToneHints.OVERCLAIM.in("Everybody says that I lead well.")).isTrue();
        assertThat(ToneHints.OVERCLAIM.in("The fellow started to use my sheet.")).isFalse();
    }

    @Test
    void isTheSameForHeardAndTypedWords() {
        String typed = "Honestly, it wasn\u2019t my fault; they never helped.";

        assertThat(ToneHints.BLAME.in(typed)).isTrue();
        assertThat(ToneHints.BLAME.in("honestly it wasn't my fault they never helped")).isTrue();
    }
}
