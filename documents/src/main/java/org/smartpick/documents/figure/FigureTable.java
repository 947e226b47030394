package org.smartpick.documents.figure;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.smartpick.advice.port.FigureFiles.FigureReading;
import org.smartpick.advice.port.FigureFiles.Request;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.figure.Amount;
import org.smartpick.domain.figure.FigureColumn;
import org.smartpick.domain.figure.OwnFigure;

/// What was read of a file of figures so far: a line with any problem gives no figure at all.
final class FigureTable {
    /// Most problems that are listed; the others are counted.
    static final int MOST_PROBLEMS = 500;

    private static final double SHARE = 1;
    private static final int ENOUGH = 5;

    private final Request request;
    private final Map<FigureColumn, Integer> positions = new EnumMap<>(FigureColumn.class);
    private final Map<FigureColumn, String> headers = new EnumMap<>(FigureColumn.class);
    private final List<OwnFigure> figures = new ArrayList<>();
    private final Map<OwnFigure.Key, Long> firstLines = new HashMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();
    private int fields; // of the header
    private long lines; // read so far
    private long refused; // of them
    private long moreProblems; // beyond those listed

    FigureTable(Request request) {
        this.request = request;
    }

    /// Lines below the header that were read.
    long lines() {
        return lines;
    }

    /// Takes the line of column names.
    void header(CsvRecord record) {
        fields = record.getFieldCount();
        for (int i = 0; i < fields; i++) {
            String name = record.getField(i).strip();
            FigureColumn column =
                    request.mapping().columns().getOrDefault(name, FigureColumn.IGNORE);
            if (column != FigureColumn.IGNORE) {
                positions.put(column, i);
                headers.put(column, name);
            }
        }
    }

    /// Takes a line.
    void line(CsvRecord record) {
        lines++;
        long number = record.getStartingLineNumber();
        if (record.getFieldCount() != fields) {
            refuse(
                    List.of(
                            new FieldProblem(
                                    "line " + number,
                                    record.getFieldCount() + " fields",
                                    "does not have the " + fields + " fields of the header",
                                    "put texts that hold a comma in double quotes")));
            return;
        }
        Map<FigureColumn, String> texts = new EnumMap<>(FigureColumn.class);
        positions.forEach((column, position) -> texts.put(column, record.getField(position)));
        FigureCells cells = new FigureCells(number, texts, headers);
        List<OwnFigure> read = new FigureLine(cells, request).read();
        List<FieldProblem> found = new ArrayList<>(cells.problems());
        if (found.isEmpty()) {
            read.forEach(figure -> checkFirst(figure, number, found));
        }
        if (found.isEmpty()) {
            read.forEach(figure -> firstLines.put(figure.key(), number));
            figures.addAll(read);
        } else {
            refuse(found);
        }
    }

    private void checkFirst(OwnFigure figure, long number, List<FieldProblem> found) {
        Long first = firstLines.get(figure.key());
        if (first != null) {
            found.add(
                    new FieldProblem(
                            "line " + number + ", " + figure.kind().key(),
                            figure.amount().words(),
                            "is a second value for program "
                                    + figure.program()
                                    + " and season "
                                    + figure.season().matchYear()
                                    + ", after line "
                                    + first,
                            "keep one of the two lines"));
        }
    }

    private void refuse(List<FieldProblem> found) {
        refused++;
        for (FieldProblem problem : found) {
            if (problems.size() < MOST_PROBLEMS) {
                problems.add(problem);
            } else {
                moreProblems++;
            }
        }
    }

    /// Notes why reading ended before the end of the file; what was read before is kept.
    void end(String problem, String remedy) {
        problems.addFirst(new FieldProblem("after line " + (lines + 1), "", problem, remedy));
    }

    /// What reading gave.
    FigureReading reading() {
        return new FigureReading(figures, lines, refused, problems, moreProblems, remarks());
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        List<String> unread = request.mapping().unread();
        if (!unread.isEmpty()) {
            remarks.add("Columns that were not read: " + String.join(", ", unread) + ".");
        }
        long assumed =
                figures.stream()
                        .filter(figure -> figure.amount() instanceof Amount.Assumed)
                        .count();
        if (assumed > 0) {
            remarks.add(
                    String.format(
                            Locale.US,
                            "Percentages that do not say of how many: %,d. Each is taken as if it were of few"
                                    + " (20 to 100 applications, 20 residents), so that it counts for little.",
                            assumed));
        }
        if (looksLikeShares()) {
            remarks.add(
                    "Every percentage in the file is 1 or less. If these are shares (0.12 for 12 percent),"
                            + " do not accept: multiply them by 100 first.");
        }
        return remarks;
    }

    private boolean looksLikeShares() {
        List<OwnFigure> percentages =
                figures.stream()
                        .filter(figure -> !(figure.amount() instanceof Amount.Counted))
                        .toList();
        return percentages.size() >= ENOUGH
                && percentages.stream().allMatch(figure -> percent(figure) <= SHARE)
                && percentages.stream().anyMatch(figure -> percent(figure) % SHARE > 0);
    }

    private static double percent(OwnFigure figure) {
        return switch (figure.amount()) {
            case Amount.Counted counted -> 100 * counted.low();
            case Amount.Rounded rounded -> rounded.percent();
            case Amount.Assumed assumed -> assumed.percent();
        };
    }
}
