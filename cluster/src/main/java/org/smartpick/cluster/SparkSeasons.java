package org.smartpick.cluster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.smartpick.match.season.Nation;
import org.smartpick.match.season.SeasonBook;
import org.smartpick.match.season.SeasonRange;
import org.smartpick.match.season.engine.SeasonEngine;

/// Seasons cut into parts, each part a task: the nation goes out once, counts come back. A part
/// that is lost is run again by Spark, and since every draw depends on seed, season and people
/// alone, it comes back the same.
final class SparkSeasons implements SeasonEngine.Running {
    private static final long LOOK_MILLIS = 200;

    private final JavaSparkContext context;
    private final SeasonEngine.Wish wish;

    SparkSeasons(JavaSparkContext context, SeasonEngine.Wish wish) {
        this.context = context;
        this.wish = wish;
    }

    /// The context, for tests that disturb it.
    JavaSparkContext context() {
        return context;
    }

    @Override
    public SeasonBook run(Nation nation, Plan plan) {
        Broadcast<Nation> everybody = context.broadcast(nation);
        try {
            List<SeasonBook> books = wait(parts(everybody, plan).collectAsync());
            SeasonBook all =
                    new SeasonBook(
                            books.stream().flatMap(book -> book.records().stream()).toList());
            if (all.records().size() != plan.seasons()) {
                throw new IllegalStateException(
                        all.records().size() + " of " + plan.seasons() + " seasons came back");
            }
            return all;
        } finally {
            everybody.destroy();
        }
    }

    @Override
    public long write(Nation nation, Plan plan, Path folder) {
        Broadcast<Nation> everybody = context.broadcast(nation);
        try {
            SparkSession session = SparkSession.builder().sparkContext(context.sc()).getOrCreate();
            JavaRDD<SeasonRow> rows =
                    parts(everybody, plan)
                            .flatMap(book -> SeasonRow.of(everybody.value(), book).iterator());
            session.createDataFrame(rows, SeasonRow.class).write().parquet(folder.toString());
            return session.read().parquet(folder.toString()).select("season").distinct().count();
        } finally {
            everybody.destroy();
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private JavaRDD<SeasonBook> parts(Broadcast<Nation> everybody, Plan plan) {
        long seed = plan.seed();
        List<int[]> ranges = ranges(plan, wish.parts());
        return context.parallelize(ranges, ranges.size())
                .map(range ->
                        SeasonRange.run(everybody.value(), new Plan(seed, range[0], range[1])));
    }

    /// First season and number of seasons of each part: together all seasons, each once.
    static List<int[]> ranges(Plan plan, int parts) {
        int count = Math.min(parts, plan.seasons());
        List<int[]> ranges = new ArrayList<>(count);
        for (int part = 0; part < count; part++) {
            int from = (int) ((long) plan.seasons() * part / count);
            int to = (int) ((long) plan.seasons() * (part + 1) / count);
            ranges.add(new int[] {plan.from() + from, to - from});
        }
        return ranges;
    }

    private List<SeasonBook> wait(JavaFutureAction<List<SeasonBook>> running) {
        while (true) {
            try {
                List<SeasonBook> books = running.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                tell(running);
                return books;
            } catch (TimeoutException e) {
                tell(running);
            } catch (InterruptedException e) {
                running.cancel(true);
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the seasons were interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(
                        "a part failed " + SparkEngine.TRIES + " times", e.getCause());
            }
        }
    }

    private void tell(JavaFutureAction<List<SeasonBook>> running) {
        int done = 0;
        int all = 0;
        for (int job : running.jobIds()) {
            for (int stage : stagesOf(job)) {
                SparkStageInfo info = context.statusTracker().getStageInfo(stage);
                if (info != null) {
                    done += info.numCompletedTasks();
                    all += info.numTasks();
                }
            }
        }
        wish.progress().accept(all, done);
    }

    private int[] stagesOf(int job) {
        var info = context.statusTracker().getJobInfo(job);
        return info == null ? new int[0] : info.stageIds();
    }
}
