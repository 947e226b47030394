package org.smartpick.advice.match;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartpick.match.MatchEngine;
import org.smartpick.match.MatchProblem;
import org.smartpick.match.StabilityCheck;
import org.smartpick.match.market.MarketPlan;
import org.smartpick.match.packed.PackedMarket;
import org.smartpick.match.packed.PackedMatch;
import org.smartpick.match.textbook.TextbookMatch;

/// How fast is the Match on this machine, and is it right while it is fast?
public final class MeasureMatch {
    private static final double NANOS_A_MILLI = 1e6;
    private static final double BYTES_A_MEGABYTE = 1e6;
    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final int MOST_RUNS = 200;
    private static final int FEWEST_RUNS = 5;
    private static final int TEXTBOOK_RUNS = 3;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /// Keeps nothing.
    public MeasureMatch() {}

    /// Draws a market, runs the engine until its time no longer falls or two seconds are over,
    /// checks the outcome strictly, and runs the textbook's way on the same market.
    public MatchMeasure measure(MarketPlan plan) {
        MatchProblem problem = new DrawMatch().draw(plan);
        PackedMarket market = problem.market();
        long start = threads.getCurrentThreadCpuTime();
        PackedMatch match = MatchEngine.run(market);
        long cold = threads.getCurrentThreadCpuTime() - start;
        double best = Math.min(cold, best(market)) / NANOS_A_MILLI;
        int blocking = StabilityCheck.find(problem, match.program(), match.firstYear()).size();
        double peak = peakMegabytes();
        return new MatchMeasure(
                match.matched(),
                blocking,
                match.unsettled().length,
                match.proposals(),
                new MatchMeasure.Times(best, cold / NANOS_A_MILLI),
                rival(problem, match),
                peak);
    }

    private double best(PackedMarket market) {
        long best = Long.MAX_VALUE;
        long spent = 0;
        for (int i = 0; i < MOST_RUNS && (i < FEWEST_RUNS || spent < PATIENCE_NANOS); i++) {
            long start = threads.getCurrentThreadCpuTime();
            PackedMatch match = MatchEngine.run(market);
            long time = threads.getCurrentThreadCpuTime() - start;
            spent += time;
            best = match.orders() > 0 ? Math.min(best, time) : best;
        }
        return best;
    }

    private MatchMeasure.Rival rival(MatchProblem problem, PackedMatch match) {
        long best = Long.MAX_VALUE;
        double agreement = 0;
        for (int i = 0; i < TEXTBOOK_RUNS; i++) {
            TextbookMatch textbook = TextbookMatch.prepare(problem);
            long start = threads.getCurrentThreadCpuTime();
            Map<String, String> placed = textbook.run();
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
            agreement = agreement(problem, match, placed);
        }
        return new MatchMeasure.Rival(best / NANOS_A_MILLI, agreement);
    }

    private static double agreement(
            MatchProblem problem, PackedMatch match, Map<String, String> placed) {
        int same = 0;
        for (int a = 0; a < match.program().length; a++) {
            String other = placed.getOrDefault(problem.applicants().get(a), "-");
            same += problem.programName(match.program()[a]).equals(other) ? 1 : 0;
        }
        return (double) same / match.program().length;
    }

    private static double peakMegabytes() {
        return residentPeak().orElseGet(MeasureMatch::heapPeak);
    }

    /// What Linux tells of a process; other systems have no such file.
    private static Optional<Double> residentPeak() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .map(kilobytes -> Double.parseDouble(kilobytes) * 1024 / BYTES_A_MEGABYTE)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static double heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / BYTES_A_MEGABYTE;
    }
}
