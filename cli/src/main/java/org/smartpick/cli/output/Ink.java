package org.smartpick.cli.output;

import java.util.List;
import org.smartpick.cli.Terminal;

/// Writes an answer for reading: titles, paragraphs, tables, with bold and faint letters where they
/// are welcome.
public final class Ink {
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String USUAL = "\u001B[0m";
    private static final String INDENT = "  ";

    private final Terminal terminal;

    /// Writes to this terminal.
    public Ink(Terminal terminal) {
        this.terminal = terminal;
    }

    /// A title.
    public void title(String text) {
        line(styled(BOLD, text));
    }

    /// An empty line.
    public void space() {
        line("");
    }

    /// A paragraph.
    public void say(String text) {
        Paragraph.lines(text, "", terminal.width()).forEach(this::line);
    }

    /// A paragraph, indented.
    public void tell(String text) {
        Paragraph.lines(text, INDENT, terminal.width()).forEach(this::line);
    }

    /// A paragraph of less weight, indented.
    public void aside(String text) {
        Paragraph.lines(text, INDENT, terminal.width()).forEach(line -> line(styled(FAINT, line)));
    }

    /// A table.
    public void table(TextTable table) {
        table.lines(terminal.width()).forEach(this::line);
    }

    /// A table whose first line is its head.
    public void headedTable(TextTable table) {
        List<String> lines = table.lines(terminal.width());
        line(styled(BOLD, lines.getFirst()));
        lines.subList(1, lines.size()).forEach(this::line);
    }

    /// One line as it is.
    public void line(String text) {
        terminal.out().println(text);
    }

    private String styled(String look, String text) {
        return switch (terminal.style()) {
            case PLAIN -> text;
            case STYLED -> look + text + USUAL;
        };
    }
}
