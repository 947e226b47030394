package org.smartpick.advice.port;

import java.time.Instant;

/// One version of a small document that a person keeps: a story, a rank list, a try.
///
/// @param kind what it is, in small letters, digits and hyphens
/// @param key which one of its kind; 1 to 120 characters
/// @param at when it was written
/// @param text the document, in JSON with a version of its form; empty when it was taken away
public record Entry(String kind, String key, Instant at, String text) {
    /// Most characters of one document.
    public static final int LONGEST_TEXT = 200_000;

    private static final int LONGEST_KEY = 120;

    /// Refuses what cannot be kept.
    ///
    /// @throws IllegalArgumentException when kind, key or text is not of the form above
    public Entry {
        if (!kind.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("a kind is of small letters, digits and hyphens");
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "a key has 1 to " + LONGEST_KEY + " characters, not " + key.length());
        }
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "a document has at most " + LONGEST_TEXT + " characters, not " + text.length());
        }
    }

    /// Whether it was taken away by this version.
    public boolean takenAway() {
        return text.isEmpty();
    }
}
