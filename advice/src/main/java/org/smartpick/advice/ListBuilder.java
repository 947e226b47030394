package org.smartpick.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.season.FeeSchedule;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioSolver;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.ChanceModel;

/// Puts chances, worth, fees and signals together and tells the result as a report.
///
/// The list is chosen without signals first, the signals are sent where they raise the chance to match most, and the
/// list is chosen again with them.
final class ListBuilder {
    private final Shelf shelf;
    private final ChanceModel model;
    private final PortfolioSolver solver;
    private final TierThresholds thresholds;

    /// @param shelf the catalog with the person's corrections
    /// @param model the chance model
    /// @param solver the optimizer
    /// @param thresholds where reach ends and likely begins
    public ListBuilder(Shelf shelf, ChanceModel model, PortfolioSolver solver, TierThresholds thresholds) {
        this.shelf = shelf;
        this.model = model;
        this.solver = solver;
        this.thresholds = thresholds;
    }

    /// The list, or the contradiction that prevents one.
    public PickOutcome build(Applicant applicant, Assessed assessed) {
        double[] worth = worth(applicant, assessed);
        Fees fees = Fees.of(shelf, assessed);
        PortfolioProblem plain = problem(applicant, assessed, worth, fees, Map.of());
        String conflict = solver.conflict(plain);
        if (!conflict.isEmpty()) {
            return new PickOutcome.Contradiction(conflict);
        }
        Map<Integer, SignalTier> signals = signals(assessed, chosen(solver.solve(plain)));
        PortfolioProblem signaled = problem(applicant, assessed, worth, fees, signals);
        Portfolio portfolio = solver.solve(signaled);
        int[] chosen = chosen(portfolio);
        Map<Integer, SignalTier> sent = new HashMap<>(signals);
        sent.keySet().retainAll(Arrays.stream(chosen).boxed().toList());
        Assessment.ListOutlook outlook = outlook(applicant, assessed, worth, chosen, sent);
        ReportWriter writer = new ReportWriter(shelf, model, thresholds);
        return new PickOutcome.Chosen(
                writer.write(new ReportWriter.Result(applicant, assessed, portfolio, worth, sent, outlook, fees)));
    }

    private double[] worth(Applicant applicant, Assessed assessed) {
        Optional<GeoPoint> near =
                applicant.wishes().near().find().flatMap(wish -> shelf.findPlace(wish.city(), wish.state()));
        ProgramWorth worth = new ProgramWorth(applicant.wishes(), near);
        return assessed.programs().stream().mapToDouble(worth::of).toArray();
    }

    private PortfolioProblem problem(
            Applicant applicant, Assessed assessed, double[] worth, Fees fees, Map<Integer, SignalTier> signals) {
        List<PortfolioProblem.Candidate> candidates = new ArrayList<>(worth.length);
        double[] weights = assessed.with(SignalTier.NONE).nodeWeights();
        for (int i = 0; i < worth.length; i++) {
            Program program = assessed.programs().get(i);
            Assessment chances = assessed.with(signals.getOrDefault(i, SignalTier.NONE));
            int index = i;
            double[] reach = IntStream.range(0, weights.length)
                    .mapToDouble(node -> chances.reach(index, node))
                    .toArray();
            candidates.add(new PortfolioProblem.Candidate(
                    program.id().value(), fees.group(i), worth[i], reach, pin(applicant, assessed, i)));
        }
        List<FeeSchedule> groups = fees.schedules();
        var limits = new PortfolioProblem.Limits(
                applicant.limits().budgetUsd(), applicant.limits().mostApplications());
        return new PortfolioProblem(candidates, weights, groups, limits, 0);
    }

    private static PortfolioProblem.Pin pin(Applicant applicant, Assessed assessed, int index) {
        var id = assessed.programs().get(index).id();
        if (applicant.limits().must().contains(id)) {
            return PortfolioProblem.Pin.MUST;
        }
        boolean shut = applicant.limits().never().contains(id) || assessed.closedBecause(index).isPresent();
        return shut ? PortfolioProblem.Pin.NEVER : PortfolioProblem.Pin.FREE;
    }

    private static Map<Integer, SignalTier> signals(Assessed assessed, int[] chosen) {
        var specialties =
                assessed.programs().stream().map(Program::specialty).toList();
        return new SignalPlan(assessed.bySignal(), specialties).allot(chosen, assessed.allowances());
    }

    private static int[] chosen(Portfolio portfolio) {
        return portfolio.picks().stream().mapToInt(Portfolio.Pick::candidate).toArray();
    }

    private Assessment.ListOutlook outlook(
            Applicant applicant, Assessed assessed, double[] worth, int[] chosen, Map<Integer, SignalTier> sent) {
        int[] byPreference = Arrays.stream(chosen)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -worth[i])
                        .thenComparing(i -> assessed.programs().get(i).id()))
                .mapToInt(Integer::intValue)
                .toArray();
        Assessment list = model.assess(assessed.question(applicant, byPreference, sent));
        return list.outlook(
                IntStream.range(0, byPreference.length).toArray(), applicant.limits().mostInterviews());
    }
}
