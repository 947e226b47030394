package org.smartpick.cli.predict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.prediction.fit.FitRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `smartpick predict fit`: fits the season model to the published figures anew.
///
/// The folder holds the state while it runs; a stopped run goes on where it was.
@Command(
        name = "fit",
        description = {
            "Fit the season model to the published figures anew.",
            "Writes priors.csv, groups.csv and residuals.csv; a stopped run goes on where it was."
        })
public final class FitCommand extends HouseCommand {
    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "Folder for the state and the tables.")
    Path out = Path.of("");

    /// The command of this call.
    public FitCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        FitRun fit = house.fitRun();
        try {
            FitFolder folder = FitFolder.open(out, fit, terminal().err());
            fit.run(folder);
            folder.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        terminal().out().println("Wrote priors.csv, groups.csv and residuals.csv to " + out + ".");
        return ExitCode.DONE;
    }
}
