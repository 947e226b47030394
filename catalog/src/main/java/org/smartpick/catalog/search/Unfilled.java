package org.smartpick.catalog.search;

/// Whether positions must have stayed unfilled in a recent Match.
public sealed interface Unfilled {

    /// Does not matter.
    record Any() implements Unfilled {}

    /// At least one position of a track stayed unfilled in the year or later, without SOAP.
    ///
    /// @param year first year of the Match that counts
    record Since(int year) implements Unfilled {}

    /// Does not matter.
    static Unfilled any() {
        return new Any();
    }

    /// At least one position stayed unfilled in `year` or later.
    static Unfilled since(int year) {
        return new Since(year);
    }
}
