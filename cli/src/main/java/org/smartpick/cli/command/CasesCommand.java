package org.smartpick.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.CommandGroup;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.InputFile;
import org.smartpick.cli.file.OutputFile;
import org.smartpick.cli.match.MatchCasesCommand;
import org.smartpick.domain.Parsed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick cases`: for anyone who checks the solvers.
@Command(
        name = "cases",
        description = "Answer worked cases from a file, to check the solvers.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CasesCommand.Portfolios.class,
            CasesCommand.RankLists.class,
            MatchCasesCommand.class
        })
final class CasesCommand extends CommandGroup {

    /// `smartpick cases portfolios FILE`.
    @Command(
            name = "portfolios",
            description = "Choose the best applications for every case of a JSON file.")
    static final class Portfolios extends HouseCommand {
        @Parameters(paramLabel = "CASES", description = "The cases, as JSON.")
        Path file = Path.of("");

        @Option(
                names = "--out",
                required = true,
                paramLabel = "RESULT",
                description = "The file to write the answers to, as JSON.")
        Path out = Path.of("");

        Portfolios(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) throws IOException {
            return switch (InputFile.cases(file).text()) {
                case Parsed.Refused<String> refused -> toMend(refused.problem());
                case Parsed.Read<String> text -> answer(house.solveCases().solve(text.value()));
            };
        }

        private ExitCode answer(Reading<String> answers) throws IOException {
            new OutputFile(out).write(answers.value());
            ink().say("Written: " + out);
            return answers.problems().isEmpty()
                    ? ExitCode.DONE
                    : toMend("These cases were not answered:", answers.problems());
        }
    }

    /// `smartpick cases rank-lists FILE`.
    @Command(
            name = "rank-lists",
            description =
                    "Order the rank list or the joint list of every case of a JSON file, and say where it ends.")
    static final class RankLists extends HouseCommand {
        @Parameters(paramLabel = "CASES", description = "The cases, as JSON.")
        Path file = Path.of("");

        @Option(
                names = "--out",
                required = true,
                paramLabel = "RESULT",
                description = "The file to write the answers to, as JSON.")
        Path out = Path.of("");

        RankLists(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) throws IOException {
            return switch (InputFile.cases(file).text()) {
                case Parsed.Refused<String> refused -> toMend(refused.problem());
                case Parsed.Read<String> text -> {
                    Reading<String> answers =
                            house.match().rankLists().solveCases().solve(text.value());
                    new OutputFile(out).write(answers.value());
                    ink().say("Written: " + out);
                    yield answers.problems().isEmpty()
                            ? ExitCode.DONE
                            : toMend("These cases were not answered:", answers.problems());
                }
            };
        }
    }
}
