package org.smartpick.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.smartpick.catalog.dataset.CatalogException;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.DatasetFault;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.catalog.dataset.FileCheck;
import org.smartpick.catalog.dataset.Manifest;
import org.smartpick.catalog.issue.DataIssue;

/// Compares every bundled file with its manifest, and the flaws found with the flaws expected.
///
/// The build runs it, and so can a person who doubts her copy.
public final class DatasetCheck {
    private DatasetCheck() {}

    /// One report a dataset, in the order of the list of editions.
    public static List<DatasetReport> run(Datasets datasets) {
        return datasets.list().stream().map(dataset -> report(datasets, dataset)).toList();
    }

    /// The report on one dataset; the directory is also loaded and its flaws are counted.
    public static DatasetReport report(Datasets datasets, Dataset dataset) {
        List<DatasetFault> faults = new ArrayList<>(FileCheck.faults(dataset));
        int files = 0;
        int rows = 0;
        try {
            Manifest manifest = dataset.manifest();
            files = manifest.files().size();
            rows = manifest.files().stream().mapToInt(Manifest.Entry::rows).sum();
            if (dataset.name().equals(Catalog.DATASET)) {
                faults.addAll(issueCounts(manifest, count(Catalog.load(datasets).issues())));
            }
        } catch (CatalogException e) {
            if (faults.isEmpty()) {
                faults.add(
                        new DatasetFault.UnreadableManifest(
                                dataset.name(), String.valueOf(e.getMessage())));
            }
        }
        return new DatasetReport(dataset.name(), dataset.edition(), files, rows, faults);
    }

    /// Number of flaws by kind, in alphabetical order.
    public static Map<String, Integer> count(List<DataIssue> issues) {
        Map<String, Integer> counts = new TreeMap<>();
        issues.forEach(issue -> counts.merge(issue.kind(), 1, Integer::sum));
        return counts;
    }

    private static List<DatasetFault> issueCounts(Manifest manifest, Map<String, Integer> found) {
        List<DatasetFault> faults = new ArrayList<>();
        TreeSet<String> kinds = new TreeSet<>(found.keySet());
        kinds.addAll(manifest.expectedIssueCounts().keySet());
        for (String kind : kinds) {
            int expected = manifest.expectedIssueCounts().getOrDefault(kind, 0);
            int actual = found.getOrDefault(kind, 0);
            if (expected != actual) {
                faults.add(
                        new DatasetFault.WrongIssueCount(
                                manifest.dataset(), kind, expected, actual));
            }
        }
        return faults;
    }
}
