package org.smartpick.advice;

import java.util.Map;
import java.util.Optional;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.portfolio.Conflict;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioSolver;
import org.smartpick.portfolio.firstyear.FirstYearSolver;
import org.smartpick.prediction.ChanceModel;

/// Puts chances, worth, fees and signals together and tells the result as a report. Programs and
/// signals are chosen in one go, since a signal can be what makes a program worth its fee.
final class ListBuilder {
    private final Shelf shelf;
    private final ChanceModel model;
    private final PortfolioSolver solver;
    private final TierThresholds thresholds;

    /// @param shelf the catalog with the person's corrections
    /// @param model the chance model
    /// @param solver the optimizer
    /// @param thresholds where reach ends and likely begins
    public ListBuilder(
            Shelf shelf, ChanceModel model, PortfolioSolver solver, TierThresholds thresholds) {
        this.shelf = shelf;
        this.model = model;
        this.solver = solver;
        this.thresholds = thresholds;
    }

    /// A solver that gives its first good answer.
    private record Sketcher(PortfolioSolver solver) implements PortfolioSolver {

        @Override
        public Portfolio solve(PortfolioProblem problem) {
            return solver.sketch(problem);
        }

        @Override
        public Portfolio evaluate(PortfolioProblem problem, int[] chosen) {
            return solver.evaluate(problem, chosen);
        }

        @Override
        public String conflict(PortfolioProblem problem) {
            return solver.conflict(problem);
        }

        @Override
        public Optional<Conflict> findConflict(PortfolioProblem problem) {
            return solver.findConflict(problem);
        }
    }

    /// The list, or the contradiction that prevents one.
    PickOutcome build(Applicant applicant, Assessed assessed, Effort effort) {
        ListProblem list = ListProblem.of(shelf, model, applicant, assessed);
        PortfolioProblem problem = list.problem();
        Optional<Conflict> conflict = solver.findConflict(problem);
        if (conflict.isPresent()) {
            return new PickOutcome.Contradiction(
                    conflict.get().sentence(),
                    conflict.get().demands(),
                    list.changes(problem, conflict.get().nearest()));
        }
        PortfolioSolver patient =
                switch (effort) {
                    case THOROUGH -> solver;
                    case QUICK -> new Sketcher(solver);
                };
        Portfolio portfolio =
                list.firstYears(problem)
                        .map(new FirstYearSolver(patient)::solve)
                        .orElseGet(() -> patient.solve(problem));
        int[] chosen = portfolio.picks().stream().mapToInt(Portfolio.Pick::candidate).toArray();
        Map<Integer, SignalTier> sent = list.sent(portfolio);
        ListProblem.Brought brought = list.brought(chosen, sent);
        ReportWriter writer = new ReportWriter(shelf, model, thresholds);
        return new PickOutcome.Chosen(
                writer.write(
                        new ReportWriter.Result(
                                applicant,
                                assessed,
                                portfolio,
                                list.worth(),
                                sent,
                                brought,
                                list.fees())));
    }
}
