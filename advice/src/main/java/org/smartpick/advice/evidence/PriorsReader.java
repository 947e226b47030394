package org.smartpick.advice.evidence;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.prediction.fit.TraitPriors;

/// Reads the fitted priors between groups from the dataset `season-fit`.
public final class PriorsReader {
    private static final List<String> NUMBERS =
            List.of("log_applications", "log_strength", "log_score_effect", "echo");

    private PriorsReader() {}

    /// The fitted priors; the wide ones when the dataset was taken out.
    public static TraitPriors read(Datasets datasets) {
        return datasets.find("season-fit").map(PriorsReader::priors).orElseGet(TraitPriors::wide);
    }

    private static TraitPriors priors(Dataset dataset) {
        List<CsvRow> rows = dataset.table("priors.csv").rows();
        return new TraitPriors(of(rows, "us_graduates"), of(rows, "international"));
    }

    private static TraitPriors.TypePriors of(List<CsvRow> rows, String schools) {
        List<TraitPriors.Prior> four = new ArrayList<>();
        for (String number : NUMBERS) {
            four.add(
                    rows.stream()
                            .filter(row ->
                                    row.text("schools").equals(schools)
                                            && row.text("number").equals(number))
                            .map(row ->
                                    new TraitPriors.Prior(
                                            row.number("mean").orElseThrow(),
                                            row.number("sd").orElseThrow()))
                            .findFirst()
                            .orElseThrow(() ->
                                    new IllegalStateException(
                                            "priors.csv has no " + number + " of " + schools)));
        }
        return TraitPriors.TypePriors.of(four);
    }
}
