package org.smartpick.cli.match;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.match.MatchFiles;
import org.smartpick.advice.match.MatchFiles.Form;
import org.smartpick.advice.match.MatchReport;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.OutputFile;
import org.smartpick.match.MatchReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick match run FILE`.
@Command(
        name = "run",
        description = {
            "Run the Match on a file of lists, and prove the outcome with a check of its own.",
            "The forms of the file are described in docs/match-file.md."
        })
public final class MatchRunCommand extends HouseCommand {
    @Parameters(
            paramLabel = "FILE",
            description = "The market: text, CSV or JSON; or applicants' preferences (.soi).")
    Path file = Path.of("");

    @Option(
            names = "--programs",
            paramLabel = "FILE",
            description = "The programs' preferences (.soi), when FILE holds the applicants'.")
    @Nullable Path programs;

    @Option(
            names = "--out",
            paramLabel = "OUTCOME",
            description = "Write who is where: JSON when the name ends in .json, else CSV.")
    @Nullable Path out;

    @Option(names = "--json", description = "Print the outcome as one JSON object.")
    boolean json;

    /// The command of this call.
    public MatchRunCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        MatchFiles files = house.match().matchFiles();
        return switch (MarketSource.read(files, file, programs)) {
            case MatchReading.Refused refused ->
                    toMend("The market cannot be matched yet:", refused.problems());
            case MatchReading.Accepted accepted ->
                    answer(files, house.match().runMatch().run(accepted.problem()));
        };
    }

    private ExitCode answer(MatchFiles files, MatchReport report) throws IOException {
        if (out != null) {
            Path to = out;
            new OutputFile(to)
                    .write(stream -> files.writeOutcome(report, MarketSource.form(to), stream));
        }
        if (json) {
            files.writeOutcome(report, Form.JSON, terminal().bytes());
            terminal().bytes().flush();
        } else {
            new MatchAnswer(ink()).write(report, out != null);
        }
        return ExitCode.DONE;
    }
}
