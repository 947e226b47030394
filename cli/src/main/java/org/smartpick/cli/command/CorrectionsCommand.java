package org.smartpick.cli.command;

import static org.smartpick.cli.output.TextTable.givesWay;
import static org.smartpick.cli.output.TextTable.left;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.smartpick.advice.CorrectFact;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.CommandGroup;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.InputFile;
import org.smartpick.cli.file.OutputFile;
import org.smartpick.cli.output.TextTable;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.program.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick corrections`: facts that you know better.
@Command(
        name = "corrections",
        description = "Facts about programs that you know better: list, add, withdraw, carry.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CorrectionsCommand.ListAll.class,
            CorrectionsCommand.Add.class,
            CorrectionsCommand.Withdraw.class,
            CorrectionsCommand.Export.class,
            CorrectionsCommand.Import.class
        })
final class CorrectionsCommand extends CommandGroup {

    /// `smartpick corrections list`.
    @Command(name = "list", description = "List your corrections.")
    static final class ListAll extends HouseCommand {
        ListAll(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) {
            List<Correction> corrections = house.correctFact().list();
            if (corrections.isEmpty()) {
                ink().say("No corrections yet.");
                return ExitCode.DONE;
            }
            TextTable table =
                    TextTable.of(
                            left("ACGME id"),
                            left("Fact"),
                            givesWay("Value"),
                            left("Read on"),
                            givesWay("Source"));
            corrections.forEach(correction ->
                    table.add(
                            correction.program().value(),
                            correction.fact(),
                            correction.value().isEmpty() ? "we do not know" : correction.value(),
                            correction.date().toString(),
                            correction.source()));
            ink().headedTable(table);
            return ExitCode.DONE;
        }
    }

    /// `smartpick corrections add ID FACT VALUE`.
    @Command(
            name = "add",
            description = "Add or correct a fact; it lies over the edition and is shown as yours.")
    static final class Add extends HouseCommand {
        @Parameters(index = "0", paramLabel = "ID", description = "ACGME number of the program.")
        String program = "";

        @Parameters(
                index = "1",
                paramLabel = "FACT",
                description = "Name of the fact, for example visa_j1.")
        String fact = "";

        @Parameters(
                index = "2",
                arity = "0..1",
                paramLabel = "VALUE",
                description =
                        "The value; without one, the bundled value counts as wrong and the right one as unknown.")
        String value = "";

        @Option(
                names = "--source",
                required = true,
                paramLabel = "TEXT",
                description = "Link or words: where you read it.")
        String source = "";

        @Option(
                names = "--date",
                paramLabel = "DAY",
                description = "Day on which you read it; without it, today.")
        String date = "";

        @Option(names = "--note", paramLabel = "TEXT", description = "A note of yours.")
        String note = "";

        Add(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) {
            var typed = new CorrectFact.Typed(program, fact, value, source, date, note);
            List<FieldProblem> problems = house.correctFact().correct(typed);
            if (!problems.isEmpty()) {
                return toMend("The correction cannot be kept yet:", problems);
            }
            ink().say("Kept. It lies over the edition and is shown as yours.");
            return ExitCode.DONE;
        }
    }

    /// `smartpick corrections withdraw ID FACT`.
    @Command(
            name = "withdraw",
            description = "Take a correction back; the bundled value shows again.")
    static final class Withdraw extends HouseCommand {
        @Parameters(index = "0", paramLabel = "ID", description = "ACGME number of the program.")
        String program = "";

        @Parameters(index = "1", paramLabel = "FACT", description = "Name of the fact.")
        String fact = "";

        Withdraw(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) {
            boolean known =
                    house.correctFact().list().stream()
                            .anyMatch(kept ->
                                    kept.program().value().equals(program)
                                            && kept.fact().equals(fact));
            if (!known) {
                return toMend(
                        new FieldProblem(
                                "ID FACT",
                                program + " " + fact,
                                "is no correction of yours",
                                "see: smartpick corrections list"));
            }
            house.correctFact().withdraw(AcgmeId.of(program), fact);
            ink().say("Withdrawn. The bundled value shows again.");
            return ExitCode.DONE;
        }
    }

    /// `smartpick corrections export FILE`.
    @Command(name = "export", description = "Write your corrections to a CSV file.")
    static final class Export extends HouseCommand {
        @Parameters(paramLabel = "FILE", description = "The file to write.")
        Path file = Path.of("");

        Export(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) throws IOException {
            new OutputFile(file).write(house.correctFact().export());
            ink().say("Written: " + file);
            return ExitCode.DONE;
        }
    }

    /// `smartpick corrections import FILE`.
    @Command(
            name = "import",
            description = "Take in a corrections file; lines that cannot be used are named.")
    static final class Import extends HouseCommand {
        @Parameters(paramLabel = "FILE", description = "The file, as export writes it.")
        Path file = Path.of("");

        Import(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) throws IOException {
            return switch (InputFile.corrections(file).text()) {
                case Parsed.Refused<String> refused -> toMend(refused.problem());
                case Parsed.Read<String> text -> takeIn(house, text.value());
            };
        }

        private ExitCode takeIn(House house, String text) {
            PersonalFiles.Reading<Integer> taken = house.correctFact().takeIn(text);
            ink().say("Taken in: " + taken.value() + ".");
            return taken.problems().isEmpty()
                    ? ExitCode.DONE
                    : toMend("These lines were not taken in:", taken.problems());
        }
    }
}
