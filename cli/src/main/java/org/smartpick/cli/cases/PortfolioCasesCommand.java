package org.smartpick.cli.cases;

import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.cli.House;
import org.smartpick.cli.call.Session;
import picocli.CommandLine.Command;

/// `smartpick cases portfolios FILE`.
@Command(
        name = "portfolios",
        description = "Choose the best applications for every case of a JSON file.")
public final class PortfolioCasesCommand extends AnswerCommand {

    /// The command of this call.
    public PortfolioCasesCommand(Session session) {
        super(session);
    }

    @Override
    Reading<String> answers(House house, String cases) {
        return house.solveCases().solve(cases);
    }
}
