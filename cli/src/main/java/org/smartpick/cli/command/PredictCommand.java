package org.smartpick.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.smartpick.advice.evidence.EstimateTables;
import org.smartpick.catalog.dataset.CatalogException;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.CsvTable;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.file.OutputFile;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.FieldProblem;
import org.smartpick.prediction.evidence.Band;
import org.smartpick.prediction.table.Cell;
import org.smartpick.prediction.table.Medians;
import org.smartpick.prediction.table.OpennessTable;
import org.smartpick.prediction.table.PercentMatched;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick predict`: the model's estimates as tables, to judge it by figures that it never saw.
@Command(
        name = "predict",
        description =
                "Fit the model, and estimate tables to judge it by figures that it never saw.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PredictCommand.Table.class,
            PredictCommand.Quartiles.class,
            PredictCommand.Openness.class,
            FitCommand.class
        })
final class PredictCommand extends CommandGroup {

    /// The rows of a specification file.
    private static List<CsvRow> rows(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        String name = file.getFileName().toString();
        Path root = folder == null ? Path.of(".") : folder;
        return CsvTable.read(name, path -> Files.newInputStream(root.resolve(path))).rows();
    }

    private static FieldProblem unreadable(Path spec, RuntimeException cause) {
        return new FieldProblem(
                "SPEC",
                spec.toString(),
                String.valueOf(cause.getMessage()),
                "mend the file; see the help of this command for its columns");
    }

    private static ApplicantType type(CsvRow row) {
        String key = row.text("applicant_type");
        return ApplicantType.findByKey(key)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "line " + row.line() + ": '" + key + "' is no applicant type"));
    }

    private static int year(CsvRow row) {
        return row.wholeNumber("match_year")
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "line " + row.line() + ": match_year is missing"));
    }

    /// `smartpick predict table`.
    @Command(name = "table", description = "Percent matched by Step 2 CK band and ranks.")
    static final class Table extends HouseCommand {
        @Parameters(
                paramLabel = "SPEC",
                description =
                        "CSV: id, match_year, applicant_type, specialty, step2ck_low, step2ck_high, contiguous_ranks.")
        Path spec = Path.of("");

        @Option(
                names = "--out",
                required = true,
                paramLabel = "FILE",
                description = "CSV to write.")
        Path out = Path.of("");

        Table(Session session) {
            super(session);
        }

        @Override
        ExitCode run(House house) throws IOException {
            try {
                return estimate(house);
            } catch (IllegalArgumentException | CatalogException e) {
                return toMend(unreadable(spec, e));
            }
        }

        private ExitCode estimate(House house) throws IOException {
            List<CsvRow> rows = rows(spec);
            List<Cell> cells = new ArrayList<>();
            for (CsvRow row : rows) {
                OptionalInt ranks =
                        row.table().hasColumn("contiguous_ranks")
                                ? row.wholeNumber("contiguous_ranks")
                                : OptionalInt.empty();
                cells.add(
                        new Cell(
                                type(row),
                                row.text("specialty"),
                                year(row),
                                row.wholeNumber("step2ck_low").orElse(Band.LOWEST),
                                row.wholeNumber("step2ck_high").orElse(Band.HIGHEST),
                                ranks));
            }
            List<PercentMatched> answers = house.estimateTables().percentMatched(cells);
            StringBuilder text = new StringBuilder("id,percent_matched,percent_low,percent_high\n");
            for (int i = 0; i < rows.size(); i++) {
                PercentMatched answer = answers.get(i);
                text.append(rows.get(i).text("id"))
                        .append(numbers(answer.median(), answer.low(), answer.high()))
                        .append('\n');
            }
            new OutputFile(out).write(text.toString());
            return ExitCode.DONE;
        }
    }

    /// `smartpick predict quartiles`.
    @Command(name = "quartiles", description = "Medians of the matched and the others.")
    static final class Quartiles extends HouseCommand {
        @Parameters(
                paramLabel = "SPEC",
                description = "CSV: id, match_year, applicant_type, specialty.")
        Path spec = Path.of("");

        @Option(
                names = "--out",
                required = true,
                paramLabel = "FILE",
                description = "CSV to write.")
        Path out = Path.of("");

        Quartiles(Session session) {
            super(session);
        }

        @Override
        ExitCode run(House house) throws IOException {
            try {
                return estimate(house);
            } catch (IllegalArgumentException | CatalogException e) {
                return toMend(unreadable(spec, e));
            }
        }

        private ExitCode estimate(House house) throws IOException {
            List<CsvRow> rows = rows(spec);
            List<EstimateTables.Cohort> cohorts =
                    rows.stream()
                            .map(row ->
                                    new EstimateTables.Cohort(
                                            type(row), row.text("specialty"), year(row)))
                            .toList();
            List<Medians> answers = house.estimateTables().medians(cohorts);
            StringBuilder text =
                    new StringBuilder(
                            "id,step2ck_matched_median,step2ck_unmatched_median,ranks_matched_median,ranks_unmatched_median\n");
            for (int i = 0; i < rows.size(); i++) {
                Medians answer = answers.get(i);
                text.append(rows.get(i).text("id"))
                        .append(
                                numbers(
                                        answer.step2Matched(),
                                        answer.step2Unmatched(),
                                        answer.ranksMatched(),
                                        answer.ranksUnmatched()))
                        .append('\n');
            }
            new OutputFile(out).write(text.toString());
            return ExitCode.DONE;
        }
    }

    /// `smartpick predict openness`.
    @Command(
            name = "openness",
            description = "Percent interviewed by every program of every applicant type.")
    static final class Openness extends HouseCommand {
        @Option(
                names = "--out",
                required = true,
                paramLabel = "FILE",
                description = "CSV to write.")
        Path out = Path.of("");

        Openness(Session session) {
            super(session);
        }

        @Override
        ExitCode run(House house) throws IOException {
            StringBuilder text =
                    new StringBuilder("acgme_id,applicant_type,median,low,high,img_share\n");
            for (OpennessTable.Row row : house.estimateTables().openness()) {
                text.append(row.program())
                        .append(',')
                        .append(row.type().key())
                        .append(numbers(row.median(), row.low(), row.high(), row.imgShare()))
                        .append('\n');
            }
            new OutputFile(out).write(text.toString());
            return ExitCode.DONE;
        }
    }

    private static String numbers(double... values) {
        StringBuilder text = new StringBuilder();
        for (double value : values) {
            text.append(String.format(Locale.ROOT, ",%.2f", value));
        }
        return text.toString();
    }
}
