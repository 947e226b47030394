package org.smartpick.domain.applicant;

import org.smartpick.domain.Answer;

/// An examination with a score.
///
/// @param score the score (Step 2 CK 1 to 300, COMLEX Level 2 9 to 999)
/// @param attempts number of attempts, 1 to 4
public record ScoredExam(Answer<Integer> score, Answer<Integer> attempts) {
    /// Nothing was said about it.
    public static final ScoredExam OPEN = new ScoredExam(Answer.open(), Answer.open());
}
