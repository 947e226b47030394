package org.smartpick.domain.applicant;

import org.smartpick.domain.Answer;

/// An examination that is passed or not.
///
/// @param outcome passed, failed so far, not taken
/// @param attempts number of attempts, 1 to 4
public record ExamResult(Answer<ExamOutcome> outcome, Answer<Integer> attempts) {
    /// Nothing was said about it.
    public static final ExamResult OPEN = new ExamResult(Answer.open(), Answer.open());
}
