package org.smartpick.cli.ranklist;

import java.io.IOException;
import java.nio.file.Path;
import org.smartpick.advice.ranklist.ReplayMatch;
import org.smartpick.advice.ranklist.ReplayWords;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.command.ProfileSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick ranklist replay`: the Match on my list, step by step.
@Command(
        name = "replay",
        description = "Run the Match on this list in an invented season, step by step.")
public final class ReplayCommand extends HouseCommand {
    @Parameters(paramLabel = "LIST", description = "The list, best first, as for evaluate.")
    Path file = Path.of("");

    @Mixin ProfileSource profile = new ProfileSource();

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Number of the invented season; usual: ${DEFAULT-VALUE}.")
    long seed;

    /// The command of this call.
    public ReplayCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        return switch (ListSource.file(house, file, profile)) {
            case ListSource.ToMend mend ->
                    toMend("The list cannot be replayed yet:", mend.problems());
            case ListSource.Ready ready -> {
                ReplayMatch replay = house.match().rankLists().replayMatch();
                ReplayMatch.Season season = replay.play(ready.evaluation(), seed);
                ink().title("The Match on your list, invented season " + seed);
                ReplayWords.market(season).forEach(ink()::say);
                ReplayWords.steps(season)
                        .forEach(step -> {
                            ink().space();
                            ink().tell(step);
                        });
                ink().space();
                ink().say(ReplayWords.end(season));
                ink().say(ReplayWords.tally(replay.tally(ready.evaluation(), seed)));
                yield ExitCode.DONE;
            }
        };
    }
}
