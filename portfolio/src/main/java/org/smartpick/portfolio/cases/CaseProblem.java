package org.smartpick.portfolio.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Season;
import org.smartpick.domain.season.FeeSchedule;
import org.smartpick.domain.season.FeeTier;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Limits;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.portfolio.PortfolioProblem.Signaled;
import org.smartpick.portfolio.SignalPool;
import org.smartpick.portfolio.cases.WorkedCase.Cost;
import org.smartpick.portfolio.cases.WorkedCase.Task;

/// A worked case in the words of the solver.
///
/// @param problem the problem
/// @param scale what the case's utilities were multiplied with to stay within 0 to 100
record CaseProblem(PortfolioProblem problem, double scale) {

    private static final double MOST_UTILITY = 100;

    static CaseProblem of(WorkedCase worked) {
        double highest = worked.utility().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double scale = highest > MOST_UTILITY ? MOST_UTILITY / highest : 1;
        Fees fees = Fees.of(worked);
        Nodes nodes = Nodes.of(worked);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < worked.probability().size(); i++) {
            candidates.add(
                    new Candidate(
                            String.format(Locale.ROOT, "%08d", i),
                            fees.group().get(i),
                            Math.min(MOST_UTILITY, worked.utility().get(i) * scale),
                            nodes.reach(worked.probability().get(i)),
                            Pin.FREE,
                            signals(worked.task(), worked.probability().get(i), nodes)));
        }
        PortfolioProblem problem =
                new PortfolioProblem(
                        candidates,
                        nodes.weights(),
                        fees.schedules(),
                        new Limits(fees.budget(), worked.most()),
                        0,
                        pools(worked.task()),
                        List.of());
        return new CaseProblem(problem, scale);
    }

    /// The problem with another limit on the number.
    PortfolioProblem withMost(int most) {
        return new PortfolioProblem(
                problem.candidates(),
                problem.nodeWeights(),
                problem.feeGroups(),
                new Limits(problem.limits().budgetUsd(), most),
                problem.unmatchedValue(),
                problem.signalPools(),
                problem.constraints());
    }

    private static List<SignalPool> pools(Task task) {
        return switch (task) {
            case Task.ChooseWithSignals signals ->
                    List.of(
                            new SignalPool("gold signals", signals.gold()),
                            new SignalPool("silver signals", signals.silver()));
            case Task.Choose _, Task.ChooseEachNumber _, Task.Evaluate _ -> List.of();
        };
    }

    private static List<Signaled> signals(Task task, double probability, Nodes nodes) {
        return switch (task) {
            case Task.ChooseWithSignals signals ->
                    List.of(
                            new Signaled(0, nodes.reach(raised(probability, signals.goldOdds()))),
                            new Signaled(
                                    1, nodes.reach(raised(probability, signals.silverOdds()))));
            case Task.Choose _, Task.ChooseEachNumber _, Task.Evaluate _ -> List.of();
        };
    }

    private static double raised(double probability, double odds) {
        return odds * probability / (1 - probability + odds * probability);
    }

    /// Fee groups of a case.
    private record Fees(List<Integer> group, List<FeeSchedule> schedules, int budget) {

        static Fees of(WorkedCase worked) {
            int size = worked.probability().size();
            return switch (worked.cost()) {
                case Cost.Same _ -> new Fees(Collections.nCopies(size, 0), List.of(flat(0)), 0);
                case Cost.Individual each -> {
                    List<Integer> distinct = each.fee().stream().distinct().sorted().toList();
                    yield new Fees(
                            each.fee().stream().map(distinct::indexOf).toList(),
                            distinct.stream().map(Fees::flat).toList(),
                            each.budget());
                }
                case Cost.Tiered tiered -> {
                    List<Integer> distinct =
                            tiered.specialty().stream().distinct().sorted().toList();
                    yield new Fees(
                            tiered.specialty().stream().map(distinct::indexOf).toList(),
                            Collections.nCopies(distinct.size(), tiered(tiered)),
                            tiered.budget());
                }
            };
        }

        private static FeeSchedule flat(int fee) {
            return schedule(List.of(new FeeTier(1, Integer.MAX_VALUE, fee)));
        }

        private static FeeSchedule tiered(Cost.Tiered tiered) {
            return schedule(
                    List.of(
                            new FeeTier(1, tiered.first(), tiered.feeFirst()),
                            new FeeTier(tiered.first() + 1, Integer.MAX_VALUE, tiered.feeAfter())));
        }

        private static FeeSchedule schedule(List<FeeTier> tiers) {
            Provenance stated = Provenance.person("stated in the case", AsOf.UNDATED);
            return new FeeSchedule("worked case", Season.of(2027), tiers, stated);
        }
    }
}
