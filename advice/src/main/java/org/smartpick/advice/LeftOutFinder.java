package org.smartpick.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.smartpick.advice.wish.Goal;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.season.FeeSchedule;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.prediction.Assessment;

/// Finds the best programs that are not on the list and says why.
final class LeftOutFinder {
    private static final int MOST = 15;

    private final TierThresholds thresholds;

    LeftOutFinder(TierThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /// At most 15 programs, the one that would add most first.
    List<PickReport.LeftOut> find(ReportWriter.Result result) {
        var chosen =
                result.portfolio().picks().stream()
                        .map(Portfolio.Pick::candidate)
                        .collect(Collectors.toSet());
        double[] gains = gains(result);
        List<Integer> rest =
                IntStream.range(0, gains.length)
                        .filter(program -> !chosen.contains(program))
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingDouble(program -> -gains[program])
                                        .thenComparing(program ->
                                                result.assessed().programs().get(program).id()))
                        .limit(MOST)
                        .toList();
        List<PickReport.LeftOut> leftOut = new ArrayList<>();
        for (int program : rest) {
            leftOut.add(leftOut(result, program, gains[program]));
        }
        return leftOut;
    }

    private PickReport.LeftOut leftOut(ReportWriter.Result result, int index, double gain) {
        Program program = result.assessed().programs().get(index);
        ProgramChance chance = result.assessed().with(SignalTier.NONE).programs().get(index);
        List<RuleFinding> rules = result.assessed().rules().get(index);
        return new PickReport.LeftOut(
                program,
                thresholds.of(chance.interview()),
                chance,
                rules,
                why(result, index, gain));
    }

    /// What each program would add to the worth of the list: the chance that nothing on the list
    /// takes her, times its own, times its worth.
    private static double[] gains(ReportWriter.Result result) {
        Assessed assessed = result.assessed();
        Assessment plain = assessed.with(SignalTier.NONE);
        double[] weights = plain.nodeWeights();
        double[] open = weights.clone();
        for (Portfolio.Pick pick : result.portfolio().picks()) {
            SignalTier signal = result.signals().getOrDefault(pick.candidate(), SignalTier.NONE);
            for (int node = 0; node < open.length; node++) {
                open[node] *= 1 - assessed.with(signal).reach(pick.candidate(), node);
            }
        }
        Goal goal = new Goal(result.applicant().wishes());
        double[] gains = new double[assessed.programs().size()];
        for (int program = 0; program < gains.length; program++) {
            for (int node = 0; node < open.length; node++) {
                gains[program] += open[node] * plain.reach(program, node);
            }
            double counts =
                    goal.position(
                            result.worth()[program], assessed.programs().get(program).specialty());
            gains[program] *= Math.max(0, counts - goal.unmatched()) / 100;
        }
        return gains;
    }

    private static String why(ReportWriter.Result result, int index, double gain) {
        Program program = result.assessed().programs().get(index);
        var limits = result.applicant().limits();
        if (limits.never().contains(program.id())) {
            return "You asked to leave it out.";
        }
        Optional<String> closed = result.assessed().closedBecause(index);
        if (closed.isPresent()) {
            return closed.get();
        }
        int nextFee = nextFeeUsd(result, index);
        int left = limits.budgetUsd() - result.portfolio().costUsd();
        String adds =
                String.format(Locale.ROOT, "It would add about %.1f points of chance", gain * 100);
        if (result.portfolio().picks().size() >= limits.mostApplications()) {
            return adds + "; your list already has the most applications you allow.";
        }
        if (nextFee > left) {
            return adds
                    + "; its application would cost "
                    + nextFee
                    + " dollars and "
                    + left
                    + " are left.";
        }
        return adds + "; other programs add more for the same money.";
    }

    private static int nextFeeUsd(ReportWriter.Result result, int index) {
        int group = result.fees().group(index);
        FeeSchedule schedule = result.fees().schedules().get(group);
        long sent =
                result.portfolio().picks().stream()
                        .filter(pick -> result.fees().group(pick.candidate()) == group)
                        .count();
        return schedule.feeUsd((int) sent + 1);
    }
}
