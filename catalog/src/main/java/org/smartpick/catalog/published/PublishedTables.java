package org.smartpick.catalog.published;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.catalog.dataset.SourceNote;
import org.smartpick.domain.Season;
import org.smartpick.domain.UsState;

/// The published figures in use. Each table is read when it is first asked for; a table that the
/// edition does not hold, or a dataset that was taken out, has no rows.
///
/// It may be used by any number of threads.
public final class PublishedTables {
    private static final String DATASET = "stats";

    private final Optional<Dataset> dataset;
    private final Map<PublishedTable, List<PublishedRow>> rows =
            new EnumMap<>(PublishedTable.class);

    private PublishedTables(Optional<Dataset> dataset) {
        this.dataset = dataset;
    }

    /// The figures that ship with the product.
    public static PublishedTables bundled() {
        return of(Datasets.bundled());
    }

    /// The figures of these datasets.
    public static PublishedTables of(Datasets datasets) {
        return new PublishedTables(datasets.find(DATASET));
    }

    /// All rows of a table, in the order of the file.
    ///
    /// @throws org.smartpick.catalog.dataset.CatalogException when the table is damaged
    public synchronized List<PublishedRow> rows(PublishedTable table) {
        return rows.computeIfAbsent(table, this::read);
    }

    private List<PublishedRow> read(PublishedTable table) {
        return dataset.flatMap(files -> files.findTable(table.file()))
                .map(csv -> csv.rows().stream().map(row -> PublishedRow.of(row, table)).toList())
                .orElse(List.of());
    }

    /// The row that fits and should be believed: newest year first, then best confidence; never one
    /// of confidence D.
    public Optional<PublishedRow> findBest(PublishedTable table, Predicate<PublishedRow> fits) {
        return rows(table).stream()
                .filter(row -> !row.weak())
                .filter(fits)
                .min(
                        Comparator.comparing((PublishedRow row) -> row.provenance().asOf())
                                .reversed()
                                .thenComparing(row -> row.provenance().confidence()));
    }

    /// Sources of the figures by key.
    public Map<String, SourceNote> sources() {
        return dataset.map(Dataset::sources).orElse(Map.of());
    }

    /// Edition of the figures; empty when the dataset was taken out.
    public Optional<String> findEdition() {
        return dataset.map(Dataset::edition);
    }

    /// Dates of a season in their order.
    public List<SeasonDate> dates(Season season) {
        return rows(PublishedTable.SEASON_DATES).stream()
                .filter(row -> row.text("cycle").equals("Match " + season.matchYear()))
                .map(row ->
                        new SeasonDate(
                                row.text("event"),
                                LocalDate.parse(row.text("date")),
                                row.text("time_eastern"),
                                row.provenance(),
                                row.note()))
                .sorted(Comparator.comparing(SeasonDate::date).thenComparing(SeasonDate::time))
                .toList();
    }

    /// What a state's board asks for a full license; of two rows the more trusted one, and of those
    /// alike the first.
    public Optional<LicenceRule> findLicenceRule(UsState state) {
        return rows(PublishedTable.STATE_LICENCE_RULES).stream()
                .filter(row -> UsState.parse(row.text("state")).equals(Optional.of(state)))
                .min(Comparator.comparing(row -> row.provenance().confidence()))
                .map(row ->
                        new LicenceRule(
                                state,
                                row.text("us_graduate_years"),
                                row.text("img_years"),
                                row.text("step3_attempt_limit"),
                                row.text("time_limit"),
                                row.provenance(),
                                row.note()));
    }
}
