package org.smartpick.portfolio.internal;

/// Rules most swaps out by one comparison.
///
/// The gain of a swap is a sum over the nodes. Nodes are put into a few bundles; inside a bundle
/// the chance of the newcomer, or how often what lies below the leaver is reached more, is replaced
/// by its largest value. Where the leaver is nearly certain that factor says nothing; there the
/// newcomer is promised its whole worth instead, wherever nothing above the leaver takes her. A
/// swap whose gain cannot be positive even then is not looked at. The limits of all newcomers are
/// reckoned in one pass for each leaver, bundle after bundle along plain columns.
final class SwapScreen {

    private static final int MOST_BUNDLES = 8;
    private static final double MOST_BACK = 32;

    private final Market market;
    private final ChosenSet set;
    private final int bundles;
    private final int width;
    private final int size;
    // Columns of rows, one for each bundle.
    private final double[] highest;
    // Columns of rows, one for each bundle.
    private final double[] part;
    private final double[] worth;
    private final double[] gain;
    // 0 for a row that may come in, minus infinity for any other.
    private final double[] open;
    private final double[] most;

    SwapScreen(Market market, ChosenSet set) {
        this.market = market;
        this.set = set;
        size = market.size();
        width = Math.ceilDiv(market.nodes(), MOST_BUNDLES);
        bundles = Math.ceilDiv(market.nodes(), width);
        highest = new double[size * bundles];
        part = new double[size * bundles];
        worth = new double[size];
        gain = new double[size];
        open = new double[size];
        most = new double[size];
        for (int row = 0; row < size; row++) {
            worth[row] = market.worth(row);
            readHighest(row);
        }
    }

    private void readHighest(int row) {
        int first = row * market.nodes();
        for (int k = 0; k < market.nodes(); k++) {
            int at = k / width * size + row;
            highest[at] = Math.max(highest[at], market.reach()[first + k]);
        }
    }

    /// Reads the gain of a row that could come in.
    void read(int row) {
        double sum = 0;
        for (int bundle = 0; bundle < bundles; bundle++) {
            double some = set.gain(row, bundle * width, end(bundle));
            part[bundle * size + row] = some;
            sum += some;
        }
        gain[row] = sum;
        open[row] = 0;
    }

    /// A row that must not come in.
    void shut(int row) {
        gain[row] = Double.NEGATIVE_INFINITY;
        open[row] = Double.NEGATIVE_INFINITY;
        for (int bundle = 0; bundle < bundles; bundle++) {
            part[bundle * size + row] = 0;
        }
    }

    /// The chosen row that may leave.
    void leave(ChosenSet.Leaver leaver, int leaving) {
        System.arraycopy(gain, 0, most, 0, leaving);
        System.arraycopy(open, leaving, most, leaving, size - leaving);
        for (int bundle = 0; bundle < bundles; bundle++) {
            double lost = 0;
            double over = 0;
            double back = 0;
            for (int k = bundle * width; k < end(bundle); k++) {
                lost += leaver.lost(k);
                over += leaver.over(k);
                back = Math.max(back, leaver.back(k));
            }
            add(most, lost, highest, bundle * size, 0, leaving);
            if (back <= MOST_BACK) {
                add(most, back, part, bundle * size, leaving, size);
            } else {
                promise(over, bundle * size, leaving);
            }
        }
        lower(leaver.share());
    }

    private int end(int bundle) {
        return Math.min(market.nodes(), (bundle + 1) * width);
    }

    private static void add(
            double[] sum, double factor, double[] column, int first, int from, int to) {
        for (int row = from; row < to; row++) {
            sum[row] += factor * column[first + row];
        }
    }

    private void promise(double over, int first, int from) {
        for (int row = from; row < size; row++) {
            most[row] += over * highest[first + row] * worth[row];
        }
    }

    private void lower(double share) {
        for (int row = 0; row < size; row++) {
            most[row] -= share;
        }
    }

    /// Whether the leaver's place given to a row could gain more than `least`.
    boolean may(int row, double least) {
        return most[row] > least;
    }
}
