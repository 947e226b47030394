package org.smartpick.cli.predict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.smartpick.catalog.dataset.CatalogException;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.CsvTable;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.OutputFile;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.FieldProblem;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A command that estimates one line for each line of a specification file.
abstract class SpecCommand extends HouseCommand {
    @Parameters(
            paramLabel = "SPEC",
            description = "CSV with the columns that the description of this command names.")
    // Filled in by the command line's reader.
    Path spec = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "CSV to write.")
    // Filled in by the command line's reader.
    Path out = Path.of("");

    SpecCommand(Session session) {
        super(session);
    }

    /// The columns of the answer, without the id.
    abstract String columns();

    /// The numbers of the answer, a row of the specification each, in its order.
    ///
    /// @throws IllegalArgumentException when a row cannot be read; the message names its line
    abstract List<double[]> estimates(House house, List<CsvRow> rows);

    @Override
    protected final ExitCode run(House house) throws IOException {
        try {
            List<CsvRow> rows = rows();
            write(rows, estimates(house, rows));
            return ExitCode.DONE;
        } catch (IllegalArgumentException | CatalogException e) {
            return toMend(
                    new FieldProblem(
                            "SPEC",
                            spec.toString(),
                            String.valueOf(e.getMessage()),
                            "mend the file; see the help of this command for its columns"));
        }
    }

    private void write(List<CsvRow> rows, List<double[]> answers) throws IOException {
        StringBuilder text = new StringBuilder("id,").append(columns()).append('\n');
        for (int i = 0; i < rows.size(); i++) {
            text.append(rows.get(i).text("id")).append(numbers(answers.get(i))).append('\n');
        }
        new OutputFile(out).write(text.toString());
    }

    private List<CsvRow> rows() {
        Path folder = spec.toAbsolutePath().normalize().getParent();
        Path root = folder == null ? Path.of(".") : folder;
        return CsvTable.read(
                        spec.getFileName().toString(),
                        path -> Files.newInputStream(root.resolve(path)))
                .rows();
    }

    /// Numbers with two decimals, each after a comma.
    static String numbers(double... values) {
        StringBuilder text = new StringBuilder();
        for (double value : values) {
            text.append(String.format(Locale.ROOT, ",%.2f", value));
        }
        return text.toString();
    }

    /// The applicant type of a row.
    static ApplicantType type(CsvRow row) {
        String key = row.text("applicant_type");
        return ApplicantType.findByKey(key)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "line " + row.line() + ": '" + key + "' is no applicant type"));
    }

    /// The year of the Match of a row.
    static int year(CsvRow row) {
        return row.wholeNumber("match_year")
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "line " + row.line() + ": match_year is missing"));
    }
}
