package org.smartpick.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table of aligned columns that fits into a width: columns that may give way are cut with "…"
/// until it does.
public final class TextTable {
    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(List<Column> columns) {
        this.columns = columns;
    }

    /// One column.
    ///
    /// @param title its head; empty for none
    /// @param side where its cells stand
    public record Column(String title, Side side) {}

    /// Where the cells of a column stand, and whether they may be cut.
    public enum Side {
        /// At the left; whole.
        LEFT,
        /// At the left; cut when the line is too short.
        GIVES_WAY,
        /// At the right: figures.
        RIGHT
    }

    /// A table without rows.
    public static TextTable of(Column... columns) {
        return new TextTable(List.of(columns));
    }

    /// A column whose cells stand at the left.
    public static Column left(String title) {
        return new Column(title, Side.LEFT);
    }

    /// A column whose cells stand at the left and may be cut.
    public static Column givesWay(String title) {
        return new Column(title, Side.GIVES_WAY);
    }

    /// A column of figures.
    public static Column right(String title) {
        return new Column(title, Side.RIGHT);
    }

    /// Adds a row.
    ///
    /// @throws IllegalArgumentException when it has not one cell a column
    public TextTable add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    /// The lines of the table, none longer than `width` unless the columns that stay whole need
    /// more.
    public List<String> lines(int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        if (columns.stream().anyMatch(column -> !column.title().isEmpty())) {
            lines.add(line(columns.stream().map(Column::title).toList(), widths));
        }
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int at = i;
            int longest = rows.stream().mapToInt(row -> length(row.get(at))).max().orElse(0);
            widths[i] = Math.max(length(columns.get(i).title()), longest);
        }
        int over = Arrays.stream(widths).sum() + GAP * (widths.length - 1) - width;
        while (over > 0) {
            int widest = widestThatGivesWay(widths);
            if (widest < 0) {
                return widths;
            }
            widths[widest]--;
            over--;
        }
        return widths;
    }

    private int widestThatGivesWay(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean may = columns.get(i).side() == Side.GIVES_WAY && widths[i] > NARROWEST;
            if (may && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cut(cells.get(i), widths[i]);
            String blank = " ".repeat(Math.max(0, widths[i] - length(cell)));
            boolean right = columns.get(i).side() == Side.RIGHT;
            line.append(i == 0 ? "" : " ".repeat(GAP)).append(right ? blank + cell : cell + blank);
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String text, int width) {
        if (length(text) <= width) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
