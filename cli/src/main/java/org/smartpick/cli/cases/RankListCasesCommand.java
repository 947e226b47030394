package org.smartpick.cli.cases;

import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.cli.House;
import org.smartpick.cli.call.Session;
import picocli.CommandLine.Command;

/// `smartpick cases rank-lists FILE`.
@Command(
        name = "rank-lists",
        description =
                "Order the rank list or the joint list of every case of a JSON file, and say where it ends.")
public final class RankListCasesCommand extends AnswerCommand {

    /// The command of this call.
    public RankListCasesCommand(Session session) {
        super(session);
    }

    @Override
    Reading<String> answers(House house, String cases) {
        return house.match().rankLists().solveCases().solve(cases);
    }
}
