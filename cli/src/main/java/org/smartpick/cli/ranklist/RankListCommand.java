package org.smartpick.cli.ranklist;

import org.smartpick.cli.call.CommandGroup;
import picocli.CommandLine.Command;

/// `smartpick ranklist`: in what order should I rank?
@Command(
        name = "ranklist",
        description = "Your rank list: where it would end, what is missing, and a couple's pairs.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            EvaluateCommand.class,
            ShowCommand.class,
            SaveCommand.class,
            ReplayCommand.class,
            SideCommand.class
        })
public final class RankListCommand extends CommandGroup {}
