package org.smartpick.advice.coach;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.smartpick.catalog.dataset.CatalogException;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.interview.CoachTables;
import org.smartpick.interview.bank.Category;
import org.smartpick.interview.bank.Checkpoint;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.QuestionBank;
import org.smartpick.interview.bank.Seconds;
import org.smartpick.interview.bank.Wording;

/// Reads everything that the interview practice knows beforehand from the dataset `coach`.
public final class BankReader {
    private static final String NAME = "coach";

    private final Dataset dataset;

    private BankReader(Dataset dataset) {
        this.dataset = dataset;
    }

    /// Reads the edition in use.
    ///
    /// @throws CatalogException when the dataset was taken out or is damaged
    public static CoachTables read(Datasets datasets) {
        Dataset dataset =
                datasets.find(NAME)
                        .orElseThrow(() ->
                                new CatalogException(
                                        "there is no interview practice without the dataset "
                                                + NAME));
        return new BankReader(dataset).tables();
    }

    private CoachTables tables() {
        TableReader tables = new TableReader(dataset);
        return new CoachTables(
                dataset.edition(),
                new QuestionBank(questions(), new StructureReader(dataset).read(), guide()),
                tables.rubric(),
                tables.storyKinds(),
                tables.drills(),
                tables.asks(),
                tables.informatics(),
                tables.fillers(),
                tables.help(),
                tables.advice());
    }

    private List<Question> questions() {
        Map<String, List<String>> aliases = new HashMap<>();
        rows("wordings.csv")
                .forEach(row ->
                        aliases.merge(
                                row.text("question_id"),
                                List.of(row.text("wording")),
                                BankReader::join));
        Map<String, List<Checkpoint>> checkpoints = new HashMap<>();
        rows("checkpoints.csv")
                .forEach(row ->
                        checkpoints.merge(
                                row.text("question_id"),
                                List.of(checkpoint(row)),
                                BankReader::join));
        return rows("question_bank.csv").stream()
                .map(row ->
                        question(
                                row,
                                aliases.getOrDefault(row.text("id"), List.of()),
                                checkpoints.getOrDefault(row.text("id"), List.of())))
                .toList();
    }

    private static Question question(
            CsvRow row, List<String> aliases, List<Checkpoint> checkpoints) {
        String kind = row.text("story_category");
        return new Question(
                row.text("id"),
                Category.find(row.text("category")).orElseThrow(() -> unknown(row, "category")),
                Persona.parse(row.text("asked_of")),
                new Wording(row.text("question"), aliases),
                row.text("what_the_interviewer_is_after"),
                new Question.Shape(
                        row.text("structure_id"),
                        seconds(row, "target_seconds_low", "target_seconds_high")),
                parts(row, "follow_ups"),
                kind.isEmpty() ? List.of() : List.of(kind),
                checkpoints);
    }

    private static Checkpoint checkpoint(CsvRow row) {
        return new Checkpoint(
                Checkpoint.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.text("words"),
                new Checkpoint.Hints(
                        row.text("part"), parts(row, "listens_for"), parts(row, "sounds_like")));
    }

    private Map<Integer, String> guide() {
        Map<Integer, String> guide = new LinkedHashMap<>();
        rows("guide_questions.csv")
                .forEach(row -> guide.put(number(row, "number"), row.text("question_id")));
        return guide;
    }

    private List<CsvRow> rows(String file) {
        return dataset.table(file).rows();
    }

    // ---- cells, for the neighbors too ----------------------------------------------------------

    /// The parts of a cell with `|` or `;` between them, without spaces around them.
    static List<String> parts(CsvRow row, String column) {
        return Stream.of(row.text(column).split("[|;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// The whole number of a cell that must not be empty.
    static int number(CsvRow row, String column) {
        return row.wholeNumber(column).orElseThrow(() -> unknown(row, column));
    }

    /// The span of seconds of two cells.
    static Seconds seconds(CsvRow row, String low, String high) {
        return new Seconds(number(row, low), number(row, high));
    }

    /// What is thrown for a cell that cannot be read.
    static CatalogException unknown(CsvRow row, String column) {
        return new CatalogException(
                row.table().path()
                        + " line "
                        + row.line()
                        + ": "
                        + column
                        + " is '"
                        + row.text(column)
                        + "'");
    }

    static <T> List<T> join(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
