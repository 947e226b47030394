package org.smartpick.advice;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.domain.profile.LimitFields;
import org.smartpick.portfolio.PortfolioSolver;

/// Use case: where should I apply? From a profile to a reasoned list under money, number and
/// signals.
public final class ChoosePrograms {
    private final Shelf shelf;
    private final AssessChances chances;
    private final PortfolioSolver solver;
    private final TierThresholds thresholds;

    /// @param shelf the catalog with the person's corrections
    /// @param chances the chances
    /// @param solver the optimizer
    /// @param thresholds where reach ends and likely begins
    public ChoosePrograms(
            Shelf shelf, AssessChances chances, PortfolioSolver solver, TierThresholds thresholds) {
        this.shelf = shelf;
        this.chances = chances;
        this.solver = solver;
        this.thresholds = thresholds;
    }

    /// Chooses the list for a profile as typed. The same profile, season and data give the same
    /// list.
    public PickOutcome choose(ApplicantDraft draft, Season season) {
        return choose(draft, season, Effort.THOROUGH);
    }

    /// Chooses the list for a profile as typed, with this effort. The same question gives the same
    /// list.
    public PickOutcome choose(ApplicantDraft draft, Season season, Effort effort) {
        return switch (ApplicantReader.read(draft)) {
            case ApplicantReading.Incomplete incomplete ->
                    new PickOutcome.ToMend(incomplete.problems());
            case ApplicantReading.Complete complete -> choose(complete.applicant(), season, effort);
        };
    }

    /// Chooses the list for an applicant, improved until nothing helps.
    public PickOutcome choose(Applicant applicant, Season season) {
        return choose(applicant, season, Effort.THOROUGH);
    }

    /// Chooses the list for an applicant, with this effort.
    public PickOutcome choose(Applicant applicant, Season season, Effort effort) {
        List<FieldProblem> problems =
                new ArrayList<>(ListProblem.specialtyProblems(shelf, applicant));
        problems.addAll(pinProblems(applicant));
        if (!problems.isEmpty()) {
            return new PickOutcome.ToMend(problems);
        }
        Assessed assessed = chances.assess(applicant, season);
        return new ListBuilder(shelf, chances.model(), solver, thresholds)
                .build(applicant, assessed, effort);
    }

    private List<FieldProblem> pinProblems(Applicant applicant) {
        return applicant.limits().must().stream()
                .filter(id ->
                        shelf.find(id)
                                .filter(program ->
                                        applicant.wishes().specialties().stream()
                                                .anyMatch(wish ->
                                                        wish.specialty()
                                                                .equals(program.specialty())))
                                .isEmpty())
                .sorted()
                .map(id ->
                        new FieldProblem(
                                LimitFields.MUST.path(),
                                id.value(),
                                "is no program of the specialties you chose",
                                "check the number, add its specialty, or take it out"))
                .toList();
    }
}
