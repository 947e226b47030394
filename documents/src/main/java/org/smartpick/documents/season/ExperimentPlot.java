package org.smartpick.documents.season;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smartpick.advice.season.experiment.ExperimentResult;
import org.smartpick.advice.season.experiment.ExperimentResult.Interval;
import org.smartpick.advice.season.experiment.ExperimentResult.Series;

/// The differences to the first variant as a picture: a dot with its 95 % interval a variant, a row
/// of them a measure. SVG without scripts; words beside every dot, so that no color is needed.
final class ExperimentPlot {
    private static final int LEFT = 330;
    private static final int WIDTH = 420;
    private static final int RIGHT = 170;
    private static final int LINE = 20;
    private static final int HEAD = 34;

    private final ExperimentResult result;
    private final StringBuilder body = new StringBuilder();
    private int y = HEAD; // moves down the page

    private ExperimentPlot(ExperimentResult result) {
        this.result = result;
    }

    static String of(ExperimentResult result) {
        ExperimentPlot plot = new ExperimentPlot(result);
        String first = result.experiment().variants().getFirst().name();
        plot.text(8, 20, "start", result.experiment().name() + ": differences to " + first);
        result.series().stream()
                .map(Series::measure)
                .distinct()
                .forEach(measure -> plot.measure(measure, first));
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\"><title>%s</title><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>\n%s</svg>\n",
                LEFT + WIDTH + RIGHT,
                plot.y + 10,
                LEFT + WIDTH + RIGHT,
                plot.y + 10,
                escape(result.experiment().name()),
                plot.body);
    }

    private void measure(String measure, String first) {
        List<Series> rows = new ArrayList<>();
        double most = 1e-9;
        String unit = "";
        for (Series series : result.series()) {
            if (series.measure().equals(measure) && !series.variant().equals(first)) {
                Series less = series.less(result.reference(series));
                rows.add(less);
                unit = series.unit();
                Interval interval = less.interval();
                most =
                        Math.max(
                                most,
                                Math.max(Math.abs(interval.low()), Math.abs(interval.high())));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        y += LINE;
        text(8, y, "start", measure + " (" + unit + ")");
        for (Series row : rows) {
            y += LINE;
            dot(row, most);
        }
        y += 6;
    }

    private void dot(Series row, double most) {
        Interval interval = row.interval();
        text(LEFT - 12, y, "end", row.variant());
        line(LEFT + WIDTH / 2.0, y - 14.0, LEFT + WIDTH / 2.0, y + 4.0, "#999");
        double level = y - 5.0;
        line(x(interval.low(), most), level, x(interval.high(), most), level, "#1b4965");
        body.append(
                String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#1b4965\"/>\n",
                        x(interval.mean(), most),
                        level));
        text(
                LEFT + WIDTH + 10,
                y,
                "start",
                String.format(
                        Locale.ROOT,
                        "%+.2f (%+.2f to %+.2f)",
                        interval.mean(),
                        interval.low(),
                        interval.high()));
    }

    private static double x(double value, double most) {
        return LEFT + WIDTH / 2.0 + value / most * (WIDTH / 2.0 - 8);
    }

    private void line(double x1, double y1, double x2, double y2, String color) {
        body.append(
                String.format(
                        Locale.ROOT,
                        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"2\"/>\n",
                        x1,
                        y1,
                        x2,
                        y2,
                        color));
    }

    private void text(int x, int at, String anchor, String words) {
        body.append(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"#222\">%s</text>\n",
                        x,
                        at,
                        anchor,
                        escape(words)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
