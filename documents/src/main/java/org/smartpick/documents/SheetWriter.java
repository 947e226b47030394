package org.smartpick.documents;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Fills one sheet row by row below a frozen header.
final class SheetWriter {
    private static final String HEADER_COLOR = "E8EEF4";
    private static final int LONGEST_CELL = 32_000;

    private final Worksheet sheet;
    private final List<Column> columns;

    private int row; // the row being filled
    private int column; // the next free column in it

    /// Writes the header.
    SheetWriter(Workbook workbook, String name, List<Column> columns) {
        this.sheet = workbook.newWorksheet(name);
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).title());
            sheet.width(i, columns.get(i).width());
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor(HEADER_COLOR)
                .set();
        sheet.freezePane(0, 1);
    }

    /// Begins the next row.
    SheetWriter start() {
        row++;
        column = 0;
        return this;
    }

    /// Puts a text or a number into the next cell of the row; a text stays a text, whatever it
    /// begins with.
    SheetWriter add(Object value) {
        String format = columns.get(column).format();
        switch (value) {
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, shortened(value.toString()));
        }
        if (!format.isEmpty()) {
            sheet.style(row, column).format(format).set();
        }
        column++;
        return this;
    }

    /// Writes a whole row.
    void row(Object... values) {
        start();
        for (Object value : values) {
            add(value);
        }
    }

    /// Columns one after the other.
    @SafeVarargs
    static List<Column> join(List<Column>... parts) {
        List<Column> all = new ArrayList<>();
        for (List<Column> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
    }

    /// A column.
    ///
    /// @param title its header
    /// @param width in characters
    /// @param format number format; empty for texts and plain numbers
    record Column(String title, int width, String format) {
        static Column text(String title, int width) {
            return new Column(title, width, "");
        }

        static Column number(String title, int width) {
            return new Column(title, width, "#,##0");
        }

        static Column percent(String title) {
            return new Column(title, 11, "0.0%");
        }

        static Column decimal(String title) {
            return new Column(title, 10, "0.00");
        }
    }
}
