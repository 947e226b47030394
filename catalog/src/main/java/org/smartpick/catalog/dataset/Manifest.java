package org.smartpick.catalog.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the maker of an edition promises: its files with checksums and counts, its gaps, and how
/// many flaws are in it.
///
/// @param dataset name of the dataset
/// @param edition name of the edition
/// @param title what the dataset holds
/// @param retrieved day on which the figures were collected
/// @param knownGaps what the edition does not hold
/// @param expectedIssueCounts number of data issues by kind that reading the edition must find
/// @param files the files
public record Manifest(
        String dataset,
        String edition,
        String title,
        LocalDate retrieved,
        List<String> knownGaps,
        Map<String, Integer> expectedIssueCounts,
        List<Entry> files) {

    /// One file of an edition.
    ///
    /// @param file name of the file
    /// @param title what it holds
    /// @param sha256 checksum of its bytes, 64 hexadecimal digits
    /// @param rows number of rows below the column names
    /// @param columns names of the columns in order
    /// @param sources keys of its sources
    /// @param knownGaps what it does not hold
    public record Entry(
            String file,
            String title,
            String sha256,
            int rows,
            List<String> columns,
            List<String> sources,
            List<String> knownGaps) {

        /// Copies the lists.
        public Entry {
            columns = List.copyOf(columns);
            sources = List.copyOf(sources);
            knownGaps = List.copyOf(knownGaps);
        }
    }

    /// Copies the collections.
    public Manifest {
        knownGaps = List.copyOf(knownGaps);
        expectedIssueCounts = Map.copyOf(expectedIssueCounts);
        files = List.copyOf(files);
    }
}
