package org.smartpick.advice.couple;

import java.util.List;
import org.smartpick.domain.FieldProblem;

/// What asking for a couple's lists gave.
public sealed interface CoupleOutcome {

    /// Both lists.
    ///
    /// @param report the lists with everything they stand on
    record Chosen(CoupleReport report) implements CoupleOutcome {}

    /// A profile cannot be used yet.
    ///
    /// @param who whose profile it is
    /// @param problems every problem, beside its field
    record ToMend(Who who, List<FieldProblem> problems) implements CoupleOutcome {
        /// Copies the problems.
        public ToMend {
            problems = List.copyOf(problems);
        }
    }

    /// One person's limits contradict one another.
    ///
    /// @param who whose limits they are
    /// @param why the contradiction and the nearest way out, in sentences
    record Contradiction(Who who, String why) implements CoupleOutcome {}

    /// One of the two.
    enum Who {
        /// The person whose profile is open.
        FIRST("you"),
        /// The partner.
        SECOND("your partner");

        private final String label;

        Who(String label) {
            this.label = label;
        }

        /// The word on the page.
        public String label() {
            return label;
        }
    }
}
