package org.smartpick.match.season;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Runs seasons on threads of this machine; each takes the next season when it has finished one.
public final class ThreadedSeasonRunner implements SeasonRunner {
    private final int threads;

    /// @param threads how many threads, from 1
    public ThreadedSeasonRunner(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads");
        }
        this.threads = threads;
    }

    @Override
    public SeasonBook run(Nation nation, Plan plan) {
        FlatNation flat = new FlatNation(nation);
        List<SeasonRecord> records = new ArrayList<>(plan.seasons());
        each(
                flat,
                plan,
                threads,
                (run, season) -> {
                    SeasonRecord record = run.run(plan.seed(), season);
                    synchronized (records) {
                        records.add(record);
                    }
                });
        return new SeasonBook(records);
    }

    /// What is done with each season.
    interface Step {
        void of(SeasonRun run, int season);
    }

    static void each(FlatNation flat, SeasonRunner.Plan plan, int threads, Step step) {
        AtomicInteger next = new AtomicInteger();
        Runnable desk =
                () -> {
                    SeasonRun run = new SeasonRun(flat);
                    for (int i = next.getAndIncrement();
                            i < plan.seasons();
                            i = next.getAndIncrement()) {
                        step.of(run, plan.from() + i);
                    }
                };
        int desks = Math.min(threads, plan.seasons());
        if (desks == 1) {
            desk.run();
            return;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(desks)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < desks; i++) {
                ends.add(pool.submit(desk));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the seasons were interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a season failed", e.getCause());
        }
    }
}
