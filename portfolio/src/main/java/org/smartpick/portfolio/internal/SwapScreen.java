package org.smartpick.portfolio.internal;

/// Rules most swaps out by a few comparisons.
///
/// The gain of a swap is a sum over the nodes. Nodes are put into a few bundles; inside a bundle
/// the chance of the newcomer, or how often what lies below the leaver is reached more, is replaced
/// by its largest value. A swap whose gain cannot be positive even then is not looked at. Costs a
/// few operations a pair instead of one a node.
final class SwapScreen {

    private static final int MOST_BUNDLES = 8;

    private final Market market;
    private final ChosenSet set;
    private final int bundles;
    private final int width;
    private final double[] highest;
    private final double[] gain;
    private final double[] part;
    private final double[] lost;
    private final double[] back;
    // The leaver's share in the set as it is now.
    private double share;

    SwapScreen(Market market, ChosenSet set) {
        this.market = market;
        this.set = set;
        width = Math.ceilDiv(market.nodes(), MOST_BUNDLES);
        bundles = Math.ceilDiv(market.nodes(), width);
        highest = new double[market.size() * bundles];
        gain = new double[market.size()];
        part = new double[market.size() * bundles];
        lost = new double[bundles];
        back = new double[bundles];
        for (int row = 0; row < market.size(); row++) {
            for (int k = 0; k < market.nodes(); k++) {
                int at = row * bundles + k / width;
                highest[at] = Math.max(highest[at], market.reach()[row * market.nodes() + k]);
            }
        }
    }

    /// Reads the gain of a row that could come in.
    void read(int row) {
        double sum = 0;
        for (int bundle = 0; bundle < bundles; bundle++) {
            int from = bundle * width;
            double some = set.gain(row, from, Math.min(market.nodes(), from + width));
            part[row * bundles + bundle] = some;
            sum += some;
        }
        gain[row] = sum;
    }

    /// A row that must not come in.
    void shut(int row) {
        gain[row] = Double.NEGATIVE_INFINITY;
    }

    /// The chosen row that may leave.
    void leave(ChosenSet.Leaver leaver) {
        share = leaver.share();
        for (int bundle = 0; bundle < bundles; bundle++) {
            lost[bundle] = 0;
            back[bundle] = 0;
            for (int k = bundle * width; k < Math.min(market.nodes(), (bundle + 1) * width); k++) {
                lost[bundle] += leaver.lost(k);
                back[bundle] = Math.max(back[bundle], leaver.back(k));
            }
        }
    }

    /// Whether a more wanted newcomer could gain more than `least`.
    boolean higherMay(int row, double least) {
        double most = gain[row] - share;
        for (int bundle = 0; bundle < bundles; bundle++) {
            most += highest[row * bundles + bundle] * lost[bundle];
        }
        return most > least;
    }

    /// Whether a less wanted newcomer could gain more than `least`.
    boolean lowerMay(int row, double least) {
        if (gain[row] == Double.NEGATIVE_INFINITY) {
            return false;
        }
        double most = -share;
        for (int bundle = 0; bundle < bundles; bundle++) {
            double some = part[row * bundles + bundle];
            most += some == 0 ? 0 : some * back[bundle];
        }
        return !(most <= least);
    }
}
