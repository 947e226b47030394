package org.smartpick.testkit;

import java.util.Optional;
import java.util.SplittableRandom;

/// A statement that must hold for every value of a generator; tried on many random values.
///
/// ```java
/// Property.forAll(Generator.ints(1, 300)).holds(score -> assertThat(Score.of(score).value()).isEqualTo(score));
/// ```
///
/// The same seed tries the same values on every machine. Sizes grow from 1 to [Draw#MAX_SIZE] over
/// the cases. When a case fails, its stream is replayed at smaller sizes and the smallest failing
/// size is reported, with the seed and the command that repeats it.
///
/// System properties override the defaults: `smartpick.seed` (a whole number, or `fresh` for a new
/// one each time), `smartpick.count` (cases a property), `smartpick.size` (largest size, 1 to 100).
///
/// @param <T> the kind of value
public final class Property<T> {

    private static final long DEFAULT_SEED = 20_261_122L;
    private static final int DEFAULT_COUNT = 200;

    private final Generator<T> generator;
    private final RunPlan plan;

    Property(Generator<T> generator, RunPlan plan) {
        this.generator = generator;
        this.plan = plan;
    }

    /// A property over the values of a generator, with seed, count and size from the system
    /// properties or the defaults.
    public static <T> Property<T> forAll(Generator<T> generator) {
        RunPlan plan = RunPlan.of(System.getProperties(), DEFAULT_SEED, DEFAULT_COUNT);
        return new Property<>(generator, plan);
    }

    /// The same property tried on another number of cases, at least 1. The system property
    /// `smartpick.count` is stronger.
    public Property<T> withCount(int count) {
        return new Property<>(generator, plan.withCount(count));
    }

    /// The same property with another seed. The system property `smartpick.seed` is stronger.
    public Property<T> withSeed(long seed) {
        return new Property<>(generator, plan.withSeed(seed));
    }

    /// The same property with sizes up to `size`, 1 to [Draw#MAX_SIZE]. The system property
    /// `smartpick.size` is stronger.
    public Property<T> withSize(int size) {
        return new Property<>(generator, plan.withSize(size));
    }

    /// Tries the statement on every case.
    ///
    /// @param statement throws when the value breaks the property
    /// @throws AssertionError with the value, the seed and a replay command when a case breaks it
    public void holds(Statement<? super T> statement) {
        SplittableRandom seeds = new SplittableRandom(plan.seed());
        for (int number = 1; number <= plan.count(); number++) {
            long caseSeed = seeds.nextLong();
            int size = plan.sizeOf(number);
            Optional<Failure> failure = attempt(statement, caseSeed, size);
            if (failure.isPresent()) {
                throw report(number, shrink(statement, caseSeed, failure.get()));
            }
        }
    }

    private Failure shrink(Statement<? super T> statement, long caseSeed, Failure first) {
        for (int size = 1; size < first.size(); size++) {
            Optional<Failure> smaller = attempt(statement, caseSeed, size);
            if (smaller.isPresent()) {
                return smaller.get();
            }
        }
        return first;
    }

    private Optional<Failure> attempt(Statement<? super T> statement, long caseSeed, int size) {
        T value = generator.next(new Draw(new SplittableRandom(caseSeed), size));
        try {
            statement.check(value);
            return Optional.empty();
        } catch (Exception | AssertionError | StackOverflowError cause) {
            return Optional.of(new Failure(String.valueOf(value), size, cause));
        }
    }

    private AssertionError report(int number, Failure failure) {
        String text =
                String.join(
                        System.lineSeparator(),
                        "Property broken in case "
                                + number
                                + " of "
                                + plan.count()
                                + ", size "
                                + failure.size()
                                + ", seed "
                                + plan.seed(),
                        "value:  " + failure.shortValue(),
                        "reason: " + failure.cause(),
                        "replay: " + plan.replayCommand(Caller.find(Property.class)));
        return new AssertionError(text, failure.cause());
    }

    /// A check of one value.
    ///
    /// @param <T> the kind of value
    @FunctionalInterface
    public interface Statement<T> {
        /// Returns when the value keeps the property, throws anything when it breaks it.
        void check(T value) throws Exception;
    }

    private record Failure(String value, int size, Throwable cause) {
        private static final int LONGEST_VALUE = 4_000;

        String shortValue() {
            return value.length() <= LONGEST_VALUE
                    ? value
                    : value.substring(0, LONGEST_VALUE)
                            + " ... ("
                            + value.length()
                            + " characters)";
        }
    }
}
