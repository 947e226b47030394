package org.smartpick.interview.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// A spoken answer: its words in time, the sounds between them, and its pieces. All feedback on
/// speech reads this one record. It holds no sound.
///
/// @param seconds length of the recording, pauses of the recorder not counted
/// @param words in the order of time
/// @param fillers places that sound like um or uh, in the order of time
/// @param pieces the words cut at the speaker's own pauses; together they are all words, in order
public record Timeline(
        double seconds, List<HeardWord> words, List<FillerSound> fillers, List<Piece> pieces) {

    private static final double SECONDS_A_MINUTE = 60;

    /// Copies the lists; refuses words out of order and pieces that do not cover them.
    public Timeline {
        words = List.copyOf(words);
        fillers = List.copyOf(fillers);
        pieces = List.copyOf(pieces);
        if (!(seconds >= 0)) {
            throw new IllegalArgumentException("an answer lasts 0 seconds or more, was " + seconds);
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).startSeconds() < words.get(i - 1).startSeconds()) {
                throw new IllegalArgumentException(
                        "word " + i + " begins before the one before it");
            }
        }
        int next = 0;
        for (Piece piece : pieces) {
            if (piece.firstWord() != next) {
                throw new IllegalArgumentException(
                        "a piece begins at word " + piece.firstWord() + " instead of " + next);
            }
            next = piece.pastLastWord();
        }
        if (next != words.size()) {
            throw new IllegalArgumentException(
                    "the pieces hold " + next + " of " + words.size() + " words");
        }
    }

    /// Words in time, cut into pieces at the speaker's own pauses; no filler sounds.
    public static Timeline of(double seconds, List<HeardWord> words) {
        return new Timeline(seconds, words, List.of(), PieceCutter.cut(words));
    }

    /// The same with these filler sounds.
    public Timeline withFillers(List<FillerSound> other) {
        return new Timeline(seconds, words, other, pieces);
    }

    /// The same with the part of each piece, by the word of its structure.
    ///
    /// @param keys one a piece
    public Timeline withParts(List<String> keys) {
        if (keys.size() != pieces.size()) {
            throw new IllegalArgumentException(
                    keys.size() + " parts for " + pieces.size() + " pieces");
        }
        List<Piece> judged = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            judged.add(pieces.get(i).with(new PiecePart.Judged(keys.get(i))));
        }
        return new Timeline(seconds, words, fillers, judged);
    }

    /// The same moments with the wording that the person typed instead: see [Correction].
    public Timeline corrected(String text) {
        return Correction.apply(this, text);
    }

    /// All words, with a space between them.
    public String text() {
        return text(words);
    }

    /// The words of a piece, with a space between them.
    public String text(Piece piece) {
        return text(words(piece));
    }

    /// The words of a piece.
    public List<HeardWord> words(Piece piece) {
        return words.subList(piece.firstWord(), piece.pastLastWord());
    }

    /// When a piece begins, in seconds.
    public double startSeconds(Piece piece) {
        return words.get(piece.firstWord()).startSeconds();
    }

    /// When a piece ends, in seconds.
    public double endSeconds(Piece piece) {
        return words.get(piece.pastLastWord() - 1).endSeconds();
    }

    /// The stretches between words, in order; one fewer than words.
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            gaps.add(new Gap(words.get(i - 1).endSeconds(), words.get(i).startSeconds(), i));
        }
        return gaps;
    }

    /// Pauses longer than this many seconds, in order.
    public List<Gap> listPausesOver(double leastSeconds) {
        return gaps().stream().filter(gap -> gap.seconds() > leastSeconds).toList();
    }

    /// Seconds from the start to the first word; empty when nothing was heard.
    public OptionalDouble firstWordDelaySeconds() {
        return words.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(words.getFirst().startSeconds());
    }

    /// Words a minute from the first word to the last; empty below two words.
    public OptionalDouble wordsPerMinute() {
        return words.size() < 2 ? OptionalDouble.empty() : pace(words);
    }

    /// Words a minute within a part, over its pieces, pauses between them not counted; empty where
    /// the part has fewer than two words.
    public OptionalDouble wordsPerMinute(String part) {
        List<Piece> mine =
                pieces.stream().filter(p -> p.part().equals(new PiecePart.Judged(part))).toList();
        int count = mine.stream().mapToInt(p -> p.pastLastWord() - p.firstWord()).sum();
        double spoken = mine.stream().mapToDouble(p -> endSeconds(p) - startSeconds(p)).sum();
        return count < 2 || spoken <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(count * SECONDS_A_MINUTE / spoken);
    }

    /// Seconds by part, in the order in which the parts first occur. A pause counts to the piece
    /// before it. Pieces that nobody judged are left out.
    public Map<String, Double> secondsByPart() {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            double end =
                    i + 1 < pieces.size()
                            ? startSeconds(pieces.get(i + 1))
                            : endSeconds(pieces.get(i));
            double length = end - startSeconds(pieces.get(i));
            switch (pieces.get(i).part()) {
                case PiecePart.Judged judged -> sums.merge(judged.key(), length, Double::sum);
                case PiecePart.NotJudged _ -> {
                    // Nothing to count it to.
                }
            }
        }
        return sums;
    }

    /// Mean confidence of the recognizer, 0 to 1; empty when nothing was heard. Where it is low the
    /// coach speaks more softly; the person's mark never changes with it.
    public OptionalDouble meanConfidence() {
        return words.stream().mapToDouble(HeardWord::confidence).average();
    }

    /// Indexes of words that the recognizer is less sure of than this, 0 to 1.
    public List<Integer> listDoubtful(double below) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).confidence() < below) {
                found.add(i);
            }
        }
        return found;
    }

    /// About how many filler sounds a minute of recording; empty for an empty recording.
    public OptionalDouble fillersPerMinute() {
        return seconds <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(fillers.size() * SECONDS_A_MINUTE / seconds);
    }

    private static OptionalDouble pace(List<HeardWord> run) {
        double spoken = run.getLast().endSeconds() - run.getFirst().startSeconds();
        return spoken <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(run.size() * SECONDS_A_MINUTE / spoken);
    }

    private static String text(List<HeardWord> run) {
        return run.stream().map(HeardWord::text).collect(Collectors.joining(" "));
    }
}
