package org.smartpick.portfolio.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.smartpick.portfolio.Constraint;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.portfolio.PortfolioProblem.Signaled;
import org.smartpick.portfolio.SignalPool;

/// A problem laid out for speed.
///
/// A **row** is one way to apply to a candidate: without a signal, or with one of a kind. Rows
/// stand from the most to the least wanted candidate (equal ones by id), those of one candidate
/// together and the plain one first; chances lie in one array, all nodes of a row together. At most
/// one row of a candidate can be chosen.
///
/// Worth is counted from the value of staying unmatched. A candidate that is worth less than that
/// would never be ranked, so its reach is 0 here and it adds neither value nor chance.
public final class Market {

    /// The pool of a row without a signal.
    public static final int NO_POOL = -1;

    private final PortfolioProblem problem;
    private final int nodes;
    private final double[] weights;
    private final double[] worth;
    private final double[] reach;
    private final int[] original;
    private final int[] pool;
    private final int[] plain;
    private final int[] group;
    private final Pin[] pin;
    private final int[] pools;
    private final FeeTable fees;
    private final Conditions conditions;

    private Market(PortfolioProblem problem, int[] original, int[] pool, int[] plain) {
        this.problem = problem;
        this.original = original;
        this.pool = pool;
        this.plain = plain;
        int size = original.length;
        nodes = problem.nodeWeights().length;
        weights = problem.nodeWeights();
        worth = new double[size];
        reach = new double[size * nodes];
        group = new int[size];
        pin = new Pin[size];
        int[] most = new int[problem.feeGroups().size()];
        for (int row = 0; row < size; row++) {
            Candidate candidate = problem.candidates().get(original[row]);
            worth[row] = Math.max(0, candidate.utility() - problem.unmatchedValue());
            group[row] = candidate.feeGroup();
            pin[row] = candidate.pin();
            if (plain[row] == row) {
                most[group[row]]++;
            }
            if (candidate.utility() >= problem.unmatchedValue()) {
                System.arraycopy(chances(candidate, pool[row]), 0, reach, row * nodes, nodes);
            }
        }
        pools = problem.signalPools().stream().mapToInt(SignalPool::most).toArray();
        fees = new FeeTable(problem.feeGroups(), most);
        conditions = new Conditions(problem.constraints(), problem.candidates().size());
    }

    private static double[] chances(Candidate candidate, int pool) {
        if (pool == NO_POOL) {
            return candidate.reach();
        }
        return candidate.signals().stream()
                .filter(signaled -> signaled.pool() == pool)
                .findFirst()
                .orElseThrow()
                .reach();
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
        List<int[]> rows = new ArrayList<>();
        for (int i : order) {
            int plain = rows.size();
            rows.add(new int[] {i, NO_POOL, plain});
            for (Signaled signaled : candidates.get(i).signals()) {
                rows.add(new int[] {i, signaled.pool(), plain});
            }
        }
        return new Market(problem, column(rows, 0), column(rows, 1), column(rows, 2));
    }

    private static int[] column(List<int[]> rows, int at) {
        return rows.stream().mapToInt(row -> row[at]).toArray();
    }

    /// Number of rows.
    public int size() {
        return original.length;
    }

    /// Number of nodes of the shared strength.
    public int nodes() {
        return nodes;
    }

    /// Weights of the nodes, adding up to 1. Not to be changed.
    public double[] weights() {
        return weights;
    }

    /// What a position is worth above staying unmatched; falls with the row.
    public double worth(int row) {
        return worth[row];
    }

    /// Chances of all rows, [#nodes] values each. Not to be changed.
    public double[] reach() {
        return reach;
    }

    /// Fee group of a row.
    public int group(int row) {
        return group[row];
    }

    /// The person's decision about the row's candidate.
    public Pin pin(int row) {
        return pin[row];
    }

    /// Signal pool that a row takes from, or [#NO_POOL].
    public int pool(int row) {
        return pool[row];
    }

    /// The row of the same candidate without a signal.
    public int plain(int row) {
        return plain[row];
    }

    /// The row of the same candidate that takes from a pool, [#NO_POOL] for the plain one; -1 where
    /// there is none.
    public int sibling(int row, int pool) {
        for (int other = plain[row]; other < size() && plain[other] == plain[row]; other++) {
            if (this.pool[other] == pool) {
                return other;
            }
        }
        return -1;
    }

    /// Index of the row's candidate in the problem.
    public int original(int row) {
        return original[row];
    }

    /// Signals in each pool. Not to be changed.
    public int[] pools() {
        return pools;
    }

    /// Fees by group and number.
    public FeeTable fees() {
        return fees;
    }

    /// Her conditions on the whole list.
    public Conditions conditions() {
        return conditions;
    }

    /// Value of staying unmatched, which worth is counted from.
    public double floor() {
        return problem.unmatchedValue();
    }

    /// Names of the constraints and pools, for sentences.
    public List<Constraint> constraints() {
        return problem.constraints();
    }

    /// Whether any row takes a signal.
    public boolean signals() {
        return pools.length > 0 && size() > problem.candidates().size();
    }

    /// The plain row of each of the problem's candidates: the inverse of [#original].
    public int[] places() {
        int[] places = new int[problem.candidates().size()];
        for (int row = 0; row < size(); row++) {
            places[original[row]] = plain[row];
        }
        return places;
    }
}
