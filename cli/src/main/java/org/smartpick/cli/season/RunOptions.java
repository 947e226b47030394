package org.smartpick.cli.season;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartpick.domain.FieldProblem;
import org.smartpick.match.season.SeasonRunner.Plan;
import picocli.CommandLine.Option;

/// How many seasons, from which seed, and where they run.
final class RunOptions {
    private static final int MOST_SEASONS = 10_000_000;
    private static final int MOST_THREADS = 256;
    private static final int MOST_PARTS = 100_000;

    @Option(
            names = "--seasons",
            paramLabel = "N",
            description = "Seasons to simulate; 20 where nothing else says.")
    int seasons;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of all random draws: the same seed gives the same seasons.")
    long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads; ${DEFAULT-VALUE}. The answer does not depend on it.")
    int threads = 2;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = {
                "Where seasons run: threads (of this machine) or spark; ${DEFAULT-VALUE}.",
                "The same seed gives the same bytes on either."
            })
    String engine = RunPlace.THREADS;

    @Option(
            names = "--master",
            paramLabel = "ADDRESS",
            description =
                    "Where Spark runs, for example local[2] or spark://host:7077; ${DEFAULT-VALUE}.")
    String master = "local[2]";

    @Option(
            names = "--parts",
            paramLabel = "N",
            description = "Parts the seasons are cut into on Spark; ${DEFAULT-VALUE}.")
    int parts = 16;

    @Option(
            names = "--parquet",
            paramLabel = "FOLDER",
            description = "Leave every count of every season as Parquet; needs --engine spark.")
    @Nullable Path parquet;

    /// What cannot be.
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (seasons < 0 || seasons > MOST_SEASONS) {
            problems.add(outside("--seasons", seasons, 2, MOST_SEASONS));
        }
        if (seasons == 1) {
            problems.add(outside("--seasons", seasons, 2, MOST_SEASONS));
        }
        if (threads < 1 || threads > MOST_THREADS) {
            problems.add(outside("--threads", threads, 1, MOST_THREADS));
        }
        if (parts < 1 || parts > MOST_PARTS) {
            problems.add(outside("--parts", parts, 1, MOST_PARTS));
        }
        if (!RunPlace.known(engine)) {
            problems.add(RunPlace.absent(engine));
        }
        if (parquet != null) {
            checkParquet(problems, parquet);
        }
        return problems;
    }

    private void checkParquet(List<FieldProblem> problems, Path folder) {
        if (engine.equals(RunPlace.THREADS)) {
            problems.add(
                    new FieldProblem(
                            "--parquet",
                            folder.toString(),
                            "is written by Spark",
                            "add --engine spark, or take report.csv with --out"));
        }
        if (Files.exists(folder)) {
            problems.add(
                    new FieldProblem(
                            "--parquet",
                            folder.toString(),
                            "is there already",
                            "name a folder that does not exist"));
        }
    }

    private static FieldProblem outside(String name, long value, int least, int most) {
        return new FieldProblem(
                name,
                Long.toString(value),
                "is outside " + least + " to " + most,
                "give a number in this range");
    }

    /// The seasons asked for, `usual` of them when nothing was said.
    Plan plan(int usual) {
        return new Plan(seed, 0, seasons == 0 ? usual : seasons);
    }
}
