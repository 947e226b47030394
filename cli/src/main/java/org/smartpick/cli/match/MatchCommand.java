package org.smartpick.cli.match;

import org.smartpick.cli.call.CommandGroup;
import picocli.CommandLine.Command;

/// `smartpick match`: given everyone's lists, who goes where?
@Command(
        name = "match",
        description = "The Match: run it on a file of lists, check an outcome, draw a market.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            MatchRunCommand.class,
            MatchCheckCommand.class,
            MatchGenerateCommand.class,
            MatchBenchCommand.class
        })
public final class MatchCommand extends CommandGroup {}
