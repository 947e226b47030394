package org.smartpick.domain.applicant;

import org.smartpick.domain.Answer;

/// What one interview takes.
///
/// @param usd dollars for an interview, 0 or more
/// @param days days for an interview, 0 or more
public record InterviewCost(Answer<Integer> usd, Answer<Integer> days) {

    /// Nothing said.
    public static final InterviewCost OPEN = new InterviewCost(Answer.open(), Answer.open());

    /// Refuses negative amounts.
    public InterviewCost {
        if (usd.find().orElse(0) < 0 || days.find().orElse(0) < 0) {
            throw new IllegalArgumentException("an interview costs less than nothing");
        }
    }
}
