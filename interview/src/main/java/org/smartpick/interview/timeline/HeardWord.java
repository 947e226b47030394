package org.smartpick.interview.timeline;

/// One word as it was heard.
///
/// @param text the word, without spaces
/// @param startSeconds when it begins, from the start of the answer
/// @param endSeconds when it ends, not before it begins
/// @param confidence how sure the recognizer is, 0 to 1; 1 for a word that the person typed. It
///   says nothing about how well anything was spoken
public record HeardWord(String text, double startSeconds, double endSeconds, double confidence) {

    /// Refuses an empty word, a backward time and an impossible confidence.
    public HeardWord {
        if (text.isBlank() || text.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("a word has letters and no space");
        }
        if (!(startSeconds >= 0) || !(endSeconds >= startSeconds)) {
            throw new IllegalArgumentException(
                    "a word runs from 0 or later forward, was "
                            + startSeconds
                            + " to "
                            + endSeconds);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1, was " + confidence);
        }
    }

    /// How long it lasts, in seconds.
    public double seconds() {
        return endSeconds - startSeconds;
    }
}
