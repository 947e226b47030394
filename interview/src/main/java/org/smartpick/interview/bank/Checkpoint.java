package org.smartpick.interview.bank;

import java.util.List;

/// One thing that an answer to one question should hold, or should keep out: a line of the list to
/// check oneself by.
///
/// @param kind whether it belongs in, is counted, or stays out
/// @param words what to look for, as a line of a list
/// @param listensFor words and phrases that hint at it, lower case; hints only, never proof; may be
///   none
public record Checkpoint(Kind kind, String words, List<String> listensFor) {

    /// Whether something belongs into an answer.
    public enum Kind {
        /// The answer should hold it.
        COVER,
        /// The answer should hold that many of it, as the words say.
        COUNT,
        /// The answer should keep it out.
        AVOID
    }

    /// Copies the hints; refuses an empty line.
    public Checkpoint {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a checkpoint needs words");
        }
        listensFor = List.copyOf(listensFor);
    }
}
