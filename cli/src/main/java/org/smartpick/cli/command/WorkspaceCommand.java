package org.smartpick.cli.command;

import static org.smartpick.cli.output.TextTable.left;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.smartpick.advice.port.StoreHealth;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.CommandGroup;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.InputFile;
import org.smartpick.cli.file.OutputFile;
import org.smartpick.cli.output.TextTable;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick workspace`: everything you keep.
@Command(
        name = "workspace",
        description =
                "Everything you keep here: carry it along, bring it back, look after it, delete it.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            WorkspaceCommand.Export.class,
            WorkspaceCommand.Import.class,
            WorkspaceCommand.Doctor.class,
            WorkspaceCommand.Erase.class
        })
final class WorkspaceCommand extends CommandGroup {

    /// `smartpick workspace export FILE`.
    @Command(
            name = "export",
            description = "Write the whole workspace with its history to one file.")
    static final class Export extends HouseCommand {
        @Parameters(paramLabel = "FILE", description = "The file to write.")
        Path file = Path.of("");

        Export(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) throws IOException {
            new OutputFile(file).write(house.carryWorkspace().export());
            ink().say(
                            "Written: "
                                    + file
                                    + ". It holds all that you typed; keep it where only you can read it.");
            return ExitCode.DONE;
        }
    }

    /// `smartpick workspace import FILE`.
    @Command(
            name = "import",
            description =
                    "Put a file's workspace in the place of this one, after a verified backup.")
    static final class Import extends HouseCommand {
        @Parameters(paramLabel = "FILE", description = "The file, as export writes it.")
        Path file = Path.of("");

        Import(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) throws IOException {
            return switch (InputFile.workspace(file).text()) {
                case Parsed.Refused<String> refused -> toMend(refused.problem());
                case Parsed.Read<String> text -> {
                    List<FieldProblem> problems = house.carryWorkspace().replaceBy(text.value());
                    if (!problems.isEmpty()) {
                        yield toMend("Nothing was changed; the file has to be mended:", problems);
                    }
                    ink().say(
                                    "Done. What was here before lies in a backup; see: smartpick workspace doctor");
                    yield ExitCode.DONE;
                }
            };
        }
    }

    /// `smartpick workspace doctor`.
    @Command(name = "doctor", description = "Look at the workspace file and its backups.")
    static final class Doctor extends HouseCommand {
        Doctor(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) {
            StoreHealth health = house.carryWorkspace().health();
            TextTable table =
                    TextTable.of(left(""), left(""))
                            .add("File", health.file())
                            .add("Layout", "version " + health.schemaVersion())
                            .add("Size", health.sizeBytes() + " bytes")
                            .add(
                                    "Backups",
                                    health.backups().isEmpty()
                                            ? "none yet"
                                            : health.backups().getFirst());
            health.backups().stream().skip(1).forEach(backup -> table.add("", backup));
            ink().table(table);
            ink().space();
            if (health.problems().isEmpty()) {
                ink().say("All is well.");
                return ExitCode.DONE;
            }
            health.problems().forEach(problem -> terminal().err().println(problem));
            return ExitCode.WORLD;
        }
    }

    /// `smartpick workspace erase`.
    @Command(
            name = "erase",
            description = "Delete everything that you keep here, backups included, for good.")
    static final class Erase extends HouseCommand {
        private static final String SURE = "erase everything";

        @Option(
                names = "--confirm",
                paramLabel = "TEXT",
                description = "Must read \"" + SURE + "\". Without it nothing is deleted.")
        String confirm = "";

        Erase(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) {
            if (!confirm.equals(SURE)) {
                return toMend(
                        new FieldProblem(
                                "--confirm",
                                confirm,
                                "nothing was deleted: this cannot be undone",
                                "to delete everything write --confirm \"" + SURE + "\""));
            }
            house.carryWorkspace().erase();
            ink().say(
                            "Everything that you kept here is deleted, backups included. Files that you exported are yours.");
            return ExitCode.DONE;
        }
    }
}
