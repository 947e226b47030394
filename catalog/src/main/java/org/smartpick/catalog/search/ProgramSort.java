package org.smartpick.catalog.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartpick.domain.Option;

/// Order of the programs found; programs alike in it follow by name and then by number, so the
/// order is always the same.
public enum ProgramSort implements Option {
    /// By name.
    NAME("name"),
    /// By specialty, then name.
    SPECIALTY("specialty"),
    /// By state, then city.
    STATE("state and city"),
    /// Nearest first; without a place to measure from, by state.
    DISTANCE("distance"),
    /// Most first-year positions first, unknown last.
    SIZE("size, largest first"),
    /// Most positions left unfilled in the newest year known, unknown last.
    UNFILLED("unfilled positions, most first");

    private final String label;

    ProgramSort(String label) {
        this.label = label;
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }

    /// The order with this key.
    public static Optional<ProgramSort> findByKey(String key) {
        return Stream.of(values()).filter(sort -> sort.key().equals(key)).findFirst();
    }
}
