package org.smartpick.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.smartpick.advice.QuantileDots;
import org.smartpick.domain.chance.Chance;

/// Twenty equally likely values of a chance, drawn as dots stacked over a scale from 0 to 100.
///
/// @param dots the dots
/// @param baseRate where people like her start, 0 to 1; negative where it is not known
/// @param words the range in words
public record DotsView(List<Dot> dots, double baseRate, String words) {

    /// Width of the drawing; the scale takes it from [#LEFT] to the mirrored right edge.
    public static final int WIDTH = 400;

    private static final int LEFT = 14;
    private static final int FLOOR = 128;
    private static final int HEADROOM = 30;
    private static final int BINS = 25;
    private static final double LARGEST_RADIUS = 6.8;

    /// A dot on the drawing.
    ///
    /// @param x center from the left
    /// @param y center from the top
    /// @param radius radius
    public record Dot(String x, String y, String radius) {}

    /// Copies the dots.
    public DotsView {
        dots = List.copyOf(dots);
    }

    /// The dots of a chance.
    public static DotsView of(Chance chance, double baseRate) {
        Map<Integer, Integer> stacks = new TreeMap<>();
        for (double share : QuantileDots.of(chance)) {
            stacks.merge(Math.min(BINS - 1, (int) (share * BINS)), 1, Integer::sum);
        }
        int highest = stacks.values().stream().max(Integer::compare).orElse(1);
        double radius = Math.min(LARGEST_RADIUS, (FLOOR - HEADROOM) / (2.0 * highest));
        List<Dot> dots = new ArrayList<>();
        stacks.forEach((bin, count) -> {
            for (int i = 0; i < count; i++) {
                dots.add(
                        new Dot(
                                at((bin + 0.5) / BINS),
                                number(FLOOR - 3 - radius * (2 * i + 1)),
                                number(radius - 0.4)));
            }
        });
        return new DotsView(dots, baseRate, Words.of100(chance));
    }

    /// Place of a share on the scale.
    public static String at(double share) {
        return number(LEFT + share * (WIDTH - 2 * LEFT));
    }

    /// Place of the base rate on the scale.
    public String base() {
        return at(baseRate);
    }

    /// Whether the base rate is drawn.
    public boolean hasBase() {
        return baseRate >= 0;
    }

    /// On which side of its line the base rate's words stand.
    public String baseAnchor() {
        return baseRate > 0.6 ? "end" : "start";
    }

    /// Where the base rate's words begin or end.
    public String baseWordsAt() {
        return number(LEFT + baseRate * (WIDTH - 2 * LEFT) + (baseRate > 0.6 ? -6 : 6));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
