package org.smartpick.cli.cases;

import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.cli.House;
import org.smartpick.cli.call.Session;
import picocli.CommandLine.Command;

/// `smartpick cases matches FILE`.
@Command(name = "matches", description = "Run the Match for every case of a JSON file.")
public final class MatchCasesCommand extends AnswerCommand {

    /// The command of this call.
    public MatchCasesCommand(Session session) {
        super(session);
    }

    @Override
    Reading<String> answers(House house, String cases) {
        return house.match().solveMatchCases().solve(cases);
    }
}
