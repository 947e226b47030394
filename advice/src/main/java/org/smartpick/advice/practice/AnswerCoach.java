package org.smartpick.advice.practice;

import java.util.List;
import java.util.Map;

/// Listens to one answer: a port, so that practice does not depend on how answers are read.
public interface AnswerCoach {

    /// What the coach says to an answer.
    ///
    /// @param item what was asked
    /// @param said the answer, not empty
    /// @param moved part by number of the sentence where the person put it elsewhere
    /// @param manner how much is said at once
    CoachReply judge(PracticeItem item, Said said, Map<Integer, String> moved, Manner manner);

    /// Words of a text that may point to a patient; quick, without any model. Never complete.
    List<String> listPatientDetails(String text);
}
