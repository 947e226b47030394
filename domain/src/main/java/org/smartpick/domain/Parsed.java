package org.smartpick.domain;

import java.util.Optional;

/// What reading a typed value gave: the value, or the problem to show beside its field.
///
/// @param <T> type of the value
public sealed interface Parsed<T> {

    /// The text could be read.
    ///
    /// @param value what it says
    record Read<T>(T value) implements Parsed<T> {}

    /// The text could not be used.
    ///
    /// @param problem field, value, what is wrong, what would be right
    record Refused<T>(FieldProblem problem) implements Parsed<T> {}

    /// A value that could be read.
    static <T> Parsed<T> read(T value) {
        return new Read<>(value);
    }

    /// A value that could not be used, with the reason and the remedy.
    static <T> Parsed<T> refused(String field, String value, String problem, String remedy) {
        return new Refused<>(new FieldProblem(field, value, problem, remedy));
    }

    /// The value where it could be read.
    default Optional<T> findValue() {
        return switch (this) {
            case Read<T> read -> Optional.of(read.value());
            case Refused<T> refused -> Optional.empty();
        };
    }
}
