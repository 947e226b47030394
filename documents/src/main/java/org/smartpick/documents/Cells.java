package org.smartpick.documents;

import java.util.regex.Pattern;

/// Text in the cells of a table that a spreadsheet may open.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe in front. So does a text
/// that already begins with apostrophes before such a sign: [#read] can then take exactly one away
/// again.
public final class Cells {
    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\t\r\n].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r\n].*", Pattern.DOTALL);

    private Cells() {}

    /// The text as a cell that no spreadsheet runs.
    public static String safe(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    /// The text of a cell that [#safe] wrote; a cell that somebody typed is left as it is.
    public static String read(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
