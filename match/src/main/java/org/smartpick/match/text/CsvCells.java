package org.smartpick.match.text;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.match.text.LineScanner.BadLine;

/// Cells of one line of comma-separated values (RFC 4180, without line breaks inside cells).
public final class CsvCells {
    private CsvCells() {}

    /// The cells of a line.
    ///
    /// @throws BadLine when quotation marks do not fit
    public static List<String> split(String line) throws BadLine {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (true) {
            if (at < line.length() && line.charAt(at) == '"') {
                StringBuilder cell = new StringBuilder();
                at = quoted(line, at + 1, cell);
                cells.add(cell.toString().strip());
            } else {
                int comma = line.indexOf(',', at);
                int end = comma < 0 ? line.length() : comma;
                cells.add(line.substring(at, end).strip());
                at = end;
            }
            if (at == line.length()) {
                return cells;
            }
            if (line.charAt(at) != ',') {
                throw new BadLine("has text behind a quotation mark");
            }
            at++;
        }
    }

    /// Reads to behind the closing mark.
    private static int quoted(String line, int from, StringBuilder cell) throws BadLine {
        int at = from;
        while (true) {
            int mark = line.indexOf('"', at);
            if (mark < 0) {
                throw new BadLine("has a quotation mark without its partner");
            }
            cell.append(line, at, mark);
            if (mark + 1 == line.length() || line.charAt(mark + 1) != '"') {
                return mark + 1;
            }
            cell.append('"');
            at = mark + 2;
        }
    }

    /// A cell as it is written.
    public static String cell(String text) {
        boolean plain = text.chars().noneMatch(letter -> letter == ',' || letter == '"');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
