package org.smartpick.interview.reading;

/// One place where a habit of speech shows.
///
/// @param kind what it is
/// @param term the word or words, in lower case
/// @param sentence number of the sentence
public record Habit(Kind kind, String term, int sentence) {

    /// What a habit is.
    public enum Kind {
        /// A sound or word without content: um, you know, empty like.
        FILLER,
        /// A word that takes back what is said: maybe, I think, kind of.
        HEDGE
    }
}
