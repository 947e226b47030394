package org.smartpick.advice;

import java.util.Map;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioSolver;
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

    /// The list, or the contradiction that prevents one.
    PickOutcome build(Applicant applicant, Assessed assessed, Effort effort) {
        ListProblem list = ListProblem.of(shelf, model, applicant, assessed);
        PortfolioProblem problem = list.problem();
        String conflict = solver.conflict(problem);
        if (!conflict.isEmpty()) {
            return new PickOutcome.Contradiction(conflict);
        }
        Portfolio portfolio =
                switch (effort) {
                    case THOROUGH -> solver.solve(problem);
                    case QUICK -> solver.improve(problem, any -> {}, () -> true);
                };
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
