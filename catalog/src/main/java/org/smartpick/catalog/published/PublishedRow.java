package org.smartpick.catalog.published;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.smartpick.catalog.dataset.CatalogException;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Provenance;

/// One row of a published table. Every number in it shares one source, year and confidence.
public final class PublishedRow {
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");

    private final CsvRow row;
    private final Provenance provenance;

    private PublishedRow(CsvRow row, Provenance provenance) {
        this.row = row;
        this.provenance = provenance;
    }

    static PublishedRow of(CsvRow row, PublishedTable table) {
        return new PublishedRow(
                row,
                Provenance.bundled(
                        row.text("source"), year(row.text(table.yearColumn())), confidence(row)));
    }

    /// The last year that a text names, as in "ERAS 2024", "2019-2020" or "Match 2027"; undated
    /// when it names none.
    static AsOf year(String text) {
        Matcher years = YEAR.matcher(text);
        AsOf last = AsOf.UNDATED;
        while (years.find()) {
            last = AsOf.of(Integer.parseInt(years.group(1)));
        }
        return last;
    }

    private static Confidence confidence(CsvRow row) {
        String grade = row.text("confidence");
        return Optional.of(grade)
                .filter(text -> text.matches("[ABCD]"))
                .map(Confidence::valueOf)
                .orElseThrow(() ->
                        new CatalogException(
                                row.table().path()
                                        + " line "
                                        + row.line()
                                        + ": confidence '"
                                        + grade
                                        + "' is not A to D"));
    }

    /// The cell in this column; empty when unknown or not applicable.
    ///
    /// @throws CatalogException when the table has no such column
    public String text(String column) {
        return row.text(column);
    }

    /// The number in this column, where there is one.
    ///
    /// @throws CatalogException when the cell holds something else, or the table has no such column
    public OptionalDouble findNumber(String column) {
        return row.number(column);
    }

    /// The number in this column with the source, year and confidence of the row; unknown when the
    /// cell is empty.
    public Fact<Double> number(String column) {
        OptionalDouble number = row.number(column);
        return number.isPresent() ? Fact.known(number.getAsDouble(), provenance) : Fact.unknown();
    }

    /// Source key, year and confidence of everything in the row.
    public Provenance provenance() {
        return provenance;
    }

    /// Whether the row is of confidence D: never shown to a person without saying so.
    public boolean weak() {
        return provenance.confidence() == Confidence.D;
    }

    /// What a reader must know about this one row; may be empty.
    public String note() {
        return row.table().hasColumn("note") ? row.text("note") : "";
    }
}
