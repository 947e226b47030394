package org.smartpick.web.coach;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.smartpick.advice.coach.CoachModelReader.ReportLine;

/// How well the coach reads, as a table: each measure with what was asked of it.
///
/// @param lines the figures of the report
public record ProofView(List<ReportLine> lines) {
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("shared", "30 answers used to build it, each left out"),
                    new Column("probe", "10 in looser speech, each left out"),
                    new Column("nested", "All 40, settings chosen without the answer"),
                    new Column("check", "32 that taught nothing"),
                    new Column("check as heard", "The same without case and punctuation"));
    private static final List<Wanted> WANTED =
            List.of(
                    atLeast("Sentence in its part", "sentence in its part", 0.83),
                    atLeast("Missing part: right when noted", "part missing, precision", 0.80),
                    atLeast("Missing part: noted when missing", "part missing, recall", 0.80),
                    atLeast("Outcome told: right when noted", "outcome_stated, precision", 0.88),
                    atLeast("Outcome told: noted when told", "outcome_stated, recall", 0.95),
                    atLeast("Number in it: right when noted", "quantified_result, precision", 0.85),
                    atLeast("Number in it: noted when told", "quantified_result, recall", 0.95),
                    atLeast("Lesson: right when noted", "reflection, precision", 0.72),
                    atLeast("Lesson: noted when told", "reflection, recall", 0.90),
                    atLeast("Level: rank correlation", "level, rank correlation", 0.85),
                    atLeast(
                            "Level at equal length: rank correlation",
                            "level at equal length, rank correlation",
                            0.60),
                    new Wanted(
                            "Filler words: mean error an answer",
                            "mean error of fillers an answer",
                            0.3,
                            Side.AT_MOST),
                    open("Blame: right when shown", "blame, precision"),
                    open("Blame: shown when there", "blame, recall"),
                    open("Running down: right when shown", "negativity, precision"),
                    open("Running down: shown when there", "negativity, recall"),
                    open("Overclaim: right when shown", "overclaim, precision"),
                    open("Overclaim: shown when there", "overclaim, recall"));

    /// Copies the lines.
    public ProofView {
        lines = List.copyOf(lines);
    }

    /// A kind of answers.
    ///
    /// @param answers its name in the report
    /// @param words its name on the page
    public record Column(String answers, String words) {}

    /// A row of the table.
    ///
    /// @param words what is measured
    /// @param asked what was asked of it; a dash where nothing was
    /// @param cells one a column
    public record Row(String words, String asked, List<Cell> cells) {
        /// Copies the cells.
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A cell of the table.
    ///
    /// @param value the figure; a dash where there is none
    /// @param doubt its interval and over how many; empty where there is none
    /// @param fallsShort words where it is below what was asked; else empty
    public record Cell(String value, String doubt, String fallsShort) {}

    private enum Side {
        AT_LEAST,
        AT_MOST,
        OPEN
    }

    private record Wanted(String words, String measure, double asked, Side side) {
        String askedWords() {
            return switch (side) {
                case AT_LEAST -> "at least " + two(asked);
                case AT_MOST -> "at most " + two(asked);
                case OPEN -> "–";
            };
        }

        boolean isMetBy(double value) {
            return switch (side) {
                case AT_LEAST -> value >= asked;
                case AT_MOST -> value <= asked;
                case OPEN -> true;
            };
        }
    }

    private static Wanted atLeast(String words, String measure, double asked) {
        return new Wanted(words, measure, asked, Side.AT_LEAST);
    }

    private static Wanted open(String words, String measure) {
        return new Wanted(words, measure, 0, Side.OPEN);
    }

    /// The columns, in order.
    public List<Column> columns() {
        return COLUMNS;
    }

    /// The rows, in order.
    public List<Row> rows() {
        return WANTED.stream()
                .map(wanted ->
                        new Row(
                                wanted.words(),
                                wanted.askedWords(),
                                COLUMNS.stream().map(column -> cell(wanted, column)).toList()))
                .toList();
    }

    private Cell cell(Wanted wanted, Column column) {
        Optional<ReportLine> line =
                lines.stream()
                        .filter(one -> one.answers().equals(column.answers()))
                        .filter(one -> one.measure().equals(wanted.measure()))
                        .findFirst();
        return line.map(found ->
                        new Cell(
                                String.format(Locale.ROOT, "%.3f", found.value()),
                                two(found.low())
                                        + " to "
                                        + two(found.high())
                                        + ", n "
                                        + found.count(),
                                wanted.isMetBy(found.value()) ? "" : "short"))
                .orElse(new Cell("–", "", ""));
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
