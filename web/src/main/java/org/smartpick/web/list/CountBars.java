package org.smartpick.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smartpick.web.view.Words;

/// How a number of interviews spreads, drawn as bars of how many of a hundred people get exactly so
/// many; the last bar holds everything beyond.
///
/// @param bars the bars, from none upward
public record CountBars(List<Bar> bars) {
    /// Width of the drawing.
    public static final int WIDTH = 400;

    /// Height at which the bars stand.
    public static final int FLOOR = 128;

    private static final int LEFT = 8;
    private static final int TALLEST = 104;
    private static final int FEWEST = 6;
    private static final int MOST = 45;
    private static final double TAIL = 0.015;
    private static final int LABELS = 13;

    /// One bar.
    ///
    /// @param x left edge
    /// @param y top
    /// @param width width
    /// @param height height
    /// @param middle middle, where its number stands
    /// @param label number of interviews; empty where there is no room for it
    /// @param words the bar in words
    public record Bar(
            String x,
            String y,
            String width,
            String height,
            String middle,
            String label,
            String words) {}

    /// Copies the bars.
    public CountBars {
        bars = List.copyOf(bars);
    }

    /// The bars of a distribution.
    ///
    /// @param atLeast chance of at least k at index k, from k = 0
    static CountBars of(List<Double> atLeast) {
        int last = Math.min(atLeast.size() - 1, FEWEST);
        while (last + 1 < atLeast.size() && last < MOST && atLeast.get(last + 1) >= TAIL) {
            last++;
        }
        double[] shares = new double[last + 1];
        double highest = 0;
        for (int k = 0; k <= last; k++) {
            double beyond = k < last ? atLeast.get(k + 1) : 0;
            shares[k] = Math.max(0, atLeast.get(k) - beyond);
            highest = Math.max(highest, shares[k]);
        }
        double step = (WIDTH - 2.0 * LEFT) / shares.length;
        int every = (shares.length + LABELS - 1) / LABELS;
        List<Bar> bars = new ArrayList<>();
        for (int k = 0; k <= last; k++) {
            double height = highest > 0 ? TALLEST * shares[k] / highest : 0;
            boolean more = k == last && last < atLeast.size() - 1;
            bars.add(
                    new Bar(
                            number(LEFT + k * step + 1),
                            number(FLOOR - height),
                            number(step - 2),
                            number(height),
                            number(LEFT + (k + 0.5) * step),
                            k % every == 0 ? k + (more ? "+" : "") : "",
                            words(k, more) + ": " + Words.about100(shares[k]) + " of 100"));
        }
        return new CountBars(bars);
    }

    private static String words(int count, boolean more) {
        return more ? count + " interviews or more" : Words.count(count, "interview");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
