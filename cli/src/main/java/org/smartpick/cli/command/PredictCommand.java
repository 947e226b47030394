package org.smartpick.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.smartpick.advice.evidence.EstimateTables;
import org.smartpick.advice.proof.ProofDataset;
import org.smartpick.advice.proof.ProofParts;
import org.smartpick.advice.proof.ProofPlan;
import org.smartpick.advice.proof.ProofReport;
import org.smartpick.catalog.dataset.CatalogException;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.CsvTable;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.CommandGroup;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
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
            FitCommand.class,
            PredictCommand.Report.class
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
        protected ExitCode run(House house) throws IOException {
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
        protected ExitCode run(House house) throws IOException {
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
        protected ExitCode run(House house) throws IOException {
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

    /// `smartpick predict report`: how far the chances miss what they did not see.
    ///
    /// Writes `report.html`, `report.json` and the tables (`cells.csv` has every left-out cell).
    /// Finished parts stay in the folder `parts`; a run that was broken off takes them over when
    /// the data editions, the seed and the effort are the same.
    @Command(
            name = "report",
            description =
                    "How far the chances miss figures that they did not see: page, JSON, tables.")
    static final class Report extends HouseCommand {
        @Option(
                names = "--out",
                required = true,
                paramLabel = "FOLDER",
                description = "Folder to write to; made where there is none.")
        Path out = Path.of("");

        @Option(
                names = "--seed",
                paramLabel = "N",
                description = "Seed of all random draws; ${DEFAULT-VALUE} made the shipped report.")
        long seed = ProofPlan.USUAL_SEED;

        @Option(
                names = "--quick",
                description = "A look in about a minute: one invented season only.")
        boolean quick;

        Report(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) throws IOException {
            Path parts = out.resolve("parts");
            Files.createDirectories(parts);
            ProofPlan plan =
                    new ProofPlan(quick ? ProofPlan.Effort.QUICK : ProofPlan.Effort.FULL, seed);
            ProofReport report = house.proveChances().prove(plan, new Folder(parts), this::tell);
            for (Map.Entry<String, String> file : ProofDataset.files(report).entrySet()) {
                new OutputFile(out.resolve(file.getKey())).write(file.getValue());
            }
            new OutputFile(out.resolve("report.json")).write(house.proofWriter().json(report));
            new OutputFile(out.resolve("report.html")).write(house.proofWriter().page(report));
            ink().say("Written: " + out.resolve("report.html"));
            return ExitCode.DONE;
        }

        private void tell(String step) {
            terminal().err().println(step);
            terminal().err().flush();
        }

        /// Parts as files of a folder.
        private record Folder(Path path) implements ProofParts {
            @Override
            public Optional<String> find(String name) {
                try {
                    Path file = path.resolve(name);
                    return Files.isRegularFile(file)
                            ? Optional.of(Files.readString(file))
                            : Optional.empty();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void keep(String name, String text) {
                try {
                    new OutputFile(path.resolve(name)).write(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
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
