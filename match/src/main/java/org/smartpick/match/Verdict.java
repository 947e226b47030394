package org.smartpick.match;

import java.util.List;

/// What the engine says about its outcome; [StabilityCheck] proves or refutes it.
public sealed interface Verdict {

    /// Nobody would rather be where they are wanted.
    ///
    /// @param found how it was found, in words
    record Stable(String found) implements Verdict {}

    /// The least unstable outcome that was found.
    ///
    /// @param instabilities what remains, one line a couple
    /// @param proof whether a stable outcome exists
    /// @param found how it was found, in words
    record Unstable(List<String> instabilities, Proof proof, String found) implements Verdict {
        /// Copies the instabilities.
        public Unstable {
            instabilities = List.copyOf(instabilities);
        }
    }

    /// What is known about other outcomes.
    enum Proof {
        /// Every possibility was tried: no stable outcome exists.
        NONE_EXISTS,
        /// None was found; one may exist.
        NONE_FOUND
    }
}
