package org.smartpick.interview.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What can be read off an answer in time.
class TimelineTest {
    private static final double NEAR = 1e-9;

    /// A word a second that lasts half a second, from second 2 on.
    private static Timeline steady(String... words) {
        List<HeardWord> heard = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            heard.add(new HeardWord(words[i], 2 + i, 2.5 + i, 0.9));
        }
        return Timeline.of(2.0 + words.length, heard);
    }

    @Test
    void tellsDelayPaceAndPauses() {
        Timeline answer = steady("we", "had", "no", "handoff", "sheet");
        assertThat(answer.firstWordDelaySeconds()).hasValue(2);
        assertThat(answer.wordsPerMinute().orElseThrow()).isCloseTo(5 * 60 / 4.5, within(NEAR));
        assertThat(answer.gaps())
                .hasSize(4)
                .allSatisfy(gap -> assertThat(gap.seconds()).isEqualTo(0.5));
        assertThat(answer.listPausesOver(0.5)).isEmpty();
        assertThat(answer.listPausesOver(0.4))
                .extracting(Gap::wordAfter)
                .containsExactly(1, 2, 3, 4);
        assertThat(answer.text()).isEqualTo("we had no handoff sheet");
    }

    @Test
    void saysNothingOfSilence() {
        Timeline silence = Timeline.of(5, List.of());
        assertThat(silence.firstWordDelaySeconds()).isEmpty();
        assertThat(silence.wordsPerMinute()).isEmpty();
        assertThat(silence.meanConfidence()).isEmpty();
        assertThat(silence.pieces()).isEmpty();
        assertThat(silence.text()).isEmpty();
        assertThat(Timeline.of(0, List.of()).fillersPerMinute()).isEmpty();
    }

    @Test
    void countsSecondsAndPaceByPart() {
        Timeline answer =
                new Timeline(
                                9,
                                steady("a", "b", "c", "d", "e", "f").words(),
                                List.of(),
                                List.of(
                                        new Piece(0, 2, PiecePart.NOT_JUDGED),
                                        new Piece(2, 4, PiecePart.NOT_JUDGED),
                                        new Piece(4, 6, PiecePart.NOT_JUDGED)))
                        .withParts(List.of("action", "result", "action"));
        assertThat(answer.secondsByPart()).containsOnlyKeys("action", "result");
        assertThat(answer.secondsByPart().get("action")).isCloseTo(2 + 1.5, within(NEAR));
        assertThat(answer.secondsByPart().get("result")).isCloseTo(2, within(NEAR));
        assertThat(answer.wordsPerMinute("action").orElseThrow())
                .isCloseTo(4 * 60 / 3.0, within(NEAR));
        assertThat(answer.wordsPerMinute("learning")).isEmpty();
    }

    @Test
    void countsFillersAMinuteAndDoubtfulWords() {
        Timeline answer =
                steady("so", "we", "changed", "it")
                        .withFillers(
                                List.of(
                                        new FillerSound(0.5, 1, FillerSound.Kind.VOICED_GAP),
                                        new FillerSound(3, 3.4, FillerSound.Kind.STRETCHED_WORD)));
        assertThat(answer.fillersPerMinute()).hasValue(20);
        assertThat(answer.listDoubtful(0.9)).isEmpty();
        assertThat(answer.listDoubtful(0.95)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void refusesWordsOutOfOrderAndPiecesWithHoles() {
        HeardWord first = new HeardWord("a", 0, 1, 1);
        HeardWord second = new HeardWord("b", 2, 3, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timeline.of(3, List.of(second, first)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Timeline(
                                3,
                                List.of(first, second),
                                List.of(),
                                List.of(new Piece(0, 1, PiecePart.NOT_JUDGED))));
        assertThatIllegalArgumentException().isThrownBy(() -> new HeardWord("two words", 0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new HeardWord("back", 2, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new HeardWord("sure", 0, 1, 1.1));
    }
}
