package org.smartpick.advice.hearing;

/// A word that she may have said where the recognizer wrote something else. It is offered, never
/// put in by itself.
///
/// @param firstWord index of the first word that it would replace
/// @param pastLastWord index one past the last
/// @param heard what was written there
/// @param instead what she may have said
/// @param source where the word is from
public record WordSuggestion(
        int firstWord, int pastLastWord, String heard, String instead, Source source) {

    /// Where a word is from.
    public enum Source {
        /// Our list of medical and informatics terms.
        TERMS("a medical term"),
        /// Her own profile, stories and notes.
        OWN("from your own words");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        /// The source in words.
        public String label() {
            return label;
        }
    }

    /// Refuses an empty place.
    public WordSuggestion {
        if (firstWord < 0 || pastLastWord <= firstWord) {
            throw new IllegalArgumentException("a suggestion replaces words");
        }
    }
}
