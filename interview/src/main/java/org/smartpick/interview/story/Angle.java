package org.smartpick.interview.story;

/// How one story is told for one question.
///
/// @param questionId the question it can serve
/// @param words what to stress then; may be empty
public record Angle(String questionId, String words) {

    /// Refuses an angle for no question.
    public Angle {
        if (questionId.isBlank()) {
            throw new IllegalArgumentException("an angle needs a question");
        }
    }
}
