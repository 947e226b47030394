package org.smartpick.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.match.season.Nation;
import org.smartpick.match.season.SeasonBook;
import org.smartpick.match.season.SeasonRunner.Plan;
import org.smartpick.match.season.ThreadedSeasonRunner;
import org.smartpick.match.season.engine.SeasonEngine;

/// Seasons on two local executors of Spark: the same bytes as on threads, whatever is lost on the
/// way.
class SparkSeasonsTest {
    private static final Nation NATION = InventedNation.of(7);
    private static final Plan PLAN = new Plan(20_260_320L, 5, 42);
    private static final List<String> TOLD = new CopyOnWriteArrayList<>();

    private static SparkSeasons spark; // started once: it takes seconds

    @BeforeAll
    static void start() {
        SeasonEngine engine =
                SeasonEngine.listAll().stream()
                        .filter(one -> one.name().equals("spark"))
                        .findFirst()
                        .orElseThrow();
        spark =
                (SparkSeasons)
                        engine.start(
                                new SeasonEngine.Wish(
                                        "local[2]", 8, (all, done) -> TOLD.add(done + "/" + all)));
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Test
    void givesTheSameBytesAsThreads() {
        SeasonBook local = new ThreadedSeasonRunner(2).run(NATION, PLAN);
        assertThat(local.records()).hasSize(42);
        assertThat(spark.run(NATION, PLAN).bytes()).isEqualTo(local.bytes());
        assertThat(TOLD).contains("8/8");
    }

    @Test
    void runsALostPartAgainAndComesToTheSameBytes() {
        AtomicInteger killed = new AtomicInteger();
        AtomicInteger lost = new AtomicInteger();
        spark.context().sc().addSparkListener(new Killer(killed, lost));
        Plan longer = new Plan(3, 0, 2_400);
        SeasonBook book = spark.run(NATION, longer);
        assertThat(killed).hasValueGreaterThan(0);
        assertThat(lost).as("parts that ended without a result").hasValueGreaterThan(0);
        assertThat(book.bytes()).isEqualTo(new ThreadedSeasonRunner(1).run(NATION, longer).bytes());
    }

    /// Ends the first tries of two parts while they run.
    private static final class Killer extends SparkListener {
        private final AtomicInteger killed;
        private final AtomicInteger lost;

        Killer(AtomicInteger killed, AtomicInteger lost) {
            this.killed = killed;
            this.lost = lost;
        }

        @Override
        public void onTaskStart(SparkListenerTaskStart start) {
            if (start.taskInfo().attemptNumber() == 0 && killed.get() < 2) {
                killed.incrementAndGet();
                spark.context()
                        .sc()
                        .killTaskAttempt(start.taskInfo().taskId(), true, "killed by a test");
            }
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            if (end.taskInfo().killed()) {
                lost.incrementAndGet();
            }
        }
    }

    @Test
    void leavesTheCountsAsParquet(@TempDir Path folder) throws Exception {
        Path table = folder.resolve("seasons");
        assertThat(spark.write(NATION, PLAN, table)).isEqualTo(42);
        try (var files = Files.list(table)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("_SUCCESS")
                    .filteredOn(name -> name.startsWith("part-") && name.endsWith(".parquet"))
                    .hasSize(8);
        }
        long both =
                org.apache.spark.sql.SparkSession.active()
                        .read()
                        .parquet(table.toString())
                        .where("what = 'couples_both' and season = 5")
                        .collectAsList()
                        .getFirst()
                        .<Integer>getAs("count");
        SeasonBook local = new ThreadedSeasonRunner(2).run(NATION, PLAN);
        assertThat(both)
                .isEqualTo(
                        local.records()
                                .getFirst()
                                .of(org.smartpick.match.season.SeasonRecord.CoupleCount.BOTH));
    }

    @Test
    void cutsSeasonsIntoPartsWithoutLossOrRepeat() {
        for (int parts : new int[] {1, 2, 8, 42, 100}) {
            List<int[]> ranges = SparkSeasons.ranges(PLAN, parts);
            int next = PLAN.from();
            for (int[] range : ranges) {
                assertThat(range[0]).isEqualTo(next);
                assertThat(range[1]).isPositive();
                next += range[1];
            }
            assertThat(next).isEqualTo(PLAN.from() + PLAN.seasons());
        }
    }

    @Test
    void triesAgainOnOneMachineTooAndListensOnLoopbackOnly() {
        assertThat(SparkEngine.withTries("local[2]")).isEqualTo("local[2,4]");
        assertThat(SparkEngine.withTries("local[*]")).isEqualTo("local[*,4]");
        assertThat(SparkEngine.withTries("local")).isEqualTo("local[1,4]");
        assertThat(SparkEngine.withTries("spark://one:7077")).isEqualTo("spark://one:7077");
        assertThat(SparkEngine.configured("local[2]").get("spark.driver.bindAddress"))
                .isEqualTo("127.0.0.1");
        assertThat(SparkEngine.configured("local[2]").get("spark.ui.enabled")).isEqualTo("false");
        assertThatThrownBy(() -> new SeasonEngine.Wish("local", 0, (all, done) -> {}))
                .hasMessageContaining("0 parts");
    }
}
