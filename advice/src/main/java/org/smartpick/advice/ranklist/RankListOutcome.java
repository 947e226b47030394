package org.smartpick.advice.ranklist;

import java.util.List;
import org.smartpick.domain.FieldProblem;

/// What evaluating a rank list gave.
public sealed interface RankListOutcome {

    /// The list could be evaluated.
    ///
    /// @param evaluation the list with its chances
    record Evaluated(RankListEvaluation evaluation) implements RankListOutcome {}

    /// Something has to be mended first.
    ///
    /// @param problems fields of the profile or entries of the list
    record ToMend(List<FieldProblem> problems) implements RankListOutcome {
        /// Copies the problems.
        public ToMend {
            problems = List.copyOf(problems);
        }
    }
}
