package org.smartpick.cli.season;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.smartpick.cli.Terminal;
import org.smartpick.domain.FieldProblem;
import org.smartpick.match.season.Nation;
import org.smartpick.match.season.SeasonRunner;
import org.smartpick.match.season.SeasonRunner.Plan;
import org.smartpick.match.season.ThreadedSeasonRunner;
import org.smartpick.match.season.engine.SeasonEngine;
import org.smartpick.match.season.engine.SeasonEngine.Running;

/// Where seasons run for one command: the threads of this machine, or an engine on the class path.
final class RunPlace implements AutoCloseable {
    /// Name of the engine that is always there.
    static final String THREADS = "threads";

    private final SeasonRunner runner;
    private final Optional<Running> engine;

    private RunPlace(SeasonRunner runner, Optional<Running> engine) {
        this.runner = runner;
        this.engine = engine;
    }

    /// Whether an engine of this name is there.
    static boolean known(String name) {
        return name.equals(THREADS) || find(name).isPresent();
    }

    /// Says that it is not.
    static FieldProblem absent(String name) {
        return new FieldProblem(
                "--engine",
                name,
                "is not on the class path of this program",
                name.equals("spark")
                        ? "start it as ./smartpick simulate ... --engine spark, which builds what runs on Spark"
                        : "write threads or spark");
    }

    /// Opens the place that the options name; the options must have no problem.
    static RunPlace open(RunOptions options, Terminal terminal) {
        if (options.engine.equals(THREADS)) {
            return new RunPlace(threads(options), Optional.empty());
        }
        SeasonEngine.Wish wish =
                new SeasonEngine.Wish(
                        options.master,
                        options.parts,
                        (all, done) -> {
                            terminal.err().print("\rParts done: " + done + " of " + all + " ");
                            terminal.err().flush();
                        });
        Running running = find(options.engine).orElseThrow().start(wish);
        return new RunPlace(running, Optional.of(running));
    }

    /// The threads of this machine, whatever engine the options name.
    static SeasonRunner threads(RunOptions options) {
        return new ThreadedSeasonRunner(options.threads);
    }

    /// What runs the seasons.
    SeasonRunner runner() {
        return runner;
    }

    /// Leaves the counts of seasons as Parquet; empty where the place cannot.
    Optional<Long> write(Nation nation, Plan plan, Path folder) {
        return engine.map(running -> running.write(nation, plan, folder));
    }

    @Override
    public void close() {
        engine.ifPresent(Running::close);
    }

    private static Optional<SeasonEngine> find(String name) {
        List<SeasonEngine> all = SeasonEngine.listAll();
        return all.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
