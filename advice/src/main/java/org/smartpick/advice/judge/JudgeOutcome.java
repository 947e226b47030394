package org.smartpick.advice.judge;

import java.util.List;
import org.smartpick.domain.FieldProblem;

/// What bringing a list gave.
public sealed interface JudgeOutcome {

    /// The list was judged.
    ///
    /// @param judgment how good it is
    record Judged(Judgment judgment) implements JudgeOutcome {}

    /// No line names a program that could be counted.
    ///
    /// @param lines what became of each line
    record NothingFound(List<LineFinding> lines) implements JudgeOutcome {
        /// Copies the lines.
        public NothingFound {
            lines = List.copyOf(lines);
        }
    }

    /// The profile or the file cannot be used yet.
    ///
    /// @param problems every problem, beside its field
    record ToMend(List<FieldProblem> problems) implements JudgeOutcome {
        /// Copies the problems.
        public ToMend {
            problems = List.copyOf(problems);
        }
    }
}
