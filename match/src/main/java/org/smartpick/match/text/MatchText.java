package org.smartpick.match.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.smartpick.match.MatchDraft;
import org.smartpick.match.MatchDraft.Pair;
import org.smartpick.match.MatchReading;
import org.smartpick.match.text.LineScanner.BadLine;

/// Reads a market from lines of text:
///
/// ```
/// smartpick-match 1
/// program Mercy 2: Chen > Ford
/// applicant Chen: City > Mercy
/// couple Ann & Bob: City + Mercy > City + - > - + Mercy
/// supplement Chen + Anesthesiology: Year One > Year Two
/// reversion Mercy > City
/// ```
public final class MatchText {
    /// The first word of a file of this form; the version follows.
    public static final String HEAD = "smartpick-match";

    /// The version that is written, and the newest that is read.
    public static final int VERSION = 1;

    private static final String KINDS = "program, applicant, couple, supplement or reversion";

    private final MatchDraft draft;

    private MatchText(MatchDraft draft) {
        this.draft = draft;
    }

    /// The market of a file.
    ///
    /// @param source name of the file, for messages
    /// @param lines the file; is not closed
    public static MatchReading read(String source, BufferedReader lines) throws IOException {
        MatchDraft draft = new MatchDraft(source);
        new MatchText(draft).read(lines);
        return draft.read();
    }

    /// The market of a text.
    public static MatchReading parse(String text) {
        MatchDraft draft = new MatchDraft("market");
        MatchText reader = new MatchText(draft);
        List<String> lines = text.lines().toList();
        reader.head(lines.isEmpty() ? "" : lines.getFirst());
        for (int i = 1; i < lines.size(); i++) {
            reader.line(i + 1, lines.get(i));
        }
        return draft.read();
    }

    private void read(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        head(line == null ? "" : line);
        int number = 1;
        while ((line = lines.readLine()) != null) {
            line(++number, line);
        }
    }

    private void head(String line) {
        String[] words = line.strip().split("\\s+");
        if (words.length != 2 || !words[0].equals(HEAD)) {
            draft.unreadable(
                    1, line, "is not how a market begins", "write: " + HEAD + " " + VERSION);
        } else if (!words[1].equals(String.valueOf(VERSION))) {
            draft.unreadable(
                    1, words[1], "is a version that is not known here", "write " + VERSION);
        }
    }

    private void line(int number, String line) {
        if (line.isBlank() || line.stripLeading().startsWith("#")) {
            return;
        }
        try {
            record(number, new LineScanner(line));
        } catch (BadLine bad) {
            draft.unreadable(
                    number,
                    line.strip(),
                    String.valueOf(bad.getMessage()),
                    "see docs/match-file.md");
        }
    }

    private void record(int number, LineScanner line) throws BadLine {
        String kind = line.word();
        switch (kind) {
            case "program" -> program(number, line);
            case "applicant" -> {
                String name = named(line);
                line.need(':');
                draft.applicant(number, name, line.names('>'));
            }
            case "couple" -> couple(number, line);
            case "supplement" -> {
                String name = named(line);
                line.need('+');
                String advanced = named(line);
                line.need(':');
                draft.supplement(number, name, advanced, line.names('>'));
            }
            case "reversion" -> {
                String donor = named(line);
                line.need('>');
                draft.reversion(number, donor, named(line));
                line.needEnd();
            }
            default -> throw new BadLine("begins with '" + kind + "', not with " + KINDS);
        }
    }

    private static String named(LineScanner line) throws BadLine {
        String name = line.name();
        if (name.isEmpty()) {
            throw new BadLine("has no name where one is needed");
        }
        return name;
    }

    /// The quota is the last word before the colon.
    private void program(int number, LineScanner line) throws BadLine {
        String name = line.name();
        String quota;
        if (line.takes(':')) {
            int space = name.lastIndexOf(' ');
            quota = name.substring(space + 1);
            name = space < 0 ? "" : name.substring(0, space).strip();
        } else {
            quota = line.name();
            line.need(':');
        }
        draft.program(number, name, Quota.parse(quota), line.names('>'));
    }

    private void couple(int number, LineScanner line) throws BadLine {
        List<String> members = new ArrayList<>();
        do {
            members.add(named(line));
        } while (line.takes('&'));
        line.need(':');
        List<Pair> pairs = new ArrayList<>();
        while (!line.atEnd()) {
            if (!pairs.isEmpty()) {
                line.need('>');
            }
            pairs.add(pair(line));
        }
        draft.couple(number, members, pairs);
    }

    /// Two programs, each a name or a dash.
    static Pair pair(LineScanner line) throws BadLine {
        String first = named(line);
        line.need('+');
        return new Pair(orNone(first), orNone(named(line)));
    }

    private static String orNone(String name) {
        return name.equals("-") ? "" : name;
    }
}
