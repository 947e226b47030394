package org.smartpick.advice.season.experiment;

import java.util.List;
import java.util.Map;
import org.smartpick.domain.FieldProblem;

/// Port: experiments and their results as texts.
public interface ExperimentFiles {

    /// Reads an experiment, YAML or JSON.
    Reading read(String text);

    /// The files of a result by name: tables, pictures, a page of words.
    Map<String, String> write(ExperimentResult result);

    /// What came of reading.
    sealed interface Reading {
        /// It is one.
        ///
        /// @param experiment the experiment
        record Read(Experiment experiment) implements Reading {}

        /// It has to be mended.
        ///
        /// @param problems everything that is wrong
        record Refused(List<FieldProblem> problems) implements Reading {
            /// Copies the list.
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }
}
