package org.smartpick.portfolio.couple;

import java.util.Arrays;
import java.util.List;
import org.smartpick.portfolio.couple.CouplePortfolio.Outcome;
import org.smartpick.portfolio.couple.Luck.Case;
import org.smartpick.portfolio.couple.Pairing.Apart;

/// The couple's expected worth as a function of one person's list, over all cases of the other's
/// luck.
///
/// In one case each program of this person has one worth for the couple: the best pair it can be
/// part of. Those worths order the programs, and given this person's strength admissions are
/// independent; so within a case and a node the value is that of a list of one person, with `above`
/// and `below` as in [org.smartpick.portfolio.internal.ChosenSet]. Cost of a gain: cases × nodes.
final class SideValue {

    private final Side side;
    private final Pairing pairing;
    private final List<Case> cases;
    private final double[][] given;
    private final int nodes;
    // The chosen rows; change together with what is computed from them.
    private int[] rows = {};
    // For each case, the chosen rows from the best to the worst pair; those that change nothing are
    // left out.
    private final int[][] order;
    private final double[][] worths;
    private final double[][] above;
    private final double[][] below;

    /// @param given probability of each node of this person given the other's node, the other's
    ///   first
    SideValue(Side side, Pairing pairing, Luck luck, double[][] given) {
        this.side = side;
        this.pairing = pairing;
        this.given = given;
        cases = luck.cases();
        nodes = side.market().nodes();
        order = new int[cases.size()][];
        worths = new double[cases.size()][];
        above = new double[cases.size()][];
        below = new double[cases.size()][];
        choose(rows);
    }

    /// Takes these rows as the person's list.
    void choose(int[] chosen) {
        rows = chosen.clone();
        Arrays.sort(rows);
        for (int c = 0; c < cases.size(); c++) {
            Case luck = cases.get(c);
            double least = without(luck);
            rank(c, luck, least);
            refresh(c, least);
        }
    }

    /// Sorts the rows of one case by insertion: they come from the most to the least wanted and are
    /// nearly in order.
    private void rank(int c, Case luck, double least) {
        int[] ranked = new int[rows.length];
        double[] worth = new double[rows.length];
        int count = 0;
        for (int row : rows) {
            double own = worth(row, luck);
            if (own > least) {
                int at = count++;
                while (at > 0 && worth[at - 1] < own) {
                    worth[at] = worth[at - 1];
                    ranked[at] = ranked[at - 1];
                    at--;
                }
                worth[at] = own;
                ranked[at] = row;
            }
        }
        order[c] = Arrays.copyOf(ranked, count);
        worths[c] = Arrays.copyOf(worth, count);
    }

    private void refresh(int c, double least) {
        int count = order[c].length;
        if (above[c] == null || above[c].length < (count + 1) * nodes) {
            above[c] = new double[(count + 9) * nodes];
            below[c] = new double[(count + 9) * nodes];
        }
        System.arraycopy(given[cases.get(c).node()], 0, above[c], 0, nodes);
        for (int rank = 0; rank < count; rank++) {
            for (int k = 0; k < nodes; k++) {
                above[c][(rank + 1) * nodes + k] =
                        above[c][rank * nodes + k] * (1 - side.reach(order[c][rank], k));
            }
        }
        Arrays.fill(below[c], count * nodes, (count + 1) * nodes, least);
        for (int rank = count - 1; rank >= 0; rank--) {
            for (int k = 0; k < nodes; k++) {
                double f = side.reach(order[c][rank], k);
                below[c][rank * nodes + k] =
                        f * worths[c][rank] + (1 - f) * below[c][(rank + 1) * nodes + k];
            }
        }
    }

    /// The best pair that a row can be part of.
    private double worth(int row, Case luck) {
        double own = side.market().worth(row);
        double best = pairing.alone() * own;
        if (luck.best() != Luck.NONE && pairing.apart() == Apart.ACCEPTED) {
            best = Math.max(best, own + luck.best());
        }
        double near = near(row, luck);
        return near == Luck.NONE ? best : Math.max(best, own + near + pairing.together());
    }

    private double near(int row, Case luck) {
        int place = side.placeOf(row);
        return place == Pairing.UNKNOWN ? Luck.NONE : luck.near()[place];
    }

    /// What the couple has when nothing takes this person.
    private double without(Case luck) {
        return luck.best() == Luck.NONE ? 0 : pairing.alone() * luck.best();
    }

    /// Expected worth of the pair of positions.
    double value() {
        double value = 0;
        for (int c = 0; c < cases.size(); c++) {
            double sum = 0;
            for (int k = 0; k < nodes; k++) {
                sum += given[cases.get(c).node()][k] * below[c][k];
            }
            value += cases.get(c).weight() * sum;
        }
        return value;
    }

    /// What a row, not chosen, would add.
    double gain(int row) {
        double gain = 0;
        int from = row * nodes;
        double[] reach = side.market().reach();
        for (int c = 0; c < cases.size(); c++) {
            Case luck = cases.get(c);
            double worth = worth(row, luck);
            int at = place(c, worth) * nodes;
            double[] over = above[c];
            double[] under = below[c];
            double sum = 0;
            for (int k = 0; k < nodes; k++) {
                sum += reach[from + k] * over[at + k] * Math.max(0, worth - under[at + k]);
            }
            gain += luck.weight() * sum;
        }
        return gain;
    }

    /// What a chosen row adds, given all others.
    double share(int row) {
        double share = 0;
        for (int c = 0; c < cases.size(); c++) {
            int rank = 0;
            while (rank < order[c].length && order[c][rank] != row) {
                rank++;
            }
            if (rank < order[c].length) {
                double sum = 0;
                for (int k = 0; k < nodes; k++) {
                    sum +=
                            side.reach(row, k)
                                    * above[c][rank * nodes + k]
                                    * (worths[c][rank] - below[c][(rank + 1) * nodes + k]);
                }
                share += cases.get(c).weight() * sum;
            }
        }
        return share;
    }

    /// How many chosen rows make a better pair.
    private int place(int c, double worth) {
        int low = 0;
        int high = worths[c].length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (worths[c][middle] >= worth) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// What becomes of the two, this person as the first.
    Outcome outcome() {
        double[] sums = new double[5];
        for (int c = 0; c < cases.size(); c++) {
            Case luck = cases.get(c);
            for (int rank = 0; rank <= order[c].length; rank++) {
                double chance = 0;
                for (int k = 0; k < nodes; k++) {
                    double here = above[c][rank * nodes + k];
                    chance += rank == order[c].length ? here : here * side.reach(order[c][rank], k);
                }
                sums[kind(c, rank)] += luck.weight() * chance;
            }
        }
        return new Outcome(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    /// Place in [Outcome] of what happens when the row at a rank is the best that takes this
    /// person.
    private int kind(int c, int rank) {
        Case luck = cases.get(c);
        if (rank == order[c].length) {
            return luck.best() == Luck.NONE || pairing.alone() == 0 ? 4 : 3;
        }
        int row = order[c][rank];
        double worth = worths[c][rank];
        double own = side.market().worth(row);
        double near = near(row, luck);
        if (near != Luck.NONE && worth == own + near + pairing.together()) {
            return 0;
        }
        boolean both =
                luck.best() != Luck.NONE
                        && pairing.apart() == Apart.ACCEPTED
                        && worth == own + luck.best();
        return both ? 1 : 2;
    }
}
