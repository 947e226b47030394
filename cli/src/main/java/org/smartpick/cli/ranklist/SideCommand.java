package org.smartpick.cli.ranklist;

import java.io.IOException;
import java.nio.file.Path;
import org.smartpick.advice.ranklist.couple.RankAsCouple;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.command.ProfileSource;
import org.smartpick.cli.file.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick ranklist side`: my side of a couple, as a file for my partner.
@Command(
        name = "side",
        description = {
            "Write your side of a couple as a file for your partner: programs, order and chances.",
            "Neither your profile nor your notes are in it."
        })
public final class SideCommand extends HouseCommand {
    @Parameters(paramLabel = "LIST", description = "The list, best first, as for evaluate.")
    Path file = Path.of("");

    @Mixin ProfileSource profile = new ProfileSource();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "SIDE",
            description = "The file to write, as JSON.")
    Path out = Path.of("");

    /// The command of this call.
    public SideCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        return switch (ListSource.file(house, file, profile)) {
            case ListSource.ToMend mend ->
                    toMend("The side cannot be written yet:", mend.problems());
            case ListSource.Ready ready -> {
                new OutputFile(out)
                        .write(
                                house.match()
                                        .rankLists()
                                        .rankListFiles()
                                        .writeSide(RankAsCouple.side(ready.evaluation())));
                ink().say("Written: " + out);
                yield ExitCode.DONE;
            }
        };
    }
}
