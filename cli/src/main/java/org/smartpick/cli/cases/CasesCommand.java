package org.smartpick.cli.cases;

import org.smartpick.cli.call.CommandGroup;
import picocli.CommandLine.Command;

/// `smartpick cases`: for anyone who checks the solvers.
@Command(
        name = "cases",
        description = "Answer worked cases from a file, to check the solvers.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PortfolioCasesCommand.class,
            RankListCasesCommand.class,
            MatchCasesCommand.class
        })
public final class CasesCommand extends CommandGroup {
    /// A group: its commands do the work.
    public CasesCommand() {}
}
