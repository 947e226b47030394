package org.smartpick.bench.season;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Supplier;
import org.smartpick.advice.season.ApplicationPolicy;
import org.smartpick.advice.season.SimulateNation;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.match.season.Nation;
import org.smartpick.match.season.SeasonRange;
import org.smartpick.match.season.SeasonRunner.Plan;
import org.smartpick.match.season.StoredSeasons;
import org.smartpick.match.season.ThreadedSeasonRunner;

/// Measures every promise about the speed of seasons by processor time of one thread; prints one
/// line a promise and the load of the machine.
public final class SeasonGoals {
    private static final int RUNS = 12;
    private static final int STORED = 1_000;
    private static final double WANTED_APPLICATIONS = 1_500_000;

    private final PrintStream out;
    // Keeps results alive, so that nothing is optimized away.
    private long kept;

    private SeasonGoals(PrintStream out) {
        this.out = out;
    }

    /// Prints the table.
    ///
    /// @param arguments none
    public static void main(String[] arguments) {
        new SeasonGoals(System.out).measure();
    }

    private void measure() {
        Datasets datasets = Datasets.bundled();
        SimulateNation nations =
                new SimulateNation(
                        datasets, Catalog.load(datasets), new ThreadedSeasonRunner(1));
        Nation whole = nations.nation();
        double factor = WANTED_APPLICATIONS / whole.applications().size();
        Nation thin =
                nations.builder()
                        .build(new ApplicationPolicy(factor, ApplicationPolicy.NO_CAP, 1));
        say("load of the machine: %.1f", load());
        season("whole season", thin, 100);
        season("whole season, all published applications", whole, 150);
        redrawn(thin);
        whatIf(thin);
        memory();
        say("(%d)", kept % 10);
    }

    private void season(String what, Nation nation, double goal) {
        double best = best(() -> SeasonRange.run(nation, new Plan(1, 0, 5)), 5);
        say(
                "%s, %,d applications, %,d tracks, couples and later rounds: %.1f ms (goal %.0f); 1,000 seasons on 2 threads %.1f s",
                what,
                nation.applications().size(),
                nation.tracks().size(),
                best,
                goal,
                best / 2);
    }

    private void redrawn(Nation nation) {
        double best = best(() -> SeasonRange.runWithInvitations(nation, new Plan(1, 0, 20)), 20);
        say(
                "interviews given, tastes redrawn: %.1f ms a season; 1,000 seasons on 2 threads %.1f s (goal 20)",
                best, best / 2);
    }

    private void whatIf(Nation nation) {
        StoredSeasons stored = StoredSeasons.of(nation, new Plan(1, 0, STORED), 2);
        int[] tracks = new int[12];
        float[] standings = new float[12];
        for (int i = 0; i < tracks.length; i++) {
            tracks[i] = 37 * i;
            standings[i] = stored.cutoff(STORED / 2, tracks[i]);
        }
        double best = Double.POSITIVE_INFINITY;
        for (int run = 0; run < 300; run++) {
            long start = cpu();
            for (int i = 0; i < 50; i++) {
                kept += stored.endings(tracks, standings)[0];
            }
            best = Math.min(best, (cpu() - start) / 50e3);
        }
        say("one list of 12 over %,d stored seasons: %.1f microseconds (goal 200)", STORED, best);
    }

    private void memory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        say(
                "live memory with two nations and the stored seasons gone or kept: %d MB",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private double best(Supplier<?> work, int seasons) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < RUNS; i++) {
            long start = cpu();
            kept += work.get().hashCode();
            best = Math.min(best, (cpu() - start) / 1e6 / seasons);
        }
        return best;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void say(String pattern, Object... values) {
        out.printf(Locale.ROOT, pattern + "%n", values);
    }
}
