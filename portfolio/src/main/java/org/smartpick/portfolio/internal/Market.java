package org.smartpick.portfolio.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Pin;

/// A problem laid out for speed: candidates from the most to the least wanted (equal ones by id),
/// chances in one array, a row of all nodes for each candidate.
///
/// Worth is counted from the value of staying unmatched. A candidate that is worth less than that
/// would never be ranked, so its reach is 0 here and it adds neither value nor chance.
public final class Market {

    private final int size;
    private final int nodes;
    private final double[] weights;
    private final double[] worth;
    private final double[] reach;
    private final int[] group;
    private final Pin[] pin;
    private final int[] original;
    private final FeeTable fees;
    private final double floor;

    private Market(PortfolioProblem problem, int[] order) {
        List<Candidate> candidates = problem.candidates();
        size = order.length;
        nodes = problem.nodeWeights().length;
        weights = problem.nodeWeights();
        floor = problem.unmatchedValue();
        worth = new double[size];
        reach = new double[size * nodes];
        group = new int[size];
        pin = new Pin[size];
        original = order;
        for (int j = 0; j < size; j++) {
            Candidate candidate = candidates.get(order[j]);
            worth[j] = Math.max(0, candidate.utility() - floor);
            group[j] = candidate.feeGroup();
            pin[j] = candidate.pin();
            if (candidate.utility() >= floor) {
                System.arraycopy(candidate.reach(), 0, reach, j * nodes, nodes);
            }
        }
        int[] most = new int[problem.feeGroups().size()];
        for (int g : group) {
            most[g]++;
        }
        fees = new FeeTable(problem.feeGroups(), most);
    }

    /// Lays out a problem.
    public static Market of(PortfolioProblem problem) {
        List<Candidate> candidates = problem.candidates();
        Integer[] order = new Integer[candidates.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.comparingDouble((Integer i) -> -candidates.get(i).utility())
                        .thenComparing(i -> candidates.get(i).id()));
        return new Market(problem, Arrays.stream(order).mapToInt(Integer::intValue).toArray());
    }

    /// Number of candidates.
    public int size() {
        return size;
    }

    /// Number of nodes of the shared strength.
    public int nodes() {
        return nodes;
    }

    /// Weights of the nodes, adding up to 1. Not to be changed.
    public double[] weights() {
        return weights;
    }

    /// What a position at candidate `j` is worth above staying unmatched; falls with `j`.
    public double worth(int j) {
        return worth[j];
    }

    /// Chances of all candidates, rows of [#nodes] values. Not to be changed.
    public double[] reach() {
        return reach;
    }

    /// Fee group of candidate `j`.
    public int group(int j) {
        return group[j];
    }

    /// The person's decision about candidate `j`.
    public Pin pin(int j) {
        return pin[j];
    }

    /// Index of candidate `j` in the problem.
    public int original(int j) {
        return original[j];
    }

    /// Fees by group and number.
    public FeeTable fees() {
        return fees;
    }

    /// Value of staying unmatched, which worth is counted from.
    public double floor() {
        return floor;
    }

    /// Where the problem's candidates stand here: the inverse of [#original].
    public int[] places() {
        int[] places = new int[size];
        for (int j = 0; j < size; j++) {
            places[original[j]] = j;
        }
        return places;
    }
}
