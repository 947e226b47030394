package org.smartpick.advice.port;

import java.util.List;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.portfolio.cases.WorkedCase;

/// Files of worked cases, with which anyone can check the solver.
public interface CaseFiles {

    /// Reads cases (JSON): a problem for each case that cannot be used, the others are kept.
    Reading<List<WorkedCase>> readCases(String text);

    /// Writes answers as JSON.
    String writeAnswers(List<WorkedCase.Answer> answers);
}
