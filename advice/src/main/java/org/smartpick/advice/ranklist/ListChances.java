package org.smartpick.advice.ranklist;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.Change;
import org.smartpick.match.ranklist.ListOutcome;
import org.smartpick.match.ranklist.ReachTable;
import org.smartpick.match.ranklist.SingleList;
import org.smartpick.prediction.Assessment;
import org.smartpick.stats.Quantiles;

/// What becomes of lists of the assessed programs, in every parameter draw. Programs are named by
/// their index in the assessment.
public final class ListChances {
    private final List<ReachTable> draws;
    private final Basis basis;

    private ListChances(List<ReachTable> draws, Basis basis) {
        this.draws = List.copyOf(draws);
        this.basis = basis;
    }

    /// The chances of programs that all interviewed her, as the model of the season has them.
    static ListChances plain(Assessment assessment) {
        return of(assessment, List.of(), new Basis(Basis.Strength.MODEL, "the model", List.of()));
    }

    /// The chances of programs that all interviewed her, moved by so much.
    ///
    /// @param shifts for each program, in log-odds, one a draw; an empty list moves nothing
    static ListChances of(Assessment assessment, List<List<Double>> shifts, Basis basis) {
        double[] weights = interviewed(assessment);
        List<ReachTable> draws =
                IntStream.range(0, assessment.draws())
                        .mapToObj(draw -> table(assessment, weights, shifts, draw))
                        .toList();
        return new ListChances(draws, basis);
    }

    private static ReachTable table(
            Assessment assessment, double[] weights, List<List<Double>> shifts, int draw) {
        double[][] reach = new double[assessment.programs().size()][weights.length];
        for (int program = 0; program < reach.length; program++) {
            boolean moved = program < shifts.size() && !shifts.get(program).isEmpty();
            double shift = moved ? shifts.get(program).get(draw) : 0;
            for (int node = 0; node < weights.length; node++) {
                double plain = assessment.reachAfterInterview(program, draw, node);
                reach[program][node] = moved(Math.clamp(plain, 0, 1), shift);
            }
        }
        return ReachTable.of(weights, reach);
    }

    private static double moved(double chance, double logOdds) {
        double factor = Math.exp(logOdds);
        return chance * factor / (1 - chance + chance * factor);
    }

    /// How likely each point of the shared strength is among those whom such programs interview:
    /// the chance of the point times the mean chance of an interview there. For one program this is
    /// exact; for several it is careful, since it reads nothing into their number.
    private static double[] interviewed(Assessment assessment) {
        double[] weights = assessment.nodeWeights();
        double sum = 0;
        for (int node = 0; node < weights.length; node++) {
            int here = node;
            weights[node] *=
                    IntStream.range(0, assessment.programs().size())
                            .mapToDouble(program -> assessment.interview(program, here))
                            .average()
                            .orElse(1);
            sum += weights[node];
        }
        for (int node = 0; node < weights.length; node++) {
            weights[node] /= sum;
        }
        return weights;
    }

    /// The tables, one a parameter draw.
    public List<ReachTable> draws() {
        return draws;
    }

    /// The mean over the draws.
    ReachTable mean() {
        ReachTable any = draws.getFirst();
        double[] weights = IntStream.range(0, any.points()).mapToDouble(any::weight).toArray();
        double[][] reach = new double[any.programs()][weights.length];
        for (int program = 0; program < reach.length; program++) {
            for (int point = 0; point < weights.length; point++) {
                int here = program;
                int at = point;
                reach[program][point] =
                        Math.clamp(
                                draws.stream()
                                        .mapToDouble(table -> table.reach(here, at))
                                        .average()
                                        .orElseThrow(),
                                0,
                                1);
            }
        }
        return ReachTable.of(weights, reach);
    }

    /// What the chances rest on.
    public Basis basis() {
        return basis;
    }

    /// Where a list ends, draw by draw.
    ///
    /// @param order programs, best first
    public List<ListOutcome> outcomes(int[] order) {
        return draws.stream().map(table -> SingleList.evaluate(table, order)).toList();
    }

    /// Chance that a program would take her.
    public Chance reach(int program) {
        return chance(draws.stream().mapToDouble(table -> table.reach(program)).toArray());
    }

    /// Chance that at least one of these programs would take her.
    public Chance any(int[] programs) {
        return chance(outcomes(programs), ListOutcome::matched);
    }

    /// A chance with its range over the draws.
    public Chance chance(List<ListOutcome> outcomes, ToDoubleFunction<ListOutcome> what) {
        return chance(outcomes.stream().mapToDouble(what).toArray());
    }

    /// A chance with its range: eight of ten draws lie in it.
    public Chance chance(double[] byDraw) {
        double[] sorted = byDraw.clone();
        Arrays.sort(sorted);
        double low = Math.clamp(Quantiles.of(sorted, 0.1), 0, 1);
        double median = Math.clamp(Quantiles.of(sorted, 0.5), low, 1);
        return new Chance(low, median, Math.clamp(Quantiles.of(sorted, 0.9), median, 1), basis);
    }

    /// How far something moves from one list to another, draw by draw.
    public static Change change(double[] before, double[] after) {
        double[] moved =
                IntStream.range(0, before.length)
                        .mapToDouble(draw -> after[draw] - before[draw])
                        .sorted()
                        .toArray();
        return new Change(
                Quantiles.of(moved, 0.1), Quantiles.of(moved, 0.5), Quantiles.of(moved, 0.9));
    }

    /// The program likeliest to take her first, over all draws; equal ones by number.
    int[] likeliestFirst(int[] programs) {
        double[] mean = new double[programs.length];
        for (int i = 0; i < programs.length; i++) {
            int program = programs[i];
            mean[i] = draws.stream().mapToDouble(table -> table.reach(program)).sum();
        }
        return IntStream.of(SingleList.byWorth(mean)).map(i -> programs[i]).toArray();
    }
}
