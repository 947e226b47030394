package org.smartpick.interview.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.interview.timeline.Timeline;

class AnswerTextTest {

    @Test
    void cutsAtFullStopsButNotAfterTitles() {
        AnswerText answer =
                AnswerText.typed(
                        "I met Dr. Lee. She asked why! \"Because it hurt.\" I left\nat two");

        assertThat(answer.texts())
                .containsExactly(
                        "I met Dr. Lee.",
                        "She asked why!",
                        "\"Because it hurt.\"",
                        "I left",
                        "at two");
    }

    @Test
    void holdsNoSentencesWhereNothingWasTyped() {
        assertThat(AnswerText.typed("  \n ... ").sentences()).isEmpty();
        assertThat(AnswerText.typed("").seconds()).isZero();
    }

    @Test
    void estimatesTypedSecondsAtAHundredAndFortyWordsAMinute() {
        String seventyWords = "word ".repeat(70);

        assertThat(AnswerText.typed(seventyWords).seconds()).isCloseTo(30, within(1e-9));
    }

    @Test
    void takesTimesOfSpokenPiecesFromTheTimeline() {
        Timeline timeline =
                Timeline.of(
                        9,
                        List.of(
                                new HeardWord("hello", 1, 1.5, 0.9),
                                new HeardWord("there", 1.6, 2, 0.9)));

        AnswerText answer = AnswerText.spoken(timeline);

        assertThat(answer.seconds()).isEqualTo(9);
        assertThat(answer.sentences().getFirst().moment()).isEqualTo(new Moment.Said(1, 2));
    }

    @Test
    void refusesSentencesOutOfOrder() {
        assertThatThrownBy(() ->
                        new AnswerText(
                                List.of(Sentence.typed(2, "Second.")),
                                new AnswerText.Delivery.Typed()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sentence 1");
    }
}
