package org.smartpick.web.place;

import java.util.Comparator;
import java.util.List;
import org.smartpick.advice.DescribeData;
import org.smartpick.catalog.dataset.SourceNote;
import org.smartpick.catalog.issue.DataIssue;
import org.smartpick.web.view.Words;

/// The data behind everything, as its page shows it.
///
/// @param editions the datasets in use
/// @param kinds flaws by kind with their number
/// @param kind the kind whose flaws are listed; empty when none is
/// @param listed the first flaws of that kind
public record DataView(
        List<EditionRow> editions, List<KindRow> kinds, String kind, List<String> listed) {

    private static final int MOST_LISTED = 200;

    /// A dataset in use.
    ///
    /// @param edition the dataset
    public record EditionRow(DescribeData.Edition edition) {
        /// Number of rows in words.
        public String rows() {
            return Words.count(
                    edition.manifest().files().stream().mapToLong(file -> file.rows()).sum(),
                    "row");
        }

        /// Its sources in the order of their titles.
        public List<SourceNote> sources() {
            return edition.sources().values().stream()
                    .sorted(Comparator.comparing(note -> note.publication().title()))
                    .toList();
        }
    }

    /// A kind of flaw.
    ///
    /// @param name its name
    /// @param count how many there are
    public record KindRow(String name, int count) {
        /// The name with spaces.
        public String words() {
            String spaced = name.replaceAll("([a-z])([A-Z])", "$1 $2");
            return spaced.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + spaced.substring(1).toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Copies the lists.
    public DataView {
        editions = List.copyOf(editions);
        kinds = List.copyOf(kinds);
        listed = List.copyOf(listed);
    }

    static DataView of(DescribeData data, String kind) {
        List<KindRow> kinds =
                data.issueCounts().entrySet().stream()
                        .map(count -> new KindRow(count.getKey(), count.getValue()))
                        .toList();
        List<String> listed =
                data.issues().stream()
                        .filter(issue -> issue.kind().equals(kind))
                        .map(DataIssue::message)
                        .limit(MOST_LISTED)
                        .toList();
        return new DataView(
                data.editions().stream().map(EditionRow::new).toList(),
                kinds,
                listed.isEmpty() ? "" : kind,
                listed);
    }

    /// Number of all flaws in words.
    public String issueWords() {
        return Words.count(kinds.stream().mapToLong(KindRow::count).sum(), "flaw");
    }

    /// Whether more flaws of the kind exist than are listed.
    public boolean cut() {
        return listed.size() == MOST_LISTED;
    }
}
