package org.smartpick.bench.portfolio;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/// Processor time of one thread, the best of several runs: other work on the machine hardly enters.
final class Clocked {

    private Clocked() {}

    /// Milliseconds of the fastest of `runs` runs.
    static double millis(int runs, Supplier<?> work) {
        var threads = ManagementFactory.getThreadMXBean();
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < runs; i++) {
            long start = threads.getCurrentThreadCpuTime();
            Object result = work.get();
            long end = threads.getCurrentThreadCpuTime();
            if (result.hashCode() != 0 || end > start) {
                best = Math.min(best, (end - start) / 1e6);
            }
        }
        return best;
    }
}
