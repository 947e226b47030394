package org.smartpick.interview.bank;

import java.util.List;

/// One thing that an answer to one question should hold, or should keep out: a line of the list to
/// check oneself by.
///
/// @param kind whether it belongs in, is counted, or stays out
/// @param words what to look for, as a line of a list
/// @param hints by what it may be heard
public record Checkpoint(Kind kind, String words, Hints hints) {

    /// By what a line may be heard in an answer: hints only, never proof.
    ///
    /// @param partId part of the structure that is just this; empty where there is none
    /// @param listensFor words and phrases, see [Phrases]; may be none
    /// @param soundsLike model sentences that mean it; may be none
    public record Hints(String partId, List<String> listensFor, List<String> soundsLike) {
        /// Copies the lists.
        public Hints {
            listensFor = List.copyOf(listensFor);
            soundsLike = List.copyOf(soundsLike);
        }

        /// Whether there is nothing to hear it by, so that only the person can tell.
        public boolean isEmpty() {
            return partId.isEmpty() && listensFor.isEmpty() && soundsLike.isEmpty();
        }
    }

    /// Whether something belongs into an answer.
    public enum Kind {
        /// The answer should hold it.
        COVER,
        /// The answer should hold that many of it, as the words say.
        COUNT,
        /// The answer should keep it out.
        AVOID
    }

    /// Refuses an empty line.
    public Checkpoint {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a checkpoint needs words");
        }
    }
}
