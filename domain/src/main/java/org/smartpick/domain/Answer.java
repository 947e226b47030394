package org.smartpick.domain;

import java.util.Optional;

/// What a person answered in a profile, or that she left it open. Left open is unknown: never zero,
/// never "no".
///
/// @param <T> type of the answer
public sealed interface Answer<T> {

    /// She answered.
    ///
    /// @param value the answer
    record Given<T>(T value) implements Answer<T> {}

    /// She left it open.
    record Open<T>() implements Answer<T> {}

    /// An answer.
    static <T> Answer<T> given(T value) {
        return new Given<>(value);
    }

    /// No answer.
    static <T> Answer<T> open() {
        return new Open<>();
    }

    /// The answer where there is one.
    default Optional<T> find() {
        return switch (this) {
            case Given<T> given -> Optional.of(given.value());
            case Open<T> open -> Optional.empty();
        };
    }

    /// Whether she answered.
    default boolean isGiven() {
        return this instanceof Given<T>;
    }
}
