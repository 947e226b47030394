package org.smartpick.advice.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.smartpick.advice.proof.ProofReport.PublishedCouples;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;

/// The report as a dataset: the one that ships, and the one that a run writes.
public final class ProofDataset {
    private static final String CELLS = "cells.csv";
    private static final String TRUTHS = "invented.csv";
    private static final String COUPLES = "couples.csv";
    private static final String INPUTS = "inputs.csv";
    private static final int COUPLES_YEAR = 2025;

    private ProofDataset() {}

    /// The report that ships; empty when it was taken out.
    public static Optional<ProofReport> find(Datasets datasets) {
        return datasets.find(ProofInputs.REPORT).map(dataset -> read(dataset, datasets));
    }

    private static ProofReport read(Dataset dataset, Datasets datasets) {
        return new ProofReport(
                ProofTables.readInputs(dataset.table(INPUTS)),
                ProofTables.readCells(dataset.table(CELLS)),
                ProofTables.readTruths(dataset.table(TRUTHS)),
                ProofTables.readCouples(dataset.table(COUPLES)),
                publishedCouples(datasets));
    }

    /// The files of the dataset by name.
    public static Map<String, String> files(ProofReport report) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(CELLS, ProofTables.cells(report.cells()));
        files.put(TRUTHS, ProofTables.truths(report.truths()));
        files.put(COUPLES, ProofTables.couples(report.couples()));
        files.put(INPUTS, ProofTables.inputs(report.inputs()));
        return files;
    }

    /// What is published about couples.
    static PublishedCouples publishedCouples(Datasets datasets) {
        return datasets.find("stats")
                .flatMap(stats -> stats.findTable("match_totals.csv"))
                .map(table -> {
                    Map<String, Integer> counts = new LinkedHashMap<>();
                    for (CsvRow row : table.rows()) {
                        OptionalInt year = row.wholeNumber("match_year");
                        if (year.isPresent()
                                && year.getAsInt() == COUPLES_YEAR
                                && row.text("measure").startsWith("couples")
                                && row.text("unit").equals("couples")) {
                            counts.put(row.text("measure"), row.wholeNumber("value").orElse(0));
                        }
                    }
                    return new PublishedCouples(
                            COUPLES_YEAR,
                            counts.getOrDefault("couples", 0),
                            counts.getOrDefault("couples_both_matched", 0),
                            counts.getOrDefault("couples_one_matched", 0),
                            counts.getOrDefault("couples_neither_matched", 0));
                })
                .orElse(PublishedCouples.NONE);
    }
}
