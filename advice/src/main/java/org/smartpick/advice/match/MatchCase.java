package org.smartpick.advice.match;

import org.smartpick.match.MatchProblem;

/// A worked case of the Match, which somebody else solved.
///
/// @param id name of the case
/// @param kind which answer its form asks for
/// @param problem the market
public record MatchCase(String id, Kind kind, MatchProblem problem) {

    /// The forms of cases.
    public enum Kind {
        /// Singles and couples by name.
        NAMES,
        /// Advanced positions with linked first years.
        SUPPLEMENTAL,
        /// Unfilled positions that revert.
        REVERSION,
        /// Singles and couples by number.
        NUMBERS
    }

    /// A case with its answer.
    ///
    /// @param solved the case
    /// @param report who is where, with the proof
    public record Answer(MatchCase solved, MatchReport report) {}
}
