package org.smartpick.advice.proof;

import java.util.Optional;

/// Finished parts of a report, kept so that a broken-off run goes on where it stopped.
public interface ProofParts {

    /// A part that was kept under this name.
    Optional<String> find(String name);

    /// Keeps a part, whole or not at all.
    void keep(String name, String text);

    /// Keeps nothing.
    static ProofParts none() {
        return new ProofParts() {
            @Override
            public Optional<String> find(String name) {
                return Optional.empty();
            }

            @Override
            public void keep(String name, String text) {
                // Nothing is asked for again.
            }
        };
    }
}
