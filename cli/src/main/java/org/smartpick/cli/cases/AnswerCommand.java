package org.smartpick.cli.cases;

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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A command that answers every case of a file; what cannot be answered is named at the end.
abstract class AnswerCommand extends HouseCommand {
    @Parameters(paramLabel = "CASES", description = "The cases, as JSON.")
    // Filled in by the command line's reader.
    Path file = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "RESULT",
            description = "The file to write the answers to, as JSON.")
    // Filled in by the command line's reader.
    Path out = Path.of("");

    AnswerCommand(Session session) {
        super(session);
    }

    /// The answers to the cases of a text, as a text, and what was left out.
    abstract Reading<String> answers(House house, String cases);

    @Override
    protected final ExitCode run(House house) throws IOException {
        return switch (InputFile.cases(file).text()) {
            case Parsed.Refused<String> refused -> toMend(refused.problem());
            case Parsed.Read<String> text -> write(answers(house, text.value()));
        };
    }

    private ExitCode write(Reading<String> answers) throws IOException {
        new OutputFile(out).write(answers.value());
        ink().say("Written: " + out);
        return answers.problems().isEmpty()
                ? ExitCode.DONE
                : toMend("These cases were not answered:", answers.problems());
    }
}
