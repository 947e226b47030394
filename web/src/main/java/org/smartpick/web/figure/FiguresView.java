package org.smartpick.web.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.smartpick.advice.port.FigureFiles.FigureReading;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.figure.FigureColumn;
import org.smartpick.domain.figure.OwnFigure;
import org.smartpick.domain.program.Program;
import org.smartpick.web.view.Words;

/// A person's own figures and the file that is being looked at, as the page shows them.
///
/// @param said what was just done; empty when nothing was
/// @param problems what keeps a file from being read at all
/// @param staged the file that waits to be accepted
/// @param kept programs with figures, with names
/// @param figures how many figures are kept
public record FiguresView(
        String said,
        List<FieldProblem> problems,
        List<PreviewView> staged,
        List<ProgramRow> kept,
        int figures) {
    private static final int MOST_ROWS = 200;

    /// Copies the lists.
    public FiguresView {
        problems = List.copyOf(problems);
        staged = List.copyOf(staged);
        kept = List.copyOf(kept);
    }

    /// A program with figures.
    ///
    /// @param id ACGME number
    /// @param name its name, or its number where the catalog has none
    /// @param where city, state and specialty
    /// @param figures its figures in words
    public record ProgramRow(String id, String name, String where, List<String> figures) {
        /// Copies the figures.
        public ProgramRow {
            figures = List.copyOf(figures);
        }
    }

    /// A column of the file and what it is read as.
    ///
    /// @param field name of the form's field
    /// @param header name in the file
    /// @param column key of ours
    public record ColumnRow(String field, String header, String column) {}

    /// A file that was looked at.
    ///
    /// @param number number of the look
    /// @param name name of the file
    /// @param columns its columns
    /// @param reading what can be used and what cannot
    /// @param replaced figures that would take the place of others
    /// @param programs programs they are about
    public record PreviewView(
            long number,
            String name,
            List<ColumnRow> columns,
            FigureReading reading,
            int replaced,
            int programs) {
        private static final int MOST_EXAMPLES = 8;

        /// Copies the columns.
        public PreviewView {
            columns = List.copyOf(columns);
        }

        static PreviewView of(StagedFile staged) {
            List<ColumnRow> columns = new ArrayList<>();
            staged.preview()
                    .mapping()
                    .columns()
                    .forEach((header, column) ->
                            columns.add(new ColumnRow("c" + columns.size(), header, column.key())));
            return new PreviewView(
                    staged.number(),
                    staged.name(),
                    columns,
                    staged.preview().reading(),
                    staged.preview().replaced(),
                    staged.preview().programs());
        }

        /// What would be accepted, in words.
        public String accepted() {
            return Words.count(reading.figures().size(), "figure")
                    + " of "
                    + Words.count(programs, "program")
                    + ", from "
                    + Words.count(reading.lines() - reading.refused(), "line");
        }

        /// The first figures that would be accepted.
        public List<String> examples() {
            return reading.figures().stream()
                    .limit(MOST_EXAMPLES)
                    .map(figure ->
                            figure.program()
                                    + ", "
                                    + figure.kind().people()
                                    + ": "
                                    + figure.words())
                    .toList();
        }

        /// Whether there are more figures than the examples.
        public boolean more() {
            return reading.figures().size() > MOST_EXAMPLES;
        }

        /// The button's words.
        public String button() {
            int figures = reading.figures().size();
            return figures == 1
                    ? "Keep this figure"
                    : "Keep these " + Words.count(figures, "figure");
        }

        /// Problems that are not listed, in words; empty when all are.
        public String unlisted() {
            return reading.moreProblems() == 0
                    ? ""
                    : String.format(
                            Locale.US,
                            "%,d more problems are not listed; mend these first.",
                            reading.moreProblems());
        }
    }

    /// The columns that a column can be read as.
    public static List<String> choices() {
        return Arrays.stream(FigureColumn.values()).map(FigureColumn::key).toList();
    }

    /// The rows of the programs with figures, by number; the first of them.
    static List<ProgramRow> rows(
            List<OwnFigure> figures, Function<AcgmeId, Optional<Program>> programs) {
        Map<AcgmeId, List<OwnFigure>> byProgram =
                figures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        OwnFigure::program,
                                        java.util.TreeMap::new,
                                        Collectors.toList()));
        return byProgram.entrySet().stream()
                .limit(MOST_ROWS)
                .map(entry -> row(entry.getKey(), entry.getValue(), programs))
                .toList();
    }

    private static ProgramRow row(
            AcgmeId id, List<OwnFigure> figures, Function<AcgmeId, Optional<Program>> programs) {
        Optional<Program> program = programs.apply(id);
        return new ProgramRow(
                id.value(),
                program.map(Program::name).orElse(id.value()),
                program.map(found ->
                                found.specialty().name()
                                        + ", "
                                        + found.identity().city()
                                        + ", "
                                        + found.state())
                        .orElse("not in the catalog"),
                figures.stream()
                        .map(figure ->
                                figure.kind().people()
                                        + ", "
                                        + figure.season().matchYear()
                                        + ": "
                                        + figure.amount().words()
                                        + " "
                                        + figure.kind().outcome())
                        .toList());
    }

    /// How much is kept, in words.
    public String size() {
        return Words.count(figures, "figure");
    }
}
