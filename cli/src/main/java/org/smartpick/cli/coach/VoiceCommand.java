package org.smartpick.cli.coach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.smartpick.advice.port.HearingException;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.OutputFile;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.bank.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick coach voice`: a question spoken into a sound file.
@Command(
        name = "voice",
        description = {
            "Speak a question into a WAV file with the plain voice that comes along.",
            "Name a question of the bank, such as TEAM-01, or write a text in quotes."
        })
public final class VoiceCommand extends HouseCommand {
    private static final int MOST_CHARACTERS = 1_000;
    private static final int SHOWN_CHARACTERS = 40;

    @Parameters(
            paramLabel = "QUESTION",
            description =
                    "A question of the bank by its name, or a text of up to 1,000 characters.")
    String question = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The WAV file to write; it ends in .wav and replaces one of its name.")
    Path out = Path.of("");

    /// The command of this call.
    public VoiceCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        String text =
                house.coach()
                        .findQuestions()
                        .bank()
                        .find(question.strip())
                        .map(Question::text)
                        .orElse(question.strip());
        Optional<FieldProblem> problem = findProblem(text);
        if (problem.isPresent()) {
            return toMend(problem.get());
        }
        try {
            byte[] wave = house.coach().questionVoice().speak(text);
            new OutputFile(out).write(stream -> stream.write(wave));
        } catch (HearingException e) {
            terminal().err().println("SmartPick cannot speak on this machine: " + e.getMessage());
            return ExitCode.WORLD;
        }
        terminal().out().println("Written to " + out + ": " + text);
        return ExitCode.DONE;
    }

    private Optional<FieldProblem> findProblem(String text) {
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            String shown = text.substring(0, Math.min(SHOWN_CHARACTERS, text.length()));
            return Optional.of(
                    new FieldProblem(
                            "QUESTION",
                            shown,
                            "has " + text.length() + " characters",
                            "give 1 to " + MOST_CHARACTERS + " characters"));
        }
        Path folder = out.toAbsolutePath().normalize().getParent();
        String name = String.valueOf(out.getFileName());
        return name.endsWith(".wav")
                        && name.length() > ".wav".length()
                        && folder != null
                        && Files.isDirectory(folder)
                ? Optional.empty()
                : Optional.of(
                        new FieldProblem(
                                "--out",
                                out.toString(),
                                "is no .wav file in a folder that is there",
                                "name one, such as question.wav"));
    }
}
