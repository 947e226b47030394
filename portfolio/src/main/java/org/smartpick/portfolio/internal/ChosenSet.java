package org.smartpick.portfolio.internal;

import java.util.Arrays;

/// A set of chosen candidates, kept so that the gain of one more or one less costs one pass over
/// the nodes.
///
/// Given the shared strength, admissions are independent, and she takes the most wanted program
/// that would have her. Between two chosen candidates lies a gap. For each gap and node this keeps
/// `above`, the chance that nothing chosen above the gap takes her (times the weight of the node),
/// and `below`, the expected worth of what is chosen below it. A candidate with reach f and worth t
/// in that gap then adds the sum over nodes of f × above × (t − below).
///
/// Follows the marginal improvement view of Chade and Smith, Simultaneous Search, Econometrica
/// 74(5), 2006, for each node. Adding and removing cost O(chosen × nodes).
public final class ChosenSet {

    private static final double ALMOST_CERTAIN = 0.999_999;
    private static final double[] NONE = {};

    private final Market market;
    private final int nodes;
    private final int[] gap;
    // The set grows and shrinks; its arrays are replaced by longer ones.
    private int count;
    // Most wanted first.
    private int[] chosen;
    // Rows of nodes, one for each gap.
    private double[] above;
    // Rows of nodes, one for each gap.
    private double[] below;

    /// The empty set.
    public ChosenSet(Market market) {
        this.market = market;
        nodes = market.nodes();
        gap = new int[market.size() + 1];
        chosen = new int[16];
        above = new double[17 * nodes];
        below = new double[17 * nodes];
        System.arraycopy(market.weights(), 0, above, 0, nodes);
    }

    /// A set of given candidates.
    public static ChosenSet of(Market market, int[] candidates) {
        ChosenSet set = new ChosenSet(market);
        for (int j : candidates) {
            set.add(j);
        }
        return set;
    }

    /// Number of candidates chosen.
    public int count() {
        return count;
    }

    /// The candidates chosen, most wanted first.
    public int[] list() {
        return Arrays.copyOf(chosen, count);
    }

    /// The chosen candidate at a rank, 0 for the most wanted.
    public int get(int rank) {
        return chosen[rank];
    }

    /// The rank at which a chosen row stands.
    public int rank(int row) {
        return gap[row];
    }

    /// Whether a candidate is chosen.
    public boolean contains(int j) {
        return gap[j + 1] > gap[j];
    }

    /// Expected worth above staying unmatched.
    public double value() {
        double value = 0;
        for (int k = 0; k < nodes; k++) {
            value += market.weights()[k] * below[k];
        }
        return value;
    }

    /// Chance that at least one chosen program takes her.
    public double chance() {
        double none = 0;
        for (int k = 0; k < nodes; k++) {
            none += above[count * nodes + k];
        }
        return Math.clamp(1 - none, 0, 1);
    }

    /// What candidate `j`, not chosen, would add to the value.
    public double gain(int j) {
        return gain(j, 0, nodes);
    }

    /// The part of the gain that comes from some of the nodes.
    double gain(int j, int fromNode, int toNode) {
        double[] reach = market.reach();
        double worth = market.worth(j);
        int at = gap[j] * nodes;
        int row = j * nodes;
        double even = 0;
        double odd = 0;
        int k = fromNode;
        for (; k + 1 < toNode; k += 2) {
            even += reach[row + k] * above[at + k] * (worth - below[at + k]);
            odd += reach[row + k + 1] * above[at + k + 1] * (worth - below[at + k + 1]);
        }
        if (k < toNode) {
            even += reach[row + k] * above[at + k] * (worth - below[at + k]);
        }
        return even + odd;
    }

    /// What the chosen candidate at a rank adds to the value, given all others.
    public double share(int rank) {
        int j = chosen[rank];
        double worth = market.worth(j);
        double sum = 0;
        for (int k = 0; k < nodes; k++) {
            double f = market.reach()[j * nodes + k];
            sum += f * above[rank * nodes + k] * (worth - below[(rank + 1) * nodes + k]);
        }
        return sum;
    }

    /// What the value gains when the chosen row at a rank leaves and row `j` comes instead.
    public double swapGain(int rank, int j) {
        return leave(rank).gain(j);
    }

    /// A chosen row that may leave, for many questions about who should come instead.
    public Leaver leave(int rank) {
        return new Leaver(rank);
    }

    /// What the value gains when one chosen row leaves and another comes.
    ///
    /// Seen from a more wanted newcomer, the leaver's share at each node comes back in part; seen
    /// from a less wanted one, everything below the leaver is reached more often. Valid until the
    /// set changes.
    public final class Leaver {

        private final int rank;
        private final double share;
        private final double[] lost;
        private final double[] back;
        private final boolean certain;
        // What `above` would be in the gaps below a certain leaver; formed as far as was asked.
        private double[] without = NONE;
        // Gaps formed; grows with `without`.
        private int formed;

        private Leaver(int rank) {
            this.rank = rank;
            lost = new double[nodes];
            back = new double[nodes];
            int row = chosen[rank] * nodes;
            double worth = market.worth(chosen[rank]);
            double sum = 0;
            double highest = 0;
            for (int k = 0; k < nodes; k++) {
                double f = market.reach()[row + k];
                lost[k] = f * above[rank * nodes + k] * (worth - below[(rank + 1) * nodes + k]);
                back[k] = 1 / (1 - f);
                sum += lost[k];
                highest = Math.max(highest, f);
            }
            share = sum;
            certain = highest > ALMOST_CERTAIN;
        }

        /// What the leaver adds to the value, given all others.
        public double share() {
            return share;
        }

        /// The share at one node.
        double lost(int k) {
            return lost[k];
        }

        /// The chance, times the weight of the node, that nothing above the leaver takes her.
        double over(int k) {
            return above[rank * nodes + k];
        }

        /// How many times as often what lies below is reached at one node; infinite for a certain
        /// leaver.
        double back(int k) {
            return back[k];
        }

        /// The gain of the whole swap, negative when it does harm.
        public double gain(int j) {
            if (gap[j] <= rank) {
                return higher(j);
            }
            return certain ? slow(j) : lower(j);
        }

        private double higher(int j) {
            double[] reach = market.reach();
            double worth = market.worth(j);
            int at = gap[j] * nodes;
            int row = j * nodes;
            double even = 0;
            double odd = 0;
            int k = 0;
            for (; k + 1 < nodes; k += 2) {
                even += reach[row + k] * (above[at + k] * (worth - below[at + k]) + lost[k]);
                odd +=
                        reach[row + k + 1]
                                * (above[at + k + 1] * (worth - below[at + k + 1]) + lost[k + 1]);
            }
            if (k < nodes) {
                even += reach[row + k] * (above[at + k] * (worth - below[at + k]) + lost[k]);
            }
            return even + odd - share;
        }

        private double lower(int j) {
            double[] reach = market.reach();
            double worth = market.worth(j);
            int at = gap[j] * nodes;
            int row = j * nodes;
            double even = 0;
            double odd = 0;
            int k = 0;
            for (; k + 1 < nodes; k += 2) {
                even += reach[row + k] * above[at + k] * back[k] * (worth - below[at + k]);
                odd +=
                        reach[row + k + 1]
                                * above[at + k + 1]
                                * back[k + 1]
                                * (worth - below[at + k + 1]);
            }
            if (k < nodes) {
                even += reach[row + k] * above[at + k] * back[k] * (worth - below[at + k]);
            }
            return even + odd - share;
        }

        /// For a leaver that takes her with certainty at some node: products are formed anew.
        private double slow(int j) {
            form(gap[j] - rank);
            double[] reach = market.reach();
            double worth = market.worth(j);
            int at = gap[j] * nodes;
            int over = (gap[j] - rank - 1) * nodes;
            int row = j * nodes;
            double even = 0;
            double odd = 0;
            int k = 0;
            for (; k + 1 < nodes; k += 2) {
                even += reach[row + k] * without[over + k] * (worth - below[at + k]);
                odd += reach[row + k + 1] * without[over + k + 1] * (worth - below[at + k + 1]);
            }
            if (k < nodes) {
                even += reach[row + k] * without[over + k] * (worth - below[at + k]);
            }
            return even + odd - share;
        }

        private void form(int gaps) {
            if (formed == 0) {
                without = Arrays.copyOf(without, (count - rank) * nodes);
                System.arraycopy(above, rank * nodes, without, 0, nodes);
                formed = 1;
            }
            for (; formed < gaps; formed++) {
                int row = chosen[rank + formed] * nodes;
                int at = formed * nodes;
                for (int k = 0; k < nodes; k++) {
                    without[at + k] = without[at - nodes + k] * (1 - market.reach()[row + k]);
                }
            }
        }
    }

    /// What the chosen candidate at a rank adds to the chance to match, given all others.
    public double chanceShare(int rank) {
        double sum = 0;
        for (int k = 0; k < nodes; k++) {
            double others = above[rank * nodes + k];
            for (int other = rank + 1; other < count && others > 0; other++) {
                others *= 1 - market.reach()[chosen[other] * nodes + k];
            }
            sum += market.reach()[chosen[rank] * nodes + k] * others;
        }
        return sum;
    }

    /// Chooses a candidate that is not chosen yet.
    public void add(int j) {
        if (contains(j)) {
            throw new IllegalStateException("candidate " + j + " is chosen already");
        }
        grow();
        int rank = gap[j];
        System.arraycopy(chosen, rank, chosen, rank + 1, count - rank);
        System.arraycopy(
                below, rank * nodes, below, (rank + 1) * nodes, (count + 1 - rank) * nodes);
        chosen[rank] = j;
        count++;
        shiftGaps(j, 1);
        refresh(rank, rank);
    }

    /// Drops the chosen candidate at a rank.
    public void removeAt(int rank) {
        int j = chosen[rank];
        System.arraycopy(chosen, rank + 1, chosen, rank, count - rank - 1);
        System.arraycopy(below, (rank + 1) * nodes, below, rank * nodes, (count - rank) * nodes);
        count--;
        shiftGaps(j, -1);
        refresh(rank, rank - 1);
    }

    /// Drops a chosen candidate.
    public void remove(int j) {
        if (!contains(j)) {
            throw new IllegalStateException("candidate " + j + " is not chosen");
        }
        removeAt(gap[j]);
    }

    private void shiftGaps(int j, int by) {
        for (int i = j + 1; i < gap.length; i++) {
            gap[i] += by;
        }
    }

    /// Recomputes `above` downwards from a rank and `below` upwards from another.
    private void refresh(int aboveFrom, int belowFrom) {
        double[] reach = market.reach();
        for (int rank = aboveFrom; rank < count; rank++) {
            int row = chosen[rank] * nodes;
            int at = rank * nodes;
            for (int k = 0; k < nodes; k++) {
                above[at + nodes + k] = above[at + k] * (1 - reach[row + k]);
            }
        }
        for (int rank = belowFrom; rank >= 0; rank--) {
            int row = chosen[rank] * nodes;
            int at = rank * nodes;
            double worth = market.worth(chosen[rank]);
            for (int k = 0; k < nodes; k++) {
                double f = reach[row + k];
                below[at + k] = f * worth + (1 - f) * below[at + nodes + k];
            }
        }
    }

    private void grow() {
        if (count == chosen.length) {
            chosen = Arrays.copyOf(chosen, 2 * count);
            above = Arrays.copyOf(above, (2 * count + 1) * nodes);
            below = Arrays.copyOf(below, (2 * count + 1) * nodes);
        }
    }
}
