package org.smartpick.match;

import java.util.Optional;

/// What the Match gave an applicant.
public sealed interface Seat {

    /// She has a position.
    ///
    /// @param program its name
    /// @param firstYear where she spends the first year, when the position is advanced and her
    ///   supplemental list came true
    record Matched(String program, Optional<String> firstYear) implements Seat {}

    /// She has none.
    record Unmatched() implements Seat {}
}
