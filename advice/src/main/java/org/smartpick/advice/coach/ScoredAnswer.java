package org.smartpick.advice.coach;

import org.smartpick.interview.feedback.Feedback;
import org.smartpick.interview.reading.AnswerReading;

/// An answer with what the coach found.
///
/// @param id its id in the file
/// @param feedback what the coach found
public record ScoredAnswer(String id, Feedback feedback) {

    /// What the answer holds.
    public AnswerReading reading() {
        return feedback.reading();
    }
}
