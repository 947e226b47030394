package org.smartpick.advice.cases;

import java.util.List;
import org.smartpick.advice.port.CaseFiles;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.portfolio.PortfolioSolver;
import org.smartpick.portfolio.cases.CaseSolver;
import org.smartpick.portfolio.cases.WorkedCase;

/// Is the optimizer right? Answers worked cases that somebody else made, with the same solver that
/// chooses programs.
public final class SolveCases {
    private final CaseSolver solver;
    private final CaseFiles files;

    /// @param solver the optimizer to be checked
    /// @param files reads cases and writes answers
    public SolveCases(PortfolioSolver solver, CaseFiles files) {
        this.solver = new CaseSolver(solver);
        this.files = files;
    }

    /// The answers as a file, and what could not be read; cases that could be read are answered all
    /// the same.
    public Reading<String> solve(String text) {
        Reading<List<WorkedCase>> cases = files.readCases(text);
        List<WorkedCase.Answer> answers = cases.value().stream().map(solver::solve).toList();
        return new Reading<>(files.writeAnswers(answers), cases.problems());
    }
}
