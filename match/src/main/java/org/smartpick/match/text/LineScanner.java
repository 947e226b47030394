package org.smartpick.match.text;

import java.util.ArrayList;
import java.util.List;

/// Takes a line apart into names and the signs between them.
///
/// A name is any text without the signs; spaces around it do not count. A name that holds a sign or
/// a quotation mark stands in quotation marks, with marks inside doubled.
public final class LineScanner {
    /// A line that cannot be taken apart.
    public static final class BadLine extends Exception {
        private static final long serialVersionUID = 1L;

        BadLine(String problem) {
            super(problem);
        }
    }

    private final String line;
    private final int end;
    // Moves along the line.
    private int at;

    LineScanner(String line) {
        this.line = line;
        this.end = line.length();
    }

    /// The first word, up to a space.
    String word() {
        skipSpaces();
        int from = at;
        while (at < end && !Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return line.substring(from, at);
    }

    /// A name up to the next sign.
    String name() throws BadLine {
        skipSpaces();
        return at < end && line.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int from = at;
        while (at < end && !isSign(line.charAt(at))) {
            at++;
        }
        return line.substring(from, at).strip();
    }

    private String quoted() throws BadLine {
        StringBuilder name = new StringBuilder();
        at++;
        while (true) {
            int mark = line.indexOf('"', at);
            if (mark < 0) {
                throw new BadLine("has a quotation mark without its partner");
            }
            name.append(line, at, mark);
            at = mark + 1;
            if (at == end || line.charAt(at) != '"') {
                break;
            }
            name.append('"');
            at++;
        }
        skipSpaces();
        return name.toString();
    }

    /// Whether the next sign is this one; takes it.
    boolean takes(char sign) {
        skipSpaces();
        if (at < end && line.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    /// Takes this sign.
    void need(char sign) throws BadLine {
        if (!takes(sign)) {
            throw new BadLine("has no '" + sign + "' where one is needed");
        }
    }

    /// Names between this sign, to the end of the line; none when nothing is left.
    List<String> names(char between) throws BadLine {
        List<String> names = new ArrayList<>();
        skipSpaces();
        if (at == end) {
            return names;
        }
        do {
            String name = name();
            if (name.isEmpty()) {
                throw new BadLine("leaves a place of the list empty");
            }
            names.add(name);
        } while (takes(between));
        needEnd();
        return names;
    }

    /// Refuses whatever is left.
    void needEnd() throws BadLine {
        skipSpaces();
        if (at < end) {
            throw new BadLine("has '" + line.charAt(at) + "' where it should end");
        }
    }

    boolean atEnd() {
        skipSpaces();
        return at == end;
    }

    private void skipSpaces() {
        while (at < end && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
    }

    static boolean isSign(char letter) {
        return letter == ':' || letter == '>' || letter == '+' || letter == '&';
    }
}
