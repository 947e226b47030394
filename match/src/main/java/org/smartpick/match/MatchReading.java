package org.smartpick.match;

import java.util.List;
import org.smartpick.domain.FieldProblem;

/// What reading a market gave.
public sealed interface MatchReading {

    /// Everything fits.
    ///
    /// @param problem the market
    record Accepted(MatchProblem problem) implements MatchReading {}

    /// Something has to be mended first.
    ///
    /// @param problems all of it, in the order of the lines
    record Refused(List<FieldProblem> problems) implements MatchReading {
        /// Copies the problems.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
