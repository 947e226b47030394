package org.smartpick.cli.season;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.season.experiment.Experiment;
import org.smartpick.advice.season.experiment.ExperimentFiles;
import org.smartpick.advice.season.experiment.ExperimentResult;
import org.smartpick.advice.season.experiment.RunExperiment;
import org.smartpick.advice.season.experiment.Variant;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.SeasonHouse;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.file.InputFile;
import org.smartpick.cli.file.OutputFile;
import org.smartpick.cli.output.TextTable;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.NearestName;
import org.smartpick.domain.Parsed;
import org.smartpick.match.season.SeasonRunner.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `smartpick simulate`: an experiment on the simulated nation.
@Command(
        name = "simulate",
        description = {
            "Run an experiment on a simulated nation: other rules, the same people and luck.",
            "The format of experiments stands in docs/experiments.md."
        },
        subcommands = {NationCommand.class, RefitCommand.class, PaperCommand.class})
public final class SimulateCommand extends HouseCommand {
    private static final int WIDTH = 110;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The experiment, YAML or JSON.")
    @Nullable Path file;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder for summary.csv, seasons.csv and differences.svg.")
    @Nullable Path out;

    @Mixin RunOptions options = new RunOptions();

    /// A command of this call.
    public SimulateCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        List<FieldProblem> problems = new ArrayList<>(options.problems());
        if (file == null) {
            problems.add(
                    new FieldProblem(
                            "FILE",
                            "",
                            "is missing",
                            "name an experiment, or run: smartpick simulate nation --report"));
        }
        if (!problems.isEmpty() || file == null) {
            return toMend("Something has to be mended:", problems);
        }
        return switch (InputFile.experiment(file).text()) {
            case Parsed.Refused<String> wrong -> toMend(wrong.problem());
            case Parsed.Read<String> text -> {
                try (RunPlace place = RunPlace.open(options, terminal())) {
                    yield read(house.match().seasons(), text.value(), place);
                }
            }
        };
    }

    private ExitCode read(SeasonHouse seasons, String text, RunPlace place) throws IOException {
        ExperimentFiles files = seasons.experimentFiles();
        return switch (files.read(text)) {
            case ExperimentFiles.Reading.Refused refused ->
                    toMend("The experiment has to be mended:", refused.problems());
            case ExperimentFiles.Reading.Read read -> run(seasons, read.experiment(), place);
        };
    }

    private ExitCode run(SeasonHouse seasons, Experiment written, RunPlace place)
            throws IOException {
        RunExperiment runner = seasons.runExperiment(place.runner());
        List<FieldProblem> unknown = unknownSpecialties(runner, written);
        if (!unknown.isEmpty()) {
            return toMend("The experiment has to be mended:", unknown);
        }
        Experiment asked =
                options.seasons == 0
                        ? written
                        : written.with(
                                options.seasons, options.seed == 1 ? written.seed() : options.seed);
        ExperimentResult result = runner.run(asked, this::tell);
        terminal()
                .out()
                .println(asked.name() + ": " + asked.seasons() + " seasons, seed " + asked.seed());
        table(result).lines(WIDTH).forEach(terminal().out()::println);
        if (out != null) {
            Files.createDirectories(out);
            for (Map.Entry<String, String> each :
                    seasons.experimentFiles().write(result).entrySet()) {
                new OutputFile(out.resolve(each.getKey())).write(each.getValue());
            }
            terminal().out().println("Written: " + out);
        }
        if (options.parquet != null) {
            leave(runner, asked, options.parquet, place);
        }
        return ExitCode.DONE;
    }

    /// One folder a variant, by its place in the experiment: a name may be no name of a folder.
    private void leave(RunExperiment runner, Experiment asked, Path folder, RunPlace place)
            throws IOException {
        Files.createDirectories(folder);
        Plan plan = new Plan(asked.seed(), 0, asked.seasons());
        for (int i = 0; i < asked.variants().size(); i++) {
            Variant variant = asked.variants().get(i);
            Path own = folder.resolve("variant-" + (i + 1));
            long written = place.write(runner.nation(variant), plan, own).orElseThrow();
            terminal()
                    .out()
                    .println("Written: " + own + ", " + written + " seasons, " + variant.name());
        }
    }

    private static List<FieldProblem> unknownSpecialties(
            RunExperiment runner, Experiment experiment) {
        List<FieldProblem> problems = new ArrayList<>();
        for (Variant variant : experiment.variants()) {
            variant.specialty()
                    .filter(name -> !runner.specialties().contains(name))
                    .ifPresent(name ->
                            problems.add(
                                    new FieldProblem(
                                            variant.name() + ".specialty",
                                            name,
                                            "is not among the markets",
                                            "did you mean "
                                                    + NearestName.find(name, runner.specialties())
                                                            .orElse("")
                                                    + "?")));
        }
        return problems;
    }

    private void tell(String variant) {
        terminal().err().println("Running: " + variant);
        terminal().err().flush();
    }

    private static TextTable table(ExperimentResult result) {
        TextTable table =
                TextTable.of(
                        TextTable.givesWay("measure"),
                        TextTable.givesWay("variant"),
                        TextTable.right("mean"),
                        TextTable.right("difference"),
                        TextTable.right("95 % interval"),
                        TextTable.left("unit"));
        result.series().stream()
                .map(ExperimentResult.Series::measure)
                .distinct()
                .forEach(measure ->
                        result.series().stream()
                                .filter(series -> series.measure().equals(measure))
                                .forEach(series -> add(table, result, series)));
        return table;
    }

    private static void add(
            TextTable table, ExperimentResult result, ExperimentResult.Series series) {
        ExperimentResult.Interval less = series.less(result.reference(series)).interval();
        table.add(
                series.measure(),
                series.variant(),
                number(series.interval().mean()),
                number(less.mean()),
                number(less.low()) + " to " + number(less.high()),
                series.unit());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
