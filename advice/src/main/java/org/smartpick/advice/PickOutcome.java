package org.smartpick.advice;

import java.util.List;
import org.smartpick.domain.FieldProblem;

/// What asking for a list gave: the list, or what the person has to mend or decide first.
public sealed interface PickOutcome {

    /// The list.
    ///
    /// @param report the list with everything it stands on
    record Chosen(PickReport report) implements PickOutcome {}

    /// The profile cannot be used yet.
    ///
    /// @param problems every problem, beside its field
    record ToMend(List<FieldProblem> problems) implements PickOutcome {
        /// Copies the problems.
        public ToMend {
            problems = List.copyOf(problems);
        }
    }

    /// Her wishes contradict one another, for example musts that cost more than the budget.
    ///
    /// @param why the contradiction and the nearest way out, in sentences
    record Contradiction(String why) implements PickOutcome {}
}
