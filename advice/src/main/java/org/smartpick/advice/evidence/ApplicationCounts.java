package org.smartpick.advice.evidence;

import java.util.HashMap;
import java.util.Map;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;

/// Reads how many applications a program of a specialty usually gets: the published means of the
/// dataset `stats` (program profiles of the ERAS 2021 season).
public final class ApplicationCounts {
    private static final String MEAN = "applications_per_program_mean";

    private ApplicationCounts() {}

    /// Mean of applications a program by specialty, in canonical spelling; empty when the dataset
    /// was taken out.
    public static Map<String, Double> read(Datasets datasets) {
        return datasets.find("stats").map(ApplicationCounts::means).orElse(Map.of());
    }

    private static Map<String, Double> means(Dataset stats) {
        Map<String, Double> means = new HashMap<>();
        for (CsvRow row : stats.table("eras_applications.csv").rows()) {
            if (row.text("measure").equals(MEAN)) {
                row.number("value").ifPresent(mean -> means.put(row.text("specialty"), mean));
            }
        }
        return Map.copyOf(means);
    }
}
