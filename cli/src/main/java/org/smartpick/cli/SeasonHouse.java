package org.smartpick.cli;

import org.smartpick.advice.season.SimulateNation;
import org.smartpick.advice.season.experiment.ExperimentFiles;
import org.smartpick.advice.season.experiment.RunExperiment;

/// The use cases of the simulated nation as commands see them: a port that `app` implements.
public interface SeasonHouse {

    /// What does a whole season look like?
    ///
    /// @param threads threads that seasons run on
    SimulateNation simulateNation(int threads);

    /// What would change under other rules?
    ///
    /// @param threads threads that seasons run on
    RunExperiment runExperiment(int threads);

    /// Reads experiments and writes their results.
    ExperimentFiles experimentFiles();
}
