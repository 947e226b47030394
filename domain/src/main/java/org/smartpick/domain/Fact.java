package org.smartpick.domain;

import java.util.Optional;
import java.util.function.Function;

/// A value that somebody stated, with its [Provenance], or the plain admission that nobody did.
///
/// Unknown is a type of its own, so that the compiler asks every reader what to do about it: it is
/// never "no", never zero and never the empty text.
///
/// @param <T> type of the value
public sealed interface Fact<T> {

    /// A value with where it comes from.
    ///
    /// @param value the value as stated
    /// @param provenance source, year, confidence, origin
    record Known<T>(T value, Provenance provenance) implements Fact<T> {}

    /// Nobody told us.
    record Unknown<T>() implements Fact<T> {}

    /// A stated value.
    static <T> Fact<T> known(T value, Provenance provenance) {
        return new Known<>(value, provenance);
    }

    /// No source gives this value.
    static <T> Fact<T> unknown() {
        return new Unknown<>();
    }

    /// The value where it is known.
    default Optional<T> findValue() {
        return switch (this) {
            case Known<T> known -> Optional.of(known.value());
            case Unknown<T> unknown -> Optional.empty();
        };
    }

    /// Source, year, confidence and origin where the value is known.
    default Optional<Provenance> findProvenance() {
        return switch (this) {
            case Known<T> known -> Optional.of(known.provenance());
            case Unknown<T> unknown -> Optional.empty();
        };
    }

    /// Whether somebody stated it.
    default boolean isKnown() {
        return this instanceof Known<T>;
    }

    /// The same fact with the value changed by `change`; unknown stays unknown.
    default <R> Fact<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Known<T> known -> new Known<>(change.apply(known.value()), known.provenance());
            case Unknown<T> unknown -> new Unknown<>();
        };
    }
}
