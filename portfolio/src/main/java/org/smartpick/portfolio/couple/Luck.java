package org.smartpick.portfolio.couple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smartpick.stats.RandomStream;

/// The other person's luck with a fixed list: which programs would take the other, and what that
/// leaves to want.
///
/// A short list is added up in full, every subset at every node; of a long one so many equally
/// weighted draws are taken at each node, where every program takes the other in just its share of
/// the draws, in an order of its own.
final class Luck {
    /// Value of "no position".
    static final double NONE = -1;

    private static final int MOST_CASES = 4_096;
    private static final double NEGLIGIBLE = 1e-7;

    private final List<Case> cases = new ArrayList<>();
    private final boolean exact;

    /// What the other person could have.
    ///
    /// @param node node of the other's strength
    /// @param weight probability of the case
    /// @param best worth of the best position anywhere, or [#NONE]
    /// @param near worth of the best position near each place, or [#NONE]
    record Case(int node, double weight, double best, double[] near) {}

    private Luck(boolean exact) {
        this.exact = exact;
    }

    /// The luck of a side with these rows.
    ///
    /// @param weights probability of each node of the other's strength
    /// @param near which places are near each other
    static Luck of(Side other, int[] rows, double[] weights, boolean[][] near, Draw draw) {
        int[] ranked = Arrays.stream(rows).sorted().toArray();
        boolean exact = ranked.length <= 12 && (1 << ranked.length) * weights.length <= MOST_CASES;
        Luck luck = new Luck(exact);
        for (int node = 0; node < weights.length; node++) {
            if (exact) {
                luck.addAll(other, ranked, node, weights[node], near);
            } else if (weights[node] > NEGLIGIBLE) {
                luck.addDraws(other, ranked, node, weights[node], near, draw);
            }
        }
        return luck;
    }

    /// How to draw.
    ///
    /// @param seed seed of all draws
    /// @param most about how many draws in all
    record Draw(long seed, int most) {}

    List<Case> cases() {
        return cases;
    }

    /// Whether everything was added up.
    boolean exact() {
        return exact;
    }

    private void addAll(Side other, int[] rows, int node, double weight, boolean[][] near) {
        for (int subset = 0; subset < 1 << rows.length; subset++) {
            double chance = weight;
            boolean[] takes = new boolean[rows.length];
            for (int i = 0; i < rows.length; i++) {
                takes[i] = (subset & (1 << i)) != 0;
                double reach = other.reach(rows[i], node);
                chance *= takes[i] ? reach : 1 - reach;
            }
            if (chance > 0) {
                cases.add(
                        caseOf(
                                other,
                                rows,
                                takes,
                                new Case(node, chance, NONE, new double[near.length]),
                                near));
            }
        }
    }

    private void addDraws(
            Side other, int[] rows, int node, double weight, boolean[][] near, Draw draw) {
        int draws = Math.max(2, (int) Math.round(draw.most() * weight));
        boolean[][] takes = new boolean[draws][rows.length];
        for (int i = 0; i < rows.length; i++) {
            double reach = other.reach(rows[i], node);
            RandomStream stream =
                    RandomStream.of(draw.seed(), node + "/" + other.market().original(rows[i]));
            int[] order = stream.order(draws);
            double start = (stream.order(1024)[0] + 0.5) / 1024;
            for (int d = 0; d < draws; d++) {
                takes[d][i] = (order[d] + start) / draws < reach;
            }
        }
        for (int d = 0; d < draws; d++) {
            Case empty = new Case(node, weight / draws, NONE, new double[near.length]);
            cases.add(caseOf(other, rows, takes[d], empty, near));
        }
    }

    /// Rows stand from the most to the least wanted, so that the first that fits is the best.
    private static Case caseOf(
            Side other, int[] rows, boolean[] takes, Case empty, boolean[][] near) {
        double best = NONE;
        double[] nearest = empty.near();
        Arrays.fill(nearest, NONE);
        int open = nearest.length;
        for (int i = 0; i < rows.length && open > 0; i++) {
            if (takes[i]) {
                double worth = other.market().worth(rows[i]);
                best = Math.max(best, worth);
                open -= spread(other.placeOf(rows[i]), worth, near, nearest);
            }
        }
        for (int i = 0; i < rows.length && best == NONE; i++) {
            best = takes[i] ? other.market().worth(rows[i]) : best;
        }
        return new Case(empty.node(), empty.weight(), best, nearest);
    }

    private static int spread(int place, double worth, boolean[][] near, double[] nearest) {
        if (place == Pairing.UNKNOWN) {
            return 0;
        }
        int filled = 0;
        for (int p = 0; p < nearest.length; p++) {
            if (near[place][p] && nearest[p] == NONE) {
                nearest[p] = worth;
                filled++;
            }
        }
        return filled;
    }
}
