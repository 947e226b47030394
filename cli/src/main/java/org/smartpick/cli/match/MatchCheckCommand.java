package org.smartpick.cli.match;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.match.BroughtOutcome;
import org.smartpick.advice.match.MatchFiles;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.InputFile;
import org.smartpick.domain.Parsed;
import org.smartpick.match.MatchProblem;
import org.smartpick.match.MatchReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick match check FILE OUTCOME`.
@Command(
        name = "check",
        description = {
            "Check whether an outcome is stable, with code that shares nothing with the engine.",
            "Exit code 2 when it is not."
        })
public final class MatchCheckCommand extends HouseCommand {
    @Parameters(index = "0", paramLabel = "FILE", description = "The market.")
    Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "OUTCOME", description = "Who is where: JSON or CSV.")
    Path outcome = Path.of("");

    @Option(
            names = "--programs",
            paramLabel = "FILE",
            description = "The programs' preferences (.soi), when FILE holds the applicants'.")
    @Nullable Path programs;

    /// The command of this call.
    public MatchCheckCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        return switch (MarketSource.read(house.match().matchFiles(), file, programs)) {
            case MatchReading.Refused refused ->
                    toMend("The market cannot be used yet:", refused.problems());
            case MatchReading.Accepted accepted -> outcome(house, accepted.problem());
        };
    }

    private ExitCode outcome(House house, MatchProblem problem) throws IOException {
        MatchFiles files = house.match().matchFiles();
        if (InputFile.market("OUTCOME", outcome).checked() instanceof Parsed.Refused<Path> wrong) {
            return toMend(wrong.problem());
        }
        Reading<BroughtOutcome> reading;
        try (InputStream bytes = Files.newInputStream(outcome)) {
            reading = files.readOutcome(problem, MarketSource.name(outcome), bytes);
        }
        if (!reading.problems().isEmpty()) {
            return toMend("The outcome cannot be checked yet:", reading.problems());
        }
        return answer(house.match().checkMatch().check(problem, reading.value()));
    }

    private ExitCode answer(List<String> blocking) {
        if (blocking.isEmpty()) {
            ink().say("Stable: nobody would rather be where they are wanted.");
            return ExitCode.DONE;
        }
        new MatchAnswer(ink()).blocking(blocking);
        return ExitCode.TO_MEND;
    }
}
