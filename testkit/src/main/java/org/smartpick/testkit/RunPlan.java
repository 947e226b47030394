package org.smartpick.testkit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/// How a property is tried: seed, number of cases, largest size, and which of them the command line
/// has fixed.
record RunPlan(long seed, int count, int size, Set<String> fixed) {

    static final String SEED = "smartpick.seed";
    static final String COUNT = "smartpick.count";
    static final String SIZE = "smartpick.size";

    RunPlan {
        if (count < 1) {
            throw new IllegalArgumentException("count is " + count + ", must be at least 1");
        }
        if (size < 1 || size > Draw.MAX_SIZE) {
            throw new IllegalArgumentException(
                    "size is " + size + ", must be 1 to " + Draw.MAX_SIZE);
        }
        fixed = Set.copyOf(fixed);
    }

    static RunPlan of(Properties settings, long defaultSeed, int defaultCount) {
        String seed = settings.getProperty(SEED, "").strip();
        String count = settings.getProperty(COUNT, "").strip();
        String size = settings.getProperty(SIZE, "").strip();
        Set<String> fixed = new HashSet<>();
        if (!seed.isEmpty()) {
            fixed.add(SEED);
        }
        if (!count.isEmpty()) {
            fixed.add(COUNT);
        }
        if (!size.isEmpty()) {
            fixed.add(SIZE);
        }
        return new RunPlan(
                seedOf(seed, defaultSeed),
                count.isEmpty() ? defaultCount : (int) number(COUNT, count),
                size.isEmpty() ? Draw.MAX_SIZE : (int) number(SIZE, size),
                fixed);
    }

    private static long seedOf(String text, long defaultSeed) {
        return switch (text) {
            case "" -> defaultSeed;
            case "fresh" -> System.nanoTime() ^ System.currentTimeMillis();
            default -> number(SEED, text);
        };
    }

    private static long number(String name, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException cause) {
            throw new IllegalArgumentException(
                    name + " is '" + text + "', must be a whole number", cause);
        }
    }

    RunPlan withSeed(long other) {
        return fixed.contains(SEED) ? this : new RunPlan(other, count, size, fixed);
    }

    RunPlan withCount(int other) {
        return fixed.contains(COUNT) ? this : new RunPlan(seed, other, size, fixed);
    }

    RunPlan withSize(int other) {
        return fixed.contains(SIZE) ? this : new RunPlan(seed, count, other, fixed);
    }

    /// The size of a case: grows evenly from 1 to the largest over the first nine tenths of the
    /// cases.
    int sizeOf(int number) {
        int growing = Math.max(1, count * 9 / 10);
        return (int) Math.min(size, 1 + (long) (number - 1) * size / growing);
    }

    String replayCommand(Caller caller) {
        return String.format(
                Locale.ROOT,
                "mvn -pl %s -am test -Dtest='%s#%s' -D%s=%d -D%s=%d -D%s=%d",
                caller.room(),
                caller.type(),
                caller.method(),
                SEED,
                seed,
                COUNT,
                count,
                SIZE,
                size);
    }
}
