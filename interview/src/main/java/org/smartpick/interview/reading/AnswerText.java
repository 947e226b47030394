package org.smartpick.interview.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.smartpick.interview.timeline.Piece;
import org.smartpick.interview.timeline.Timeline;

/// An answer as the coach reads it: sentences and how it came to be.
///
/// @param sentences in order, numbered from 1 without a gap
/// @param delivery how the answer was given
public record AnswerText(List<Sentence> sentences, Delivery delivery) {
    private static final double TYPED_WORDS_A_SECOND = 140 / 60.0;
    private static final Pattern END = Pattern.compile("[.!?]+[\"'\u201d\u2019)]*(?=\\s|$)|\\R+");
    private static final Pattern ABBREVIATION =
            Pattern.compile(".*\\b(?:Mr|Mrs|Ms|Dr|St|vs|[A-HJ-Z])", Pattern.DOTALL);

    /// How an answer was given.
    public sealed interface Delivery {
        /// Typed: seconds are estimated at 140 words a minute.
        record Typed() implements Delivery {}

        /// Typed or transcribed elsewhere, with its known length.
        ///
        /// @param seconds length of the answer
        record Timed(double seconds) implements Delivery {}

        /// Spoken and heard here.
        ///
        /// @param timeline words in time
        record Spoken(Timeline timeline) implements Delivery {}
    }

    /// Copies the list; refuses numbers out of order.
    public AnswerText {
        sentences = List.copyOf(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "sentence " + (i + 1) + " has number " + sentences.get(i).number());
            }
        }
    }

    /// A typed answer, cut at its full stops, question and exclamation marks and line ends.
    public static AnswerText typed(String text) {
        return of(split(text), new Delivery.Typed());
    }

    /// Sentences that somebody else has cut.
    public static AnswerText of(List<String> sentences, Delivery delivery) {
        List<Sentence> numbered = new ArrayList<>();
        for (String sentence : sentences) {
            numbered.add(Sentence.typed(numbered.size() + 1, sentence));
        }
        return new AnswerText(numbered, delivery);
    }

    /// A spoken answer: its pieces are its sentences.
    public static AnswerText spoken(Timeline timeline) {
        List<Sentence> sentences = new ArrayList<>();
        for (Piece piece : timeline.pieces()) {
            sentences.add(
                    new Sentence(
                            sentences.size() + 1,
                            timeline.text(piece),
                            new Moment.Said(
                                    timeline.startSeconds(piece), timeline.endSeconds(piece))));
        }
        return new AnswerText(sentences, new Delivery.Spoken(timeline));
    }

    /// How many words it has.
    public int words() {
        return sentences.stream().mapToInt(Sentence::words).sum();
    }

    /// Its length in seconds; for a typed answer at 140 words a minute.
    public double seconds() {
        return switch (delivery) {
            case Delivery.Typed _ -> words() / TYPED_WORDS_A_SECOND;
            case Delivery.Timed timed -> timed.seconds();
            case Delivery.Spoken spoken -> spoken.timeline().seconds();
        };
    }

    /// The whole text, with a space between sentences.
    public String text() {
        return String.join(" ", texts());
    }

    /// The texts of the sentences, in order.
    public List<String> texts() {
        return sentences.stream().map(Sentence::text).toList();
    }

    private static List<String> split(String text) {
        List<String> found = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            String before = text.substring(from, end.start());
            if (!ABBREVIATION.matcher(before).matches()) {
                keep(text.substring(from, end.end()), found);
                from = end.end();
            }
        }
        keep(text.substring(from), found);
        return found;
    }

    private static void keep(String piece, List<String> found) {
        String trimmed = piece.strip();
        if (!Words.of(trimmed).isEmpty()) {
            found.add(trimmed);
        }
    }
}
