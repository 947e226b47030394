package org.smartpick.domain.profile;

import java.util.List;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.applicant.Applicant;

/// What reading a draft gave: an applicant, or everything that has to be mended, all at once.
public sealed interface ApplicantReading {

    /// The draft holds a whole, consistent applicant.
    ///
    /// @param applicant the applicant
    record Complete(Applicant applicant) implements ApplicantReading {}

    /// The draft cannot be used yet.
    ///
    /// @param problems every problem found, in the order of the form
    record Incomplete(List<FieldProblem> problems) implements ApplicantReading {
        /// Copies the problems; refuses an empty list.
        public Incomplete {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException(
                        "an incomplete draft names at least one problem");
            }
        }
    }
}
