package org.smartpick.documents.season;

import java.util.Locale;
import org.smartpick.advice.season.experiment.ExperimentResult;
import org.smartpick.advice.season.experiment.ExperimentResult.Interval;
import org.smartpick.advice.season.experiment.ExperimentResult.Series;

/// Results of an experiment as CSV.
final class ExperimentTables {
    private ExperimentTables() {}

    /// One line a variant and measure: mean with its 95 % interval over seasons, and the difference
    /// to the first variant, season by season, with its own.
    static String summary(ExperimentResult result) {
        StringBuilder text =
                new StringBuilder(
                        "variant,measure,unit,mean,low,high,difference,difference_low,difference_high\n");
        for (Series series : result.series()) {
            Interval all = series.interval();
            Interval less = series.less(result.reference(series)).interval();
            text.append(cell(series.variant()))
                    .append(',')
                    .append(cell(series.measure()))
                    .append(',')
                    .append(cell(series.unit()))
                    .append(
                            String.format(
                                    Locale.ROOT,
                                    ",%.4f,%.4f,%.4f,%.4f,%.4f,%.4f\n",
                                    all.mean(),
                                    all.low(),
                                    all.high(),
                                    less.mean(),
                                    less.low(),
                                    less.high()));
        }
        return text.toString();
    }

    /// One line a variant, measure and season.
    static String seasons(ExperimentResult result) {
        StringBuilder text = new StringBuilder("variant,measure,unit,season,value\n");
        for (Series series : result.series()) {
            for (int season = 0; season < series.seasons().length; season++) {
                text.append(cell(series.variant()))
                        .append(',')
                        .append(cell(series.measure()))
                        .append(',')
                        .append(cell(series.unit()))
                        .append(
                                String.format(
                                        Locale.ROOT,
                                        ",%d,%.6f\n",
                                        season,
                                        series.seasons()[season]));
            }
        }
        return text.toString();
    }

    /// A cell; text that a spreadsheet would take for a formula is kept text.
    static String cell(String text) {
        String safe = text.matches("^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\n\\r].*")
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
