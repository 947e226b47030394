package org.smartpick.cli;

import java.util.List;
import org.smartpick.domain.FieldProblem;

/// Reads the settings and opens the house: a port that `app` implements.
///
/// Help, version and completion never open it.
@FunctionalInterface
public interface Opener {

    /// Opens the house with these flags, or says what has to be mended in the settings first.
    Opening open(Flags flags);

    /// What opening gave.
    sealed interface Opening {

        /// The house is open.
        ///
        /// @param house the use cases
        record Opened(House house) implements Opening {}

        /// A setting has to be mended.
        ///
        /// @param problems every problem found
        record Refused(List<FieldProblem> problems) implements Opening {
            /// Copies the problems.
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }
}
