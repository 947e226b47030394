package org.smartpick.cli;

import org.smartpick.advice.season.SimulateNation;
import org.smartpick.advice.season.experiment.ExperimentFiles;
import org.smartpick.advice.season.experiment.RunExperiment;
import org.smartpick.match.season.SeasonRunner;

/// The use cases of the simulated nation as commands see them: a port that `app` implements.
public interface SeasonHouse {

    /// What does a whole season look like?
    ///
    /// @param runner where seasons run
    SimulateNation simulateNation(SeasonRunner runner);

    /// What would change under other rules?
    ///
    /// @param runner where seasons run
    RunExperiment runExperiment(SeasonRunner runner);

    /// Reads experiments and writes their results.
    ExperimentFiles experimentFiles();
}
