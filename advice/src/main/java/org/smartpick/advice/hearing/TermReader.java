package org.smartpick.advice.hearing;

import java.util.List;
import org.smartpick.catalog.dataset.Datasets;

/// Reads the terms of medicine and informatics that ship with the product.
public final class TermReader {
    private static final String DATASET = "terms";

    private TermReader() {}

    /// The terms; none where the dataset was taken out.
    public static List<SpokenTerm> read(Datasets datasets) {
        return datasets.find(DATASET)
                .map(dataset ->
                        dataset.table("terms.csv").rows().stream()
                                .map(row ->
                                        new SpokenTerm(
                                                row.text("term"),
                                                row.text("sounds_like").isEmpty()
                                                        ? row.text("term")
                                                        : row.text("sounds_like")))
                                .toList())
                .orElse(List.of());
    }
}
