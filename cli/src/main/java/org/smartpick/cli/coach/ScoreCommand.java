package org.smartpick.cli.coach;

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
import org.smartpick.interview.reading.MeaningException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick coach score`: what the coach finds in answers of a file.
@Command(
        name = "score",
        description = {
            "Read answers of a JSON file as the coach does: parts, elements, level.",
            "For whoever checks the coach by answers that it never saw."
        })
public final class ScoreCommand extends HouseCommand {
    @Parameters(
            paramLabel = "ANSWERS",
            description =
                    "JSON: a list of answers with id, structure_id, text or sentences, seconds.")
    Path file = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write what was found to, as JSON.")
    Path out = Path.of("");

    /// The command of this call.
    public ScoreCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        return switch (InputFile.answers(file).text()) {
            case Parsed.Refused<String> refused -> toMend(refused.problem());
            case Parsed.Read<String> text -> score(house, text.value());
        };
    }

    private ExitCode score(House house, String text) throws IOException {
        Reading<String> scores;
        try {
            scores = house.coach().scoreAnswers().score(text);
        } catch (MeaningException e) {
            terminal().err().println("SmartPick cannot read answers here: " + e.getMessage());
            return ExitCode.WORLD;
        }
        new OutputFile(out).write(scores.value());
        ink().say("Written: " + out);
        return scores.problems().isEmpty()
                ? ExitCode.DONE
                : toMend("These answers were not scored:", scores.problems());
    }
}
