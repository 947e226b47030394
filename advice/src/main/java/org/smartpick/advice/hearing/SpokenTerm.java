package org.smartpick.advice.hearing;

/// A word that somebody may say and the recognizer may not know.
///
/// @param word how it is written
/// @param soundsLike how it is spoken, in letters, where its spelling does not tell; otherwise the
///   word itself
public record SpokenTerm(String word, String soundsLike) {

    /// A term that is spoken as it is written.
    public static SpokenTerm of(String word) {
        return new SpokenTerm(word, word);
    }
}
