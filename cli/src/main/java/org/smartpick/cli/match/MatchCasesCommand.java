package org.smartpick.cli.match;

import java.io.IOException;
import java.nio.file.Path;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.InputFile;
import org.smartpick.cli.file.OutputFile;
import org.smartpick.domain.Parsed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick cases matches FILE`.
@Command(name = "matches", description = "Run the Match for every case of a JSON file.")
public final class MatchCasesCommand extends HouseCommand {
    @Parameters(paramLabel = "CASES", description = "The cases, as JSON.")
    Path file = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "RESULT",
            description = "The file to write the answers to, as JSON.")
    Path out = Path.of("");

    /// The command of this call.
    public MatchCasesCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        return switch (InputFile.cases(file).text()) {
            case Parsed.Refused<String> refused -> toMend(refused.problem());
            case Parsed.Read<String> text ->
                    answer(house.match().solveMatchCases().solve(text.value()));
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
