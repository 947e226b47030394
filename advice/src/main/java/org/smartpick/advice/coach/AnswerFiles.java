package org.smartpick.advice.coach;

import java.util.List;
import org.smartpick.advice.port.PersonalFiles.Reading;

/// Answers in files and what the coach found in them: a port.
public interface AnswerFiles {

    /// The answers of a file, or what is wrong with it.
    Reading<List<GivenAnswer>> readAnswers(String text);

    /// What the coach found, as the text of a file.
    String writeScores(List<ScoredAnswer> answers);
}
