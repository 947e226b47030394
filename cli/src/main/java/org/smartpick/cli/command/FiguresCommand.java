package org.smartpick.cli.command;

import static org.smartpick.cli.output.TextTable.givesWay;
import static org.smartpick.cli.output.TextTable.left;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.advice.figure.FigurePreview;
import org.smartpick.advice.figure.FigureSource;
import org.smartpick.advice.figure.KeepFigures;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.answer.FigureAnswer;
import org.smartpick.cli.answer.FigureAnswer.Taken;
import org.smartpick.cli.answer.JsonText;
import org.smartpick.cli.call.CommandGroup;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.InputFile;
import org.smartpick.cli.output.TextTable;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.figure.FigureColumn;
import org.smartpick.domain.figure.FigureMapping;
import org.smartpick.domain.figure.OwnFigure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick figures`: figures of single programs that you may see yourself.
@Command(
        name = "figures",
        description =
                "Figures of single programs that you may see yourself: bring, list, forget. They stay on this machine.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            FiguresCommand.Import.class,
            FiguresCommand.ListAll.class,
            FiguresCommand.Forget.class
        })
final class FiguresCommand extends CommandGroup {

    /// `smartpick figures import FILE`.
    @Command(
            name = "import",
            description = "Take in a file of figures; lines that cannot be used are named.",
            footer = {
                "",
                "The form of the file: docs/figures-file.md. The terms of the tool that showed you the figures are"
                        + " yours to respect."
            })
    static final class Import extends HouseCommand {
        @Parameters(paramLabel = "FILE", description = "The file, CSV in UTF-8.")
        Path file = Path.of("");

        @Option(
                names = "--map",
                paramLabel = "THEIRS=OURS",
                description =
                        "Read a column of the file as one of ours, for example 'DO rate=interview_rate_us_do'.")
        Map<String, String> map = new LinkedHashMap<>();

        @Option(
                names = "--source",
                paramLabel = "TEXT",
                description = "Where you have the figures from, to be shown beside them.")
        String source = "";

        @Option(names = "--dry-run", description = "Say what would be kept; keep nothing.")
        boolean dryRun;

        @Option(names = "--json", description = "Write one JSON object.")
        boolean json;

        Import(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) throws IOException {
            return switch (InputFile.figures(file).checked()) {
                case Parsed.Refused<Path> refused -> toMend(refused.problem());
                case Parsed.Read<Path> read ->
                        look(house.keepFigures(), () -> Files.newInputStream(read.value()));
            };
        }

        private ExitCode look(KeepFigures keep, FigureSource bytes) throws IOException {
            return switch (keep.guess(bytes)) {
                case Parsed.Refused<FigureMapping> refused -> toMend(refused.problem());
                case Parsed.Read<FigureMapping> read -> {
                    List<FieldProblem> problems = new ArrayList<>();
                    FigureMapping mapping = mapped(read.value(), problems);
                    yield problems.isEmpty()
                            ? take(keep, keep.preview(bytes, mapping, source))
                            : toMend("The columns cannot be read so:", problems);
                }
            };
        }

        private FigureMapping mapped(FigureMapping guessed, List<FieldProblem> problems) {
            FigureMapping mapping = guessed;
            for (Map.Entry<String, String> entry : map.entrySet()) {
                Optional<FigureColumn> column = FigureColumn.findByKey(entry.getValue());
                if (!guessed.columns().containsKey(entry.getKey())) {
                    problems.add(
                            new FieldProblem(
                                    "--map",
                                    entry.getKey(),
                                    "is no column of the file",
                                    "write one of "
                                            + String.join(", ", guessed.columns().keySet())));
                } else if (column.isEmpty()) {
                    problems.add(
                            new FieldProblem(
                                    "--map",
                                    entry.getValue(),
                                    "is no column of ours",
                                    "see docs/figures-file.md"));
                } else {
                    mapping = mapping.with(entry.getKey(), column.get());
                }
            }
            return mapping;
        }

        private ExitCode take(KeepFigures keep, FigurePreview preview) throws IOException {
            Taken taken = dryRun || !preview.usable() ? Taken.LOOKED_AT : Taken.KEPT;
            if (taken == Taken.KEPT) {
                keep.accept(preview);
            }
            if (json) {
                JsonText.write(FigureAnswer.json(preview, taken), terminal());
            } else {
                FigureAnswer.write(preview, taken, ink());
            }
            if (preview.reading().problems().isEmpty()) {
                return ExitCode.DONE;
            }
            return json
                    ? ExitCode.TO_MEND
                    : toMend("These were not taken in:", preview.reading().problems());
        }
    }

    /// `smartpick figures list`.
    @Command(name = "list", description = "List the figures that you brought.")
    static final class ListAll extends HouseCommand {
        @Option(
                names = "--program",
                paramLabel = "ID",
                description = "Those of one program, by its ACGME number.")
        String program = "";

        ListAll(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) {
            List<OwnFigure> figures =
                    house.keepFigures().list().stream()
                            .filter(figure ->
                                    program.isEmpty() || figure.program().value().equals(program))
                            .toList();
            if (figures.isEmpty()) {
                ink().say("No figures of your own.");
                return ExitCode.DONE;
            }
            TextTable table =
                    TextTable.of(
                            left("ACGME id"),
                            left("Season"),
                            left("People"),
                            givesWay("Figure"),
                            givesWay("From"));
            figures.forEach(figure ->
                    table.add(
                            figure.program().value(),
                            Integer.toString(figure.season().matchYear()),
                            figure.kind().people(),
                            figure.amount().words() + " " + figure.kind().outcome(),
                            figure.source()));
            ink().headedTable(table);
            return ExitCode.DONE;
        }
    }

    /// `smartpick figures forget`.
    @Command(
            name = "forget",
            description = "Delete figures that you brought; what was thought before shows again.")
    static final class Forget extends HouseCommand {
        @Option(
                names = "--program",
                paramLabel = "ID",
                description = "Those of one program, by its ACGME number.")
        String program = "";

        @Option(names = "--all", description = "All of them.")
        boolean all;

        Forget(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) {
            if (all == AcgmeId.valid(program)) {
                return toMend(
                        new FieldProblem(
                                "--program",
                                program,
                                "does not say which figures",
                                "write --program with ten digits, or --all"));
            }
            int forgotten =
                    all
                            ? house.keepFigures().forgetAll()
                            : house.keepFigures().forget(AcgmeId.of(program));
            ink().say("Forgotten: " + forgotten + ".");
            return ExitCode.DONE;
        }
    }
}
