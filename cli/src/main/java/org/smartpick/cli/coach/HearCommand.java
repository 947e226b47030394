package org.smartpick.cli.coach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.smartpick.advice.hearing.HearAnswer;
import org.smartpick.advice.hearing.SuggestWords;
import org.smartpick.advice.port.HearingException;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.answer.JsonText;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.InputFile;
import org.smartpick.domain.Parsed;
import org.smartpick.interview.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `smartpick coach hear`: what was said in a recording, word by word.
@Command(
        name = "hear",
        description = {
            "Hear a recorded answer and write it as JSON: words in time, filler sounds, pieces.",
            "The file stays where it is; nothing of it is kept."
        })
public final class HearCommand extends HouseCommand {
    @Parameters(
            paramLabel = "FILE",
            description = "The recording: a WAV file of at most ten minutes and 50 MB.")
    Path file = Path.of("");

    /// The command of this call.
    public HearCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        HearAnswer hear = house.coach().hearAnswer();
        return switch (InputFile.sound(file, hear.limits().mostBytes()).checked()) {
            case Parsed.Refused<Path> refused -> toMend(refused.problem());
            case Parsed.Read<Path> read -> hear(hear, house.coach().suggestWords(), read.value());
        };
    }

    private ExitCode hear(HearAnswer hear, SuggestWords suggest, Path path) throws IOException {
        try (hear) {
            return switch (hear.hearFile(Files.readAllBytes(path))) {
                case Parsed.Refused<Timeline> refused -> toMend(refused.problem());
                case Parsed.Read<Timeline> read -> {
                    Timeline timeline = read.value();
                    JsonText.write(
                            TimelineJson.of(timeline, suggest.suggest(timeline)), terminal());
                    yield ExitCode.DONE;
                }
            };
        } catch (HearingException e) {
            terminal().err().println("SmartPick cannot hear on this machine: " + e.getMessage());
            return ExitCode.WORLD;
        }
    }
}
