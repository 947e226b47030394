package org.smartpick.catalog.dataset;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// One row of a [CsvTable]. An empty cell means unknown; asking it for a number gives nothing.
public final class CsvRow {
    private final CsvTable table;
    private final CsvRecord record;

    CsvRow(CsvTable table, CsvRecord record) {
        this.table = table;
        this.record = record;
    }

    /// The cell in this column, empty when unknown.
    public String text(String column) {
        return record.getField(table.position(column));
    }

    /// The cell at this position, empty when unknown.
    public String text(int position) {
        return record.getField(position);
    }

    /// The parts of a cell that has `|` between them; none when it is empty.
    public List<String> parts(String column) {
        String text = text(column);
        return text.isEmpty() ? List.of() : Stream.of(text.split("\\|", -1)).toList();
    }

    /// The whole number in this column; nothing when the cell is empty.
    ///
    /// @throws CatalogException when the cell holds something else
    public OptionalInt wholeNumber(String column) {
        String text = text(column);
        try {
            return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw unreadable(column, text, "a whole number", e);
        }
    }

    /// The number in this column; nothing when the cell is empty.
    ///
    /// @throws CatalogException when the cell holds something else
    public OptionalDouble number(String column) {
        String text = text(column);
        try {
            return text.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw unreadable(column, text, "a number", e);
        }
    }

    /// Line of the file on which the row starts, counted from 1.
    public long line() {
        return record.getStartingLineNumber();
    }

    /// The table that the row belongs to.
    public CsvTable table() {
        return table;
    }

    private CatalogException unreadable(
            String column, String text, String wanted, NumberFormatException cause) {
        return new CatalogException(
                table.path()
                        + " line "
                        + line()
                        + ": "
                        + column
                        + " is '"
                        + text
                        + "', not "
                        + wanted,
                cause);
    }
}
