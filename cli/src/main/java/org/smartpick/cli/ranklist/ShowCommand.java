package org.smartpick.cli.ranklist;

import java.io.IOException;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `smartpick ranklist show`: the list of the workspace.
@Command(name = "show", description = "Evaluate the rank list that is kept in the workspace.")
public final class ShowCommand extends HouseCommand {
    @Option(names = "--json", description = "Print the answer as one JSON object.")
    boolean json;

    /// The command of this call.
    public ShowCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        return switch (ListSource.open(house)) {
            case ListSource.ToMend mend ->
                    toMend("The list cannot be evaluated yet:", mend.problems());
            case ListSource.Ready ready ->
                    RankListAnswer.write(
                            house, ready.evaluation(), json ? Look.JSON : Look.TEXT, terminal());
        };
    }
}
