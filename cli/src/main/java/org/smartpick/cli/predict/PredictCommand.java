package org.smartpick.cli.predict;

import org.smartpick.cli.call.CommandGroup;
import picocli.CommandLine.Command;

/// `smartpick predict`: the model's estimates as tables, to judge it by figures that it never saw.
@Command(
        name = "predict",
        description =
                "Fit the model, and estimate tables to judge it by figures that it never saw.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TableCommand.class,
            QuartilesCommand.class,
            OpennessCommand.class,
            FitCommand.class,
            ProofCommand.class
        })
public final class PredictCommand extends CommandGroup {
    /// A group: its commands do the work.
    public PredictCommand() {}
}
