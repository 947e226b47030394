package org.smartpick.web.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.practice.CoachReply.Sentence;
import org.smartpick.web.practice.PlaybackView.Run;
import org.smartpick.web.practice.PlaybackView.Stay;
import org.smartpick.web.practice.TryView.SentenceView;

/// What is where in the sound of an answer.
class PlaybackViewTest {
    private static final Stay STAY = new Stay("", "2027-01-31");

    private static SentenceView said(String part, double from, double to) {
        return new SentenceView(
                new Sentence(1, "words", part, from, to), "part-1", part, List.of());
    }

    private static List<Run> runs(SentenceView... sentences) {
        return PlaybackView.of(List.of(sentences), 60, List.of(), STAY).runs();
    }

    @Test
    void joinsSentencesOfOnePartIntoARun() {
        assertThat(runs(said("task", 0, 4), said("task", 5, 9), said("result", 9.5, 12)))
                .containsExactly(
                        new Run("task", "part-1", 0, 9), new Run("result", "part-1", 9.5, 12));
    }

    @Test
    void keepsRunsApartWhenAPartComesAgain() {
        assertThat(runs(said("task", 0, 4), said("result", 5, 9), said("task", 9.5, 12)))
                .extracting(Run::name)
                .containsExactly("task", "result", "task");
    }

    @Test
    void leavesOutWhatHasNoSound() {
        assertThat(runs(said("task", -1, -1), said("result", 5, 9)))
                .extracting(Run::name)
                .containsExactly("result");
    }

    @Test
    void writesSecondsAsMinutesAndSeconds() {
        assertThat(PlaybackView.clock(65.96)).isEqualTo("1:06");
        assertThat(PlaybackView.clock(0)).isEqualTo("0:00");
    }
}
