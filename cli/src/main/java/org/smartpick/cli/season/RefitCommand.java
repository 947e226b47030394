package org.smartpick.cli.season;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.OutputFile;
import org.smartpick.domain.FieldProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `smartpick simulate fit`: fits the nation to the published season anew.
@Command(
        name = "fit",
        description = {
            "Fit the simulated nation to the published season anew, from first guesses.",
            "Writes levels.csv and habits.csv, the tables of the dataset nation."
        })
public final class RefitCommand extends HouseCommand {
    private static final int USUAL_SEASONS = 3;
    private static final int MOST_ROUNDS = 1_000;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "Folder to write to; made where there is none.")
    Path out = Path.of("");

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Rounds of seasons; ${DEFAULT-VALUE} made the shipped numbers.")
    int rounds = 70;

    @Mixin RunOptions options = new RunOptions();

    /// A command of this call.
    public RefitCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        List<FieldProblem> problems = options.problems();
        if (!problems.isEmpty()) {
            return toMend("Something has to be mended:", problems);
        }
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            return toMend(
                    new FieldProblem(
                            "--rounds",
                            Integer.toString(rounds),
                            "is outside 1 to " + MOST_ROUNDS,
                            "give a number in this range"));
        }
        Map<String, String> files;
        try (RunPlace place = RunPlace.open(options, terminal())) {
            files =
                    house.match()
                            .seasons()
                            .simulateNation(place.runner())
                            .fit(rounds, options.plan(USUAL_SEASONS).seasons(), this::tell);
        }
        Files.createDirectories(out);
        for (Map.Entry<String, String> file : files.entrySet()) {
            new OutputFile(out.resolve(file.getKey())).write(file.getValue());
        }
        terminal().out().println("Wrote levels.csv and habits.csv to " + out + ".");
        return ExitCode.DONE;
    }

    private void tell(double miss) {
        terminal().err().printf(Locale.ROOT, "mean miss of a cell: %.2f positions%n", miss);
        terminal().err().flush();
    }
}
