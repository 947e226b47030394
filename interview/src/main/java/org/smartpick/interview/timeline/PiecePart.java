package org.smartpick.interview.timeline;

/// Which part of the answer's structure a piece belongs to, once somebody has judged it.
public sealed interface PiecePart {

    /// Nobody has looked yet.
    PiecePart NOT_JUDGED = new NotJudged();

    /// It belongs to this part.
    ///
    /// @param key the part, by the word of its structure, for example `result`
    record Judged(String key) implements PiecePart {
        /// Refuses a blank key.
        public Judged {
            if (key.isBlank()) {
                throw new IllegalArgumentException("a part has a key");
            }
        }
    }

    /// Nobody has looked yet; see [#NOT_JUDGED].
    record NotJudged() implements PiecePart {}
}
