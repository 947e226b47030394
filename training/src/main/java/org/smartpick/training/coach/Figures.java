package org.smartpick.training.coach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.smartpick.stats.Quantiles;
import org.smartpick.stats.RandomStream;
import org.smartpick.training.coach.CoachReport.Row;
import org.smartpick.training.coach.LeftOut.Judged;

/// Figures of a report with their 95 % intervals: other answers of the same kind would give others.
///
/// Answers are drawn with repetition a thousand times (Efron, Annals of Statistics 7, 1979), since
/// the sentences of one answer belong together. The interval of a share is at least as wide as
/// Wilson's (Journal of the American Statistical Association 22, 1927): five of five are no
/// certainty.
///
/// @param answers which answers
/// @param list the figures in the order of the report
record Figures(String answers, List<Figure> list) {
    private static final int DRAWS = 1_000;
    private static final long SEED = 2026;
    private static final double NORMAL_95 = 1.96;

    /// A figure with its interval.
    ///
    /// @param row the figure
    /// @param low lower end of its 95 % interval
    /// @param high upper end of its 95 % interval
    record Figure(Row row, double low, double high) {}

    /// The figures of these answers.
    ///
    /// @param answers their name, which names the stream of the draws
    /// @param judged the answers with what the coach found
    /// @param rows the rows of a report that are wanted
    static Figures of(String answers, List<Judged> judged, Function<CoachReport, List<Row>> rows) {
        RandomStream random = RandomStream.of(SEED, "coach report " + answers);
        Map<String, List<Double>> drawn = new HashMap<>();
        for (int d = 0; d < DRAWS; d++) {
            List<Judged> sample = new ArrayList<>();
            judged.forEach(_ -> sample.add(judged.get(random.below(judged.size()))));
            for (Row row : rows.apply(new CoachReport(sample))) {
                if (row.trials() != 0) {
                    drawn.computeIfAbsent(row.measure(), _ -> new ArrayList<>()).add(row.value());
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (Row row : rows.apply(new CoachReport(judged))) {
            figures.add(figure(row, drawn.getOrDefault(row.measure(), List.of())));
        }
        return new Figures(answers, figures);
    }

    /// A share of nothing is unknown: anything between 0 and 1.
    private static Figure figure(Row row, List<Double> drawn) {
        if (row.trials() == 0 || drawn.isEmpty()) {
            return new Figure(row, 0, 1);
        }
        double[] values = drawn.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(values);
        double low = Math.min(row.value(), Quantiles.of(values, 0.025));
        double high = Math.max(row.value(), Quantiles.of(values, 0.975));
        if (row.trials() == CoachReport.NO_SHARE) {
            return new Figure(row, low, high);
        }
        double n = row.trials();
        double z = NORMAL_95 * NORMAL_95;
        double middle = (row.value() + z / (2 * n)) / (1 + z / n);
        double spread = row.value() * (1 - row.value()) / n + z / (4 * n * n);
        double half = NORMAL_95 * Math.sqrt(spread) / (1 + z / n);
        return new Figure(
                row,
                Math.min(low, Math.max(middle - half, 0)),
                Math.max(high, Math.min(middle + half, 1)));
    }

    /// The figures as rows of the dataset's table.
    String csv() {
        StringBuilder text = new StringBuilder();
        for (Figure one : list) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%s,\"%s\",%.3f,%.3f,%.3f,%d\n",
                            answers,
                            one.row().measure(),
                            one.row().value(),
                            one.low(),
                            one.high(),
                            one.row().count()));
        }
        return text.toString();
    }
}
