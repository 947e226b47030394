package org.smartpick.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.smartpick.advice.wish.ProgramWorth;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioSolver;
import org.smartpick.prediction.Assessment;
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
        double[] worth = worth(applicant, assessed);
        Fees fees = Fees.of(shelf, assessed);
        Signals signals = Signals.of(assessed);
        PortfolioProblem problem = problem(applicant, assessed, worth, fees, signals);
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
        Map<Integer, SignalTier> sent = signals.sent(portfolio);
        Assessment.ListOutlook outlook = outlook(applicant, assessed, worth, chosen, sent);
        ReportWriter writer = new ReportWriter(shelf, model, thresholds);
        return new PickOutcome.Chosen(
                writer.write(
                        new ReportWriter.Result(
                                applicant, assessed, portfolio, worth, sent, outlook, fees)));
    }

    private double[] worth(Applicant applicant, Assessed assessed) {
        Optional<GeoPoint> near =
                applicant
                        .wishes()
                        .near()
                        .find()
                        .flatMap(wish -> shelf.findPlace(wish.city(), wish.state()));
        ProgramWorth worth = new ProgramWorth(applicant.wishes(), near);
        return assessed.programs().stream().mapToDouble(worth::of).toArray();
    }

    private static PortfolioProblem problem(
            Applicant applicant, Assessed assessed, double[] worth, Fees fees, Signals signals) {
        List<PortfolioProblem.Candidate> candidates = new ArrayList<>(worth.length);
        for (int i = 0; i < worth.length; i++) {
            Program program = assessed.programs().get(i);
            candidates.add(
                    new PortfolioProblem.Candidate(
                            program.id().value(),
                            fees.group(i),
                            worth[i],
                            assessed.reach(i, SignalTier.NONE),
                            pin(applicant, assessed, i),
                            signals.at(i)));
        }
        var limits =
                new PortfolioProblem.Limits(
                        applicant.limits().budgetUsd(), applicant.limits().mostApplications());
        double[] weights = assessed.with(SignalTier.NONE).nodeWeights();
        return new PortfolioProblem(
                candidates, weights, fees.schedules(), limits, 0, signals.pools(), List.of());
    }

    private static PortfolioProblem.Pin pin(Applicant applicant, Assessed assessed, int index) {
        var id = assessed.programs().get(index).id();
        if (applicant.limits().must().contains(id)) {
            return PortfolioProblem.Pin.MUST;
        }
        boolean shut =
                applicant.limits().never().contains(id)
                        || assessed.closedBecause(index).isPresent();
        return shut ? PortfolioProblem.Pin.NEVER : PortfolioProblem.Pin.FREE;
    }

    private Assessment.ListOutlook outlook(
            Applicant applicant,
            Assessed assessed,
            double[] worth,
            int[] chosen,
            Map<Integer, SignalTier> sent) {
        int[] byPreference =
                Arrays.stream(chosen)
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingDouble(i -> -worth[i])
                                        .thenComparing(i -> assessed.programs().get(i).id()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        Assessment list = model.assess(assessed.question(applicant, byPreference, sent));
        return list.outlook(
                IntStream.range(0, byPreference.length).toArray(),
                applicant.limits().mostInterviews());
    }
}
