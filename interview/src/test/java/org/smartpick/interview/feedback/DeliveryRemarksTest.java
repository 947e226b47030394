package org.smartpick.interview.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.smartpick.interview.reading.AnswerText;
import org.smartpick.interview.reading.Habit;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.interview.timeline.Timeline;

/// What is said about first word, pauses, pace and hedges, at both sides of each band.
class DeliveryRemarksTest {

    /// A hundred words: a silence before the first, one every so often, one pace between.
    private static Timeline speech(double first, double secondsAWord, int pauses) {
        List<HeardWord> words = new ArrayList<>();
        double now = first;
        for (int i = 0; i < 100; i++) {
            words.add(new HeardWord("word", now, now + secondsAWord * 0.9, 0.95));
            now += secondsAWord + (i > 0 && i <= pauses * 20 && i % 20 == 0 ? 4 : 0);
        }
        return Timeline.of(now, words);
    }

    private static Optional<Remark> remark(RemarkKind kind, Timeline timeline) {
        return new DeliveryRemarks(
                        Told.whole().in(new AnswerText.Delivery.Spoken(timeline)).reading(),
                        Told.assignment())
                .list().stream().filter(one -> one.kind() == kind).findFirst();
    }

    @Test
    void leavesThreeSecondsToThink() {
        assertThat(remark(RemarkKind.PAUSES, speech(2.9, 0.4, 0))).isEmpty();
        assertThat(remark(RemarkKind.PAUSES, speech(6.2, 0.4, 0)))
                .hasValueSatisfying(one -> assertThat(one.text()).contains("after 6 s"));
    }

    @Test
    void leavesOneLongPause() {
        assertThat(remark(RemarkKind.PAUSES, speech(1, 0.4, 1))).isEmpty();
        assertThat(remark(RemarkKind.PAUSES, speech(1, 0.4, 3)))
                .hasValueSatisfying(one -> assertThat(one.text()).startsWith("3 pauses"));
    }

    @Test
    void leavesAWideBandOfPace() {
        assertThat(remark(RemarkKind.PACE, speech(1, 60.0 / 130, 0))).isEmpty();
        assertThat(remark(RemarkKind.PACE, speech(1, 60.0 / 165, 0))).isEmpty();
        assertThat(remark(RemarkKind.PACE, speech(1, 60.0 / 220, 0)))
                .hasValueSatisfying(one -> assertThat(one.text()).contains("words a minute"));
        assertThat(remark(RemarkKind.PACE, speech(1, 60.0 / 80, 0))).isPresent();
    }

    @Test
    void typedWordsHaveNoPaceAndNoPauses() {
        List<RemarkKind> kinds =
                new DeliveryRemarks(Told.whole().reading(), Told.assignment())
                        .list().stream().map(Remark::kind).toList();
        assertThat(kinds).doesNotContain(RemarkKind.PACE, RemarkKind.PAUSES);
    }

    @Test
    void mindsThreeHedgesAndNotTwo() {
        assertThat(hedges(2)).isEmpty();
        assertThat(hedges(3))
                .hasValueSatisfying(one -> {
                    assertThat(one.text()).startsWith("3 softening words");
                    assertThat(one.sentences()).hasSize(1);
                });
    }

    private static Optional<Remark> hedges(int count) {
        Told told = Told.whole().habits("action", "Maybe I did.", Habit.Kind.HEDGE, count);
        return new DeliveryRemarks(told.reading(), Told.assignment())
                .list().stream().filter(one -> one.kind() == RemarkKind.HEDGES).findFirst();
    }
}
