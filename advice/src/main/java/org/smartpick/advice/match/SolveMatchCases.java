package org.smartpick.advice.match;

import java.util.List;
import org.smartpick.advice.port.PersonalFiles.Reading;

/// Is the Match right? Answers worked cases that somebody else made, with the engine that runs
/// everything else.
public final class SolveMatchCases {
    private final MatchCaseFiles files;
    private final RunMatch match = new RunMatch();

    /// @param files reads cases and writes answers
    public SolveMatchCases(MatchCaseFiles files) {
        this.files = files;
    }

    /// The answers as a file, and what could not be read; cases that could be read are answered all
    /// the same.
    public Reading<String> solve(String text) {
        Reading<List<MatchCase>> cases = files.readCases(text);
        List<MatchCase.Answer> answers =
                cases.value().stream()
                        .map(one -> new MatchCase.Answer(one, match.run(one.problem())))
                        .toList();
        return new Reading<>(files.writeAnswers(answers), cases.problems());
    }
}
