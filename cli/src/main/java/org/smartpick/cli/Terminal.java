package org.smartpick.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Map;

/// Where a command writes: its two streams, their width, and whether letters may be styled.
///
/// @param bytes standard output, for files that go down a pipe
/// @param out standard output as text
/// @param err standard error as text
/// @param width characters a line, 40 to 200
/// @param style whether letters may be bold or faint
public record Terminal(
        PrintStream bytes, PrintWriter out, PrintWriter err, int width, Style style) {
    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;
    private static final int MOST_WIDTH = 200;

    /// How letters look.
    public enum Style {
        /// As they are: for files, pipes and whoever set `NO_COLOR`.
        PLAIN,
        /// Bold and faint, by ANSI sequences.
        STYLED
    }

    /// Keeps the width inside its bounds.
    public Terminal {
        width = Math.clamp(width, LEAST_WIDTH, MOST_WIDTH);
    }

    /// The terminal of this process.
    ///
    /// The width is `COLUMNS` when that is a number, else 100. Letters are styled when standard
    /// output is a terminal that can do it and `NO_COLOR` is not set.
    public static Terminal of(PrintStream out, PrintStream err, Map<String, String> environment) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        boolean dumb =
                environment.getOrDefault("TERM", "").equals("dumb")
                        || !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(
                out,
                writer(out, out.charset()),
                writer(err, err.charset()),
                width(environment.getOrDefault("COLUMNS", "")),
                terminal && !dumb ? Style.STYLED : Style.PLAIN);
    }

    /// A plain terminal over two streams, for tests and pipes.
    public static Terminal plain(OutputStream out, OutputStream err, Charset charset) {
        PrintStream bytes = new PrintStream(out, true, charset);
        return new Terminal(
                bytes,
                writer(bytes, charset),
                writer(new PrintStream(err, true, charset), charset),
                USUAL_WIDTH,
                Style.PLAIN);
    }

    private static int width(String columns) {
        boolean number =
                !columns.isEmpty()
                        && columns.length() < 5
                        && columns.chars().allMatch(Character::isDigit);
        return number ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    private static PrintWriter writer(PrintStream stream, Charset charset) {
        return new PrintWriter(stream, true, charset);
    }
}
