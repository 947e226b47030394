package org.smartpick.advice.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.evidence.Band;

/// Reads percent matched by Step 2 CK band out of the Charting Outcomes table.
final class BandReader {
    private BandReader() {}

    static List<Band> read(Dataset stats) {
        Map<String, Double> people = new HashMap<>();
        List<CsvRow> rows = stats.table("charting_outcomes.csv").rows();
        for (CsvRow row : rows) {
            if (row.text("statistic").equals("applicants_in_band")) {
                people.put(key(row), row.number("value").orElse(0));
            }
        }
        List<Band> bands = new ArrayList<>();
        for (CsvRow row : rows) {
            OptionalDouble percent = row.number("value");
            if (row.text("statistic").equals("percent_matched_by_band") && percent.isPresent()) {
                ApplicantType.findByKey(row.text("applicant_type"))
                        .ifPresent(type ->
                                bands.add(
                                        new Band(
                                                type,
                                                row.text("specialty"),
                                                row.wholeNumber("bucket_low").orElse(Band.LOWEST),
                                                row.wholeNumber("bucket_high").orElse(Band.HIGHEST),
                                                percent.getAsDouble(),
                                                people.getOrDefault(key(row), 0.0),
                                                FigureRows.provenance(
                                                        row,
                                                        row.wholeNumber("edition_year")
                                                                .orElse(0)))));
            }
        }
        return bands;
    }

    private static String key(CsvRow row) {
        return String.join(
                "|",
                row.text("edition_year"),
                row.text("applicant_type"),
                row.text("specialty"),
                row.text("bucket_low"),
                row.text("bucket_high"));
    }
}
