package org.smartpick.interview.reading;

import java.util.List;

/// Whether a part of the structure is in the answer.
///
/// @param partId the part
/// @param presence what the coach may say of it
/// @param probability how likely it is there at all, 0 to 1
/// @param sentences numbers of its sentences
/// @param seconds its length, from the timeline or by its share of the words
public record PartFinding(
        String partId,
        Presence presence,
        double probability,
        List<Integer> sentences,
        double seconds) {

    /// What the coach may say of a part.
    public enum Presence {
        /// It is there.
        HEARD,
        /// It was hardly found: the coach asks where it is.
        ASKED,
        /// It is missing: said only where this is right nine times in ten.
        MISSING
    }

    /// Copies the list.
    public PartFinding {
        sentences = List.copyOf(sentences);
    }
}
