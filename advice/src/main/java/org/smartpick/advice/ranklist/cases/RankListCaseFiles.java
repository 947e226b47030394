package org.smartpick.advice.ranklist.cases;

import java.util.List;
import org.smartpick.advice.port.PersonalFiles.Reading;

/// Files of worked cases of rank lists.
public interface RankListCaseFiles {

    /// Reads cases (JSON): a problem for each case that cannot be used, the others are kept.
    Reading<List<RankListCase>> readCases(String text);

    /// Writes answers as JSON.
    String writeAnswers(List<RankListAnswer> answers);
}
