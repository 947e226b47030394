package org.smartpick.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.advice.proof.FitStory;
import org.smartpick.advice.proof.ProofDataset;
import org.smartpick.advice.proof.ProofReport;
import org.smartpick.advice.proof.ProofSheet;
import org.smartpick.catalog.DatasetCheck;
import org.smartpick.catalog.DatasetReport;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.catalog.dataset.Manifest;
import org.smartpick.catalog.dataset.SourceNote;
import org.smartpick.catalog.issue.DataIssue;

/// Use case: why should I believe it? Editions, sources and flaws of everything the answers stand
/// on.
public final class DescribeData {
    private final Datasets datasets;
    private final CatalogShelf shelf;

    /// @param datasets the bundled datasets
    /// @param shelf the catalog over them
    public DescribeData(Datasets datasets, CatalogShelf shelf) {
        this.datasets = datasets;
        this.shelf = shelf;
    }

    /// One dataset with what its maker promises.
    ///
    /// @param name name of the dataset
    /// @param edition edition in use
    /// @param manifest its files, checksums, gaps
    /// @param sources its sources by key
    public record Edition(
            String name, String edition, Manifest manifest, Map<String, SourceNote> sources) {
        /// Copies the sources.
        public Edition {
            sources = Map.copyOf(sources);
        }
    }

    /// All datasets in use.
    public List<Edition> editions() {
        return datasets.list().stream()
                .map(dataset ->
                        new Edition(
                                dataset.name(),
                                dataset.edition(),
                                dataset.manifest(),
                                dataset.sources()))
                .toList();
    }

    /// How far the chances missed what they did not see, as far as a report ships.
    public Optional<ProofReport> proof() {
        return ProofDataset.find(datasets);
    }

    /// Which published figures the fitted model could not bring together, as far as a fit ships.
    public Optional<ProofSheet.Section> disagreements() {
        return FitStory.tell(datasets);
    }

    /// What is wrong with the data, as far as we can tell.
    public List<DataIssue> issues() {
        return shelf.catalog().issues();
    }

    /// Number of flaws by kind.
    public Map<String, Integer> issueCounts() {
        return DatasetCheck.count(issues());
    }

    /// Compares every bundled file with its checksum and counts.
    public List<DatasetReport> check() {
        return DatasetCheck.run(datasets);
    }

    /// The source behind a key, whichever dataset names it.
    public Optional<SourceNote> findSource(String key) {
        return datasets.list().stream()
                .map(Dataset::sources)
                .flatMap(sources -> Optional.ofNullable(sources.get(key)).stream())
                .findFirst();
    }
}
