package org.smartpick.match.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.smartpick.match.MatchDraft;
import org.smartpick.match.MatchDraft.Pair;
import org.smartpick.match.MatchReading;
import org.smartpick.match.text.LineScanner.BadLine;

/// Reads a market from comma-separated values, one record a line, lists as further cells:
///
/// ```
/// smartpick-match,1
/// program,Mercy,2,Chen,Ford
/// applicant,Chen,City,Mercy
/// couple,Ann & Bob,City + Mercy,City + -
/// supplement,Chen,Anesthesiology,Year One,Year Two
/// reversion,Mercy,City
/// ```
public final class MatchCsv {
    private final MatchDraft draft;

    private MatchCsv(MatchDraft draft) {
        this.draft = draft;
    }

    /// The market of a file.
    ///
    /// @param source name of the file, for messages
    /// @param lines the file; is not closed
    public static MatchReading read(String source, BufferedReader lines) throws IOException {
        MatchDraft draft = new MatchDraft(source);
        new MatchCsv(draft).read(lines);
        return draft.read();
    }

    private void read(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        head(line == null ? "" : line);
        int number = 1;
        while ((line = lines.readLine()) != null) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                line(number, line);
            }
        }
    }

    private void head(String line) {
        String[] cells = line.strip().split(",");
        boolean right = cells.length >= 2 && cells[0].strip().equals(MatchText.HEAD);
        if (!right || !cells[1].strip().equals(String.valueOf(MatchText.VERSION))) {
            draft.unreadable(
                    1,
                    line,
                    "is not how a market begins",
                    "write: " + MatchText.HEAD + "," + MatchText.VERSION);
        }
    }

    private void line(int number, String line) {
        try {
            List<String> cells = CsvCells.split(line);
            record(number, cells);
        } catch (BadLine bad) {
            draft.unreadable(
                    number, line, String.valueOf(bad.getMessage()), "see docs/match-file.md");
        }
    }

    private void record(int number, List<String> cells) throws BadLine {
        switch (cells.getFirst()) {
            case "program" ->
                    draft.program(
                            number, cell(cells, 1), Quota.parse(cell(cells, 2)), rest(cells, 3));
            case "applicant" -> draft.applicant(number, cell(cells, 1), rest(cells, 2));
            case "couple" -> couple(number, cells);
            case "supplement" ->
                    draft.supplement(number, cell(cells, 1), cell(cells, 2), rest(cells, 3));
            case "reversion" -> draft.reversion(number, cell(cells, 1), cell(cells, 2));
            default ->
                    throw new BadLine(
                            "begins with '" + cells.getFirst() + "', which is no kind of record");
        }
    }

    private void couple(int number, List<String> cells) throws BadLine {
        LineScanner members = new LineScanner(cell(cells, 1));
        List<Pair> pairs = new ArrayList<>();
        for (String cell : rest(cells, 2)) {
            LineScanner pair = new LineScanner(cell);
            pairs.add(MatchText.pair(pair));
            pair.needEnd();
        }
        draft.couple(number, members.names('&'), pairs);
    }

    private static String cell(List<String> cells, int index) throws BadLine {
        if (index >= cells.size() || cells.get(index).isEmpty()) {
            throw new BadLine("has nothing in cell " + (index + 1));
        }
        return cells.get(index);
    }

    /// The cells from an index on; empty ones at the end, as spreadsheets write them, do not count.
    private static List<String> rest(List<String> cells, int from) throws BadLine {
        int end = cells.size();
        while (end > from && cells.get(end - 1).isEmpty()) {
            end--;
        }
        List<String> rest = cells.subList(Math.min(from, end), end);
        if (rest.contains("")) {
            throw new BadLine("leaves a place of the list empty");
        }
        return rest;
    }
}
