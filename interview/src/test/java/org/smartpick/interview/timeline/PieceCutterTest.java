package org.smartpick.interview.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Pieces follow the speaker's own pauses, whatever their length.
class PieceCutterTest {

    /// Words of a third of a second, `size` of them before each pause of `pause` seconds, `between`
    /// seconds between the others.
    private static List<HeardWord> speech(int words, int size, double pause, double between) {
        List<HeardWord> heard = new ArrayList<>();
        double now = 0;
        for (int i = 0; i < words; i++) {
            now += i == 0 ? 0 : i % size == 0 ? pause : between;
            heard.add(new HeardWord("w" + i, now, now + 0.33, 1));
            now += 0.33;
        }
        return heard;
    }

    @Test
    void cutsAQuickSpeakerAtShortPauses() {
        assertThat(PieceCutter.cut(speech(60, 15, 0.14, 0.02)))
                .extracting(Piece::firstWord)
                .containsExactly(0, 15, 30, 45);
    }

    @Test
    void cutsASlowSpeakerAtLongPausesOnly() {
        assertThat(PieceCutter.cut(speech(60, 15, 1.2, 0.3)))
                .extracting(Piece::firstWord)
                .containsExactly(0, 15, 30, 45);
    }

    @Test
    void neverCutsBelowATenthOfASecond() {
        assertThat(PieceCutter.cut(speech(60, 15, 0.09, 0.01))).hasSize(1);
    }

    @Test
    void leavesAtLeastFiveWordsInAPiece() {
        assertThat(PieceCutter.cut(speech(60, 3, 0.5, 0.0)))
                .hasSizeGreaterThan(3)
                .filteredOn(piece -> piece.pastLastWord() < 60)
                .allSatisfy(piece ->
                        assertThat(piece.pastLastWord() - piece.firstWord())
                                .isGreaterThanOrEqualTo(5));
    }

    @Test
    void leavesAShortAnswerWhole() {
        assertThat(PieceCutter.cut(speech(8, 4, 2, 0.1))).hasSize(1);
        assertThat(PieceCutter.cut(List.of())).isEmpty();
    }
}
