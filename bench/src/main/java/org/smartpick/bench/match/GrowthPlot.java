package org.smartpick.bench.match;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Draws time against size on logarithmic axes, with a straight line of slope one beside it.
final class GrowthPlot {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int MARGIN = 60;
    private static final double LOW_X = 3;
    private static final double HIGH_X = 6;
    private static final double LOW_Y = -2;
    private static final double HIGH_Y = 3;

    private GrowthPlot() {}

    /// One size.
    ///
    /// @param applicants people
    /// @param singlesMillis best time without couples
    /// @param couplesMillis best time with couples
    record Point(int applicants, double singlesMillis, double couplesMillis) {}

    static String svg(List<Point> points) {
        return String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="sans-serif" font-size="13">
                <title>Time of the Match against the number of applicants</title>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                %s
                <polyline fill="none" stroke="#999999" stroke-dasharray="4 4" points="%s"/>
                <polyline fill="none" stroke="#1b5e9b" stroke-width="2" points="%s"/>
                <polyline fill="none" stroke="#b3541e" stroke-width="2" points="%s"/>
                <text x="%d" y="20" fill="#1b5e9b">singles</text>
                <text x="%d" y="20" fill="#b3541e">with one couple among 40 applicants</text>
                <text x="%d" y="%d" fill="#666666">dashed: in proportion to the applicants</text>
                </svg>
                """,
                WIDTH,
                HEIGHT,
                axes(),
                line(points, point -> straight(points, point)),
                line(points, Point::singlesMillis),
                line(points, Point::couplesMillis),
                MARGIN,
                MARGIN + 70,
                MARGIN + 310,
                20);
    }

    private static double straight(List<Point> points, Point point) {
        Point first = points.getFirst();
        return first.singlesMillis() * point.applicants() / first.applicants();
    }

    private static String line(List<Point> points, ToDoubleFunction<Point> millis) {
        return points.stream()
                .map(
                        point ->
                                x(Math.log10(point.applicants()))
                                        + ","
                                        + y(Math.log10(millis.applyAsDouble(point))))
                .collect(Collectors.joining(" "));
    }

    private static String axes() {
        StringBuilder axes = new StringBuilder();
        for (int i = (int) LOW_X; i <= HIGH_X; i++) {
            axes.append(
                    String.format(
                            Locale.ROOT,
                            "<line x1=\"%1$d\" x2=\"%1$d\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"#dddddd\"/>"
                                    + "<text x=\"%1$d\" y=\"%4$d\" text-anchor=\"middle\">%5$,d</text>%n",
                            x(i), y(LOW_Y), y(HIGH_Y), HEIGHT - MARGIN + 20, Math.round(Math.pow(10, i))));
        }
        for (int i = (int) LOW_Y; i <= HIGH_Y; i++) {
            axes.append(
                    String.format(
                            Locale.ROOT,
                            "<line x1=\"%d\" x2=\"%d\" y1=\"%3$d\" y2=\"%3$d\" stroke=\"#dddddd\"/>"
                                    + "<text x=\"%4$d\" y=\"%3$d\" text-anchor=\"end\">%5$s ms</text>%n",
                            x(LOW_X), x(HIGH_X), y(i), MARGIN - 6, number(i)));
        }
        return axes.toString();
    }

    private static String number(int power) {
        return power < 0 ? "0." + "0".repeat(-power - 1) + "1" : "1" + "0".repeat(power);
    }

    private static int x(double logarithm) {
        return (int)
                Math.round(
                        MARGIN + (logarithm - LOW_X) / (HIGH_X - LOW_X) * (WIDTH - 1.5 * MARGIN));
    }

    private static int y(double logarithm) {
        double share = (logarithm - LOW_Y) / (HIGH_Y - LOW_Y);
        return (int) Math.round(HEIGHT - MARGIN - share * (HEIGHT - 1.5 * MARGIN));
    }
}
