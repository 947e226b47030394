package org.smartpick.advice;

import java.util.List;
import org.smartpick.advice.wish.ProfileChange;
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
    /// @param demands the smallest set of demands that contradict each other, in plain words
    /// @param wayOut the answers of the profile that would have to change, with which there is a
    ///   list
    record Contradiction(String why, List<String> demands, List<ProfileChange> wayOut)
            implements PickOutcome {
        /// Copies the lists.
        public Contradiction {
            demands = List.copyOf(demands);
            wayOut = List.copyOf(wayOut);
        }
    }
}
