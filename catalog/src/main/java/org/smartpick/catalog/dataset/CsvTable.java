package org.smartpick.catalog.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table out of a CSV file (RFC 4180, UTF-8) with a line of column names.
public final class CsvTable {
    private final String path;
    private final List<String> columns;
    private final Map<String, Integer> positions;
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvTable(String path, List<String> columns) {
        this.path = path;
        this.columns = List.copyOf(columns);
        this.positions = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i), i);
        }
    }

    /// Reads the whole file.
    ///
    /// @throws CatalogException when it is missing, empty, cut off inside quotes or has a row of
    ///   another length
    public static CsvTable read(String path, DatasetFiles files) {
        try (InputStream stream = files.open(path);
                CsvReader<CsvRecord> reader =
                        CsvReader.builder()
                                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                                .allowUnclosedQuote(false)
                                .ofCsvRecord(stream, StandardCharsets.UTF_8)) {
            CsvTable table = null;
            for (CsvRecord record : reader) {
                if (table == null) {
                    table = new CsvTable(path, record.getFields());
                } else {
                    table.rows.add(new CsvRow(table, record));
                }
            }
            if (table == null) {
                throw new CatalogException(path + " is empty: a line of column names was expected");
            }
            return table;
        } catch (FileNotFoundException e) {
            throw new CatalogException(path + " is missing from the edition", e);
        } catch (CsvParseException e) {
            throw new CatalogException(path + " is damaged: " + e.getMessage(), e);
        } catch (IOException | UncheckedIOException e) {
            throw new CatalogException("cannot read " + path, e);
        }
    }

    /// Path of the file below the root of all datasets.
    public String path() {
        return path;
    }

    /// Column names in the order of the file.
    public List<String> columns() {
        return columns;
    }

    /// Whether the table has this column.
    public boolean hasColumn(String name) {
        return positions.containsKey(name);
    }

    /// Position of a column, for reading many rows.
    ///
    /// @throws CatalogException when the table has no such column
    public int position(String name) {
        Integer position = positions.get(name);
        if (position == null) {
            throw new CatalogException(path + " has no column '" + name + "'; it has " + columns);
        }
        return position;
    }

    /// All rows in the order of the file.
    public List<CsvRow> rows() {
        return rows;
    }
}
