package org.smartpick.advice.judge;

import java.util.List;
import java.util.stream.Stream;
import org.smartpick.advice.AssessChances;
import org.smartpick.advice.ListProblem;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.TierThresholds;
import org.smartpick.advice.port.BroughtLine;
import org.smartpick.advice.port.BroughtLists;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.SpecialtyWish;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.domain.program.Program;
import org.smartpick.portfolio.PortfolioSolver;

/// Use case: how good is this list, which I made myself or was sold?
public final class JudgeList {
    private final Shelf shelf;
    private final AssessChances chances;
    private final PortfolioSolver solver;
    private final TierThresholds thresholds;
    private final BroughtLists lists;

    /// @param shelf the catalog with the person's corrections
    /// @param chances the chances
    /// @param solver the optimizer
    /// @param thresholds where reach ends and likely begins
    /// @param lists reads the list
    public JudgeList(
            Shelf shelf,
            AssessChances chances,
            PortfolioSolver solver,
            TierThresholds thresholds,
            BroughtLists lists) {
        this.shelf = shelf;
        this.chances = chances;
        this.solver = solver;
        this.thresholds = thresholds;
        this.lists = lists;
    }

    /// Judges a list for a profile as typed. Money and number of the profile do not count: the list
    /// is compared with lists of its own cost.
    ///
    /// @param text the list, in any form that [BroughtLists] reads
    public JudgeOutcome judge(String text, ApplicantDraft draft, Season season) {
        PersonalFiles.Reading<List<BroughtLine>> reading = lists.readList(text);
        return switch (ApplicantReader.read(draft)) {
            case ApplicantReading.Incomplete incomplete ->
                    new JudgeOutcome.ToMend(
                            Stream.concat(
                                            reading.problems().stream(),
                                            incomplete.problems().stream())
                                    .toList());
            case ApplicantReading.Complete complete ->
                    reading.problems().isEmpty()
                            ? judge(reading.value(), complete.applicant(), season)
                            : new JudgeOutcome.ToMend(reading.problems());
        };
    }

    private JudgeOutcome judge(List<BroughtLine> lines, Applicant applicant, Season season) {
        List<FieldProblem> problems = ListProblem.specialtyProblems(shelf, applicant);
        if (!problems.isEmpty()) {
            return new JudgeOutcome.ToMend(problems);
        }
        var wished =
                applicant.wishes().specialties().stream().map(SpecialtyWish::specialty).toList();
        List<LineFinding> findings = new LineMatcher(shelf, wished).match(lines);
        List<Program> found =
                findings.stream()
                        .filter(LineFinding.Found.class::isInstance)
                        .map(finding -> ((LineFinding.Found) finding).program())
                        .toList();
        if (found.isEmpty()) {
            return new JudgeOutcome.NothingFound(findings);
        }
        ListProblem problem = ListProblem.pose(shelf, chances, applicant, season);
        Judge judge = new Judge(problem, solver, thresholds, found);
        return new JudgeOutcome.Judged(judge.write(findings, season, shelf.editions()));
    }
}
