package org.smartpick.advice.coach;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.smartpick.catalog.dataset.CatalogException;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.interview.reading.CoachModel;
import org.smartpick.interview.reading.PartChain;
import org.smartpick.interview.reading.PartModel;
import org.smartpick.interview.reading.Tone;

/// Reads the weights of the dataset `coach-model`.
public final class CoachModelReader {
    private static final String NAME = "coach-model";

    private final Dataset dataset;

    private CoachModelReader(Dataset dataset) {
        this.dataset = dataset;
    }

    /// The edition in use.
    ///
    /// @throws CatalogException when the dataset was taken out or is damaged
    public static CoachModel read(Datasets datasets) {
        Dataset dataset =
                datasets.find(NAME)
                        .orElseThrow(() ->
                                new CatalogException(
                                        "answers cannot be read without the dataset " + NAME));
        return new CoachModelReader(dataset).model();
    }

    /// How well answers were read that the weights were not taught by: the shipped report.
    ///
    /// @throws CatalogException when the dataset was taken out or is damaged
    public static List<ReportLine> report(Datasets datasets) {
        return datasets.find(NAME).stream()
                .flatMap(dataset -> dataset.table("report.csv").rows().stream())
                .map(row ->
                        new ReportLine(
                                row.text("answers"),
                                row.text("measure"),
                                decimal(row, "value"),
                                decimal(row, "low"),
                                decimal(row, "high"),
                                BankReader.number(row, "count")))
                .toList();
    }

    /// One figure of the report.
    ///
    /// @param answers which answers: shared or probe, each left out in turn; both of them; the same
    ///   with settings chosen by the other answers (nested); answers written to check by, typed and
    ///   as heard
    /// @param measure what was measured
    /// @param value the figure
    /// @param low lower end of its 95 % interval
    /// @param high upper end of its 95 % interval
    /// @param count over how many sentences, parts or answers
    public record ReportLine(
            String answers, String measure, double value, double low, double high, int count) {}

    private CoachModel model() {
        Map<String, CsvRow> settings = new LinkedHashMap<>();
        dataset.table("settings.csv").rows().forEach(row -> settings.put(row.text("name"), row));
        return new CoachModel(
                NAME + " " + dataset.edition(),
                floats(numbers(row(settings, "mean_vector"), "value")),
                parts(),
                tones(),
                new CoachModel.Thresholds(
                        decimal(row(settings, "credited"), "value"),
                        decimal(row(settings, "stated_presence"), "value"),
                        decimal(row(settings, "stated_absence"), "value"),
                        decimal(row(settings, "sure_sentence"), "value"),
                        decimal(row(settings, "tone"), "value")));
    }

    private CsvRow row(Map<String, CsvRow> settings, String name) {
        CsvRow row = settings.get(name);
        if (row == null) {
            throw new CatalogException(dataset.name() + "/settings.csv has no " + name);
        }
        return row;
    }

    private Map<String, PartModel> parts() {
        Map<String, List<CsvRow>> weights = byStructure("parts.csv");
        Map<String, List<CsvRow>> orders = byStructure("order.csv");
        Map<String, PartModel> models = new LinkedHashMap<>();
        weights.forEach((structure, rows) ->
                models.put(
                        structure,
                        part(structure, rows, orders.getOrDefault(structure, List.of()))));
        return models;
    }

    private static PartModel part(String structure, List<CsvRow> rows, List<CsvRow> order) {
        return new PartModel(
                structure,
                rows.stream().map(row -> row.text("part")).toList(),
                new PartModel.Weights(rows.stream().map(row -> numbers(row, "weights")).toList()),
                new PartChain(
                        column(rows, "frequency"),
                        column(order, "first"),
                        column(order, "last"),
                        order.stream().map(row -> numbers(row, "next")).toList()),
                BankReader.number(rows.getFirst(), "answers"));
    }

    private Map<String, List<CsvRow>> byStructure(String file) {
        Map<String, List<CsvRow>> rows = new LinkedHashMap<>();
        for (CsvRow row : dataset.table(file).rows()) {
            rows.computeIfAbsent(row.text("structure"), _ -> new ArrayList<>()).add(row);
        }
        return rows;
    }

    private Map<Tone, double[]> tones() {
        Map<String, double[]> weights = new LinkedHashMap<>();
        dataset.table("tones.csv")
                .rows()
                .forEach(row -> weights.put(row.text("tone"), numbers(row, "weights")));
        Map<Tone, double[]> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            double[] known = weights.get(tone.key());
            if (known != null) {
                tones.put(tone, known);
            }
        }
        return tones;
    }

    private static double[] column(List<CsvRow> rows, String column) {
        return rows.stream().mapToDouble(row -> decimal(row, column)).toArray();
    }

    private static double decimal(CsvRow row, String column) {
        return row.number(column).orElseThrow(() -> BankReader.unknown(row, column));
    }

    private static double[] numbers(CsvRow row, String column) {
        try {
            return Stream.of(row.text(column).split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException e) {
            throw new CatalogException(
                    row.table().path() + " line " + row.line() + ": " + column + " is damaged", e);
        }
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
