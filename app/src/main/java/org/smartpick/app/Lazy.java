package org.smartpick.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is made when it is first asked for, once.
///
/// @param <T> what is made
final class Lazy<T> {
    private final Supplier<T> recipe;
    // Null until it was made; guarded by this object's lock.
    private @Nullable T made;

    private Lazy(Supplier<T> recipe) {
        this.recipe = recipe;
    }

    static <T> Lazy<T> of(Supplier<T> recipe) {
        return new Lazy<>(recipe);
    }

    synchronized T get() {
        T known = made;
        if (known == null) {
            known = recipe.get();
            made = known;
        }
        return known;
    }

    /// What was made so far, without making it.
    synchronized Optional<T> findMade() {
        return Optional.ofNullable(made);
    }
}
