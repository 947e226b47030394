package org.smartpick.advice.match;

import java.util.List;
import org.smartpick.advice.port.PersonalFiles.Reading;

/// Files of worked cases of the Match (docs/case-files.md).
public interface MatchCaseFiles {

    /// Reads cases (JSON): a problem for each that cannot be used, the others are kept.
    Reading<List<MatchCase>> readCases(String text);

    /// Writes answers as JSON.
    String writeAnswers(List<MatchCase.Answer> answers);
}
