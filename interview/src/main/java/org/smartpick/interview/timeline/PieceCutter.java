package org.smartpick.interview.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Cuts words into pieces at the speaker's own pauses.
///
/// A constant pause would make one piece of a quick speaker's answer and twenty of a slow one's. So
/// the longest pause is taken with which a piece has at most 16 words on average (the middle of 12
/// to 20), never shorter than 0.1 s: below that a pause is a matter of single sounds. A piece has
/// at least five words, but the last one may be shorter.
final class PieceCutter {
    private static final double FLOOR_SECONDS = 0.1;
    private static final int LEAST_WORDS = 5;
    private static final double WANTED_WORDS = 16;

    private PieceCutter() {}

    /// The pieces, none judged yet; none for no words.
    static List<Piece> cut(List<HeardWord> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        return cut(words, ownPause(words));
    }

    /// The speaker's own pause: every gap that is as long or longer ends a piece.
    private static double ownPause(List<HeardWord> words) {
        double[] longestFirst =
                IntStream.range(1, words.size())
                        .mapToDouble(i -> -gapBefore(words, i))
                        .filter(gap -> -gap >= FLOOR_SECONDS)
                        .sorted()
                        .map(gap -> -gap)
                        .distinct()
                        .toArray();
        double pause = Double.POSITIVE_INFINITY;
        for (double candidate : longestFirst) {
            if (words.size() <= WANTED_WORDS * cut(words, pause).size()) {
                break;
            }
            pause = candidate;
        }
        return pause;
    }

    private static List<Piece> cut(List<HeardWord> words, double pause) {
        List<Piece> pieces = new ArrayList<>();
        int first = 0;
        for (int i = 1; i < words.size(); i++) {
            if (i - first >= LEAST_WORDS && gapBefore(words, i) >= pause) {
                pieces.add(new Piece(first, i, PiecePart.NOT_JUDGED));
                first = i;
            }
        }
        pieces.add(new Piece(first, words.size(), PiecePart.NOT_JUDGED));
        return pieces;
    }

    private static double gapBefore(List<HeardWord> words, int index) {
        return words.get(index).startSeconds() - words.get(index - 1).endSeconds();
    }
}
