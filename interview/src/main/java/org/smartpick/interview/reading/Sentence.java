package org.smartpick.interview.reading;

/// One sentence of an answer, or one piece between two pauses of a spoken answer.
///
/// @param number place in the answer, counted from 1
/// @param text as typed or heard
/// @param moment when it was said
public record Sentence(int number, String text, Moment moment) {

    /// Refuses a place below 1.
    public Sentence {
        if (number < 1) {
            throw new IllegalArgumentException("sentences are counted from 1, was " + number);
        }
    }

    /// A sentence that was typed.
    public static Sentence typed(int number, String text) {
        return new Sentence(number, text, Moment.TYPED);
    }

    /// How many words it has.
    public int words() {
        return Words.of(text).size();
    }
}
