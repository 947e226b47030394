package org.smartpick.catalog;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is computed on first use, by one thread, and kept.
final class Once<T> implements Supplier<T> {
    private final Supplier<T> source;
    private Optional<T> value = Optional.empty(); // written once, under the lock

    private Once(Supplier<T> source) {
        this.source = source;
    }

    static <T> Once<T> of(Supplier<T> source) {
        return new Once<>(source);
    }

    @Override
    public synchronized T get() {
        if (value.isEmpty()) {
            value = Optional.of(source.get());
        }
        return value.orElseThrow();
    }
}
