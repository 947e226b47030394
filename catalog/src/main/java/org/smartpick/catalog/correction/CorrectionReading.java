package org.smartpick.catalog.correction;

import java.util.List;
import org.smartpick.domain.FieldProblem;

/// What reading a draft gave: the correction, or everything that has to be mended in it.
public sealed interface CorrectionReading {

    /// The draft could be read.
    ///
    /// @param correction the correction
    record Accepted(Correction<?> correction) implements CorrectionReading {}

    /// The draft could not be used.
    ///
    /// @param problems what is wrong, at least one, in the order of the fields
    record Refused(List<FieldProblem> problems) implements CorrectionReading {
        /// Copies the list.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
