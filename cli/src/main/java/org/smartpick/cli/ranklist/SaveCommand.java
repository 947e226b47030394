package org.smartpick.cli.ranklist;

import java.io.IOException;
import java.nio.file.Path;
import org.smartpick.advice.ranklist.BringPrograms;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.RankListHouse;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.InputFile;
import org.smartpick.domain.Parsed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `smartpick ranklist save`: brings a list into the workspace.
@Command(
        name = "save",
        description =
                "Keep the list of a file as the rank list of the workspace; earlier versions stay.")
public final class SaveCommand extends HouseCommand {
    @Parameters(paramLabel = "LIST", description = "The list, best first, as for evaluate.")
    Path file = Path.of("");

    /// The command of this call.
    public SaveCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        return switch (InputFile.list(file).text()) {
            case Parsed.Refused<String> refused -> toMend(refused.problem());
            case Parsed.Read<String> text -> save(house, text.value());
        };
    }

    private ExitCode save(House house, String text) {
        RankListHouse lists = house.match().rankLists();
        BringPrograms.Brought brought =
                lists.bringPrograms().read(text, house.keepProfile().open());
        if (!brought.problems().isEmpty()) {
            return toMend("Nothing was kept:", brought.problems());
        }
        lists.keepRankList().save(brought.list());
        ink().say("Kept: a rank list of " + brought.list().programs().size() + " programs.");
        return ExitCode.DONE;
    }
}
