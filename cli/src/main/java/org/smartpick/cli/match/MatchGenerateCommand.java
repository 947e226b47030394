package org.smartpick.cli.match;

import java.io.IOException;
import java.nio.file.Path;
import org.smartpick.advice.match.MatchFiles;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.OutputFile;
import org.smartpick.domain.Parsed;
import org.smartpick.match.MatchProblem;
import org.smartpick.match.market.MarketPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `smartpick match generate`.
@Command(
        name = "generate",
        description = {
            "Draw a market at random, as uneven as the nation's; it is no forecast.",
            "The same options give the same file."
        })
public final class MatchGenerateCommand extends HouseCommand {
    @Mixin PlanOptions plan = new PlanOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write: JSON (.json), CSV (.csv), else lines of text.")
    Path out = Path.of("");

    /// The command of this call.
    public MatchGenerateCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        return switch (plan.plan()) {
            case Parsed.Refused<MarketPlan> refused -> toMend(refused.problem());
            case Parsed.Read<MarketPlan> read -> write(house, read.value());
        };
    }

    private ExitCode write(House house, MarketPlan of) throws IOException {
        MatchFiles files = house.match().matchFiles();
        MatchProblem problem = house.match().drawMatch().draw(of);
        new OutputFile(out).write(stream -> files.write(problem, MarketSource.form(out), stream));
        ink().say("Written: " + out);
        return ExitCode.DONE;
    }
}
