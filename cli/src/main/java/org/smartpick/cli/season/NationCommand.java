package org.smartpick.cli.season;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.season.Comparison;
import org.smartpick.advice.season.NationReport;
import org.smartpick.advice.season.SimulateNation;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.OutputFile;
import org.smartpick.cli.output.TextTable;
import org.smartpick.domain.FieldProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `smartpick simulate nation`: simulated seasons beside the published one.
@Command(
        name = "nation",
        description = {
            "Simulate whole seasons of the nation and lay them beside the published figures.",
            "Each line says whether the figure was fitted or never seen by the fit."
        })
public final class NationCommand extends HouseCommand {
    private static final int USUAL_SEASONS = 20;
    private static final int WIDTH = 110;

    @Option(
            names = "--report",
            description = "Print every comparison instead of one line for each kind.")
    boolean report;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder for report.csv; made where there is none.")
    @Nullable Path out;

    @Mixin RunOptions options = new RunOptions();

    /// A command of this call.
    public NationCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        List<FieldProblem> problems = options.problems();
        if (!problems.isEmpty()) {
            return toMend("Something has to be mended:", problems);
        }
        try (RunPlace place = RunPlace.open(options, terminal())) {
            return run(house.match().seasons().simulateNation(place.runner()), place);
        }
    }

    private ExitCode run(SimulateNation nation, RunPlace place) throws IOException {
        if (options.parquet != null) {
            long written =
                    place.write(nation.nation(), options.plan(USUAL_SEASONS), options.parquet)
                            .orElseThrow();
            terminal().out().println("Written: " + options.parquet + ", " + written + " seasons");
            return ExitCode.DONE;
        }
        NationReport made = nation.report(options.plan(USUAL_SEASONS));
        terminal().out().println(head(made));
        TextTable table = report ? all(made) : kinds(made);
        table.lines(WIDTH).forEach(terminal().out()::println);
        if (out != null) {
            Files.createDirectories(out);
            new OutputFile(out.resolve("report.csv")).write(made.csv());
            terminal().out().println("Written: " + out.resolve("report.csv"));
        }
        return ExitCode.DONE;
    }

    private static String head(NationReport made) {
        return String.format(
                Locale.ROOT,
                "%d simulated seasons (seed %d) beside the Match of %d: %,d tracks, %,d applications a season.",
                made.seasons(),
                made.seed(),
                made.matchYear(),
                made.tracks(),
                made.applications());
    }

    private static TextTable kinds(NationReport made) {
        TextTable table =
                TextTable.of(
                        TextTable.left("what"),
                        TextTable.right("figures"),
                        TextTable.right("mean miss"),
                        TextTable.right("worst"),
                        TextTable.left("role"));
        made.lines().stream()
                .map(Comparison::aggregate)
                .distinct()
                .filter(kind -> !kind.equals("market"))
                .forEach(kind -> {
                    List<Comparison> judged =
                            made.of(kind).stream().filter(Comparison::judged).toList();
                    table.add(
                            kind,
                            Integer.toString(judged.size()),
                            number(made.meanMiss(kind)),
                            number(made.worstMiss(kind)),
                            words(judged.getFirst().role()));
                });
        return table;
    }

    private static TextTable all(NationReport made) {
        TextTable table =
                TextTable.of(
                        TextTable.givesWay("what"),
                        TextTable.givesWay("who"),
                        TextTable.right("published"),
                        TextTable.right("simulated"),
                        TextTable.right("spread"),
                        TextTable.right("difference"),
                        TextTable.left("role"));
        for (Comparison line : made.lines()) {
            table.add(
                    line.aggregate(),
                    line.group(),
                    number(line.published()),
                    number(line.simulated()),
                    number(line.spread()),
                    number(line.difference()),
                    words(line.role()));
        }
        return table;
    }

    private static String words(Comparison.Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
