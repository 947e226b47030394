package org.smartpick.advice.coach;

import java.util.List;

/// An answer out of a file, to be scored.
///
/// @param id its id in the file
/// @param asked what was asked
/// @param seconds its length; 0 where it is not known
/// @param sentences cut by whoever made the file; where there are none, `text` is cut here
/// @param text the whole answer
public record GivenAnswer(
        String id, Asked asked, double seconds, List<String> sentences, String text) {

    /// What was asked.
    ///
    /// @param questionId id in the bank, or empty
    /// @param question wording
    /// @param category key of the category, or empty
    /// @param structureId structure that the answer should have
    public record Asked(String questionId, String question, String category, String structureId) {}

    /// Copies the list.
    public GivenAnswer {
        sentences = List.copyOf(sentences);
    }
}
