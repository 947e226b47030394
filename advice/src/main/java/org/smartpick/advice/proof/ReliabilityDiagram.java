package org.smartpick.advice.proof;

import java.util.List;
import java.util.Locale;
import org.smartpick.stats.Forecasts;

/// A reliability diagram as SVG: what was forecast across, what happened upward; a dot a bin, its
/// area by the people in it. On the diagonal both are the same.
///
/// Colors come from the page around it, by the classes `axis`, `even` and `bin`.
public final class ReliabilityDiagram {
    private static final int SIDE = 220;
    private static final int LEFT = 46;
    private static final int TOP = 12;
    private static final int BOTTOM = 44;
    private static final int MARGIN = 14;
    private static final double LEAST_RADIUS = 2.5;
    private static final double MOST_RADIUS = 11;

    private ReliabilityDiagram() {}

    /// The picture.
    ///
    /// @param title one sentence that says what it shows, for those who do not see it
    /// @param bins forecast and outcome, bin by bin
    public static String svg(String title, List<Forecasts.Bin> bins) {
        StringBuilder svg = new StringBuilder();
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<svg class=\"reliability\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\" xmlns=\"http://www.w3.org/2000/svg\">",
                        LEFT + SIDE + MARGIN,
                        TOP + SIDE + BOTTOM,
                        escaped(title)));
        for (int percent = 0; percent <= 100; percent += 25) {
            double x = x(percent / 100.0);
            double y = y(percent / 100.0);
            svg.append(line("axis", x, y(0), x, y(0) + 4));
            svg.append(line("axis", x(0) - 4, y, x(0), y));
            svg.append(text(x, y(0) + 17, "middle", String.valueOf(percent)));
            svg.append(text(x(0) - 7, y + 4, "end", String.valueOf(percent)));
        }
        svg.append(line("axis", x(0), y(0), x(1), y(0)));
        svg.append(line("axis", x(0), y(0), x(0), y(1)));
        svg.append(line("even", x(0), y(0), x(1), y(1)));
        double most = bins.stream().mapToDouble(Forecasts.Bin::weight).max().orElse(1);
        for (Forecasts.Bin bin : bins) {
            double radius = Math.max(LEAST_RADIUS, MOST_RADIUS * Math.sqrt(bin.weight() / most));
            svg.append(
                    String.format(
                            Locale.ROOT,
                            "<circle class=\"bin\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                            x(bin.chance()),
                            y(bin.share()),
                            radius));
        }
        svg.append(text(x(0.5), y(0) + 35, "middle", "forecast, percent"));
        svg.append("</svg>");
        return svg.toString();
    }

    private static double x(double share) {
        return LEFT + SIDE * share;
    }

    private static double y(double share) {
        return TOP + SIDE * (1 - share);
    }

    private static String line(String kind, double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                kind,
                x1,
                y1,
                x2,
                y2);
    }

    private static String text(double x, double y, String anchor, String words) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                x,
                y,
                anchor,
                escaped(words));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
