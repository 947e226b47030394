package org.smartpick.app;

import java.util.TreeMap;
import java.util.function.Supplier;
import org.smartpick.advice.season.SimulateNation;
import org.smartpick.advice.season.experiment.ExperimentFiles;
import org.smartpick.advice.season.experiment.RunExperiment;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.cli.SeasonHouse;
import org.smartpick.documents.season.ExperimentDocuments;
import org.smartpick.match.season.SeasonRunner;

/// Who gets whom around the simulated nation.
///
/// @param datasets the published tables
/// @param catalog the programs
record SeasonCorner(Supplier<Datasets> datasets, Supplier<Catalog> catalog) implements SeasonHouse {

    @Override
    public SimulateNation simulateNation(SeasonRunner runner) {
        return new SimulateNation(datasets.get(), catalog.get(), runner);
    }

    @Override
    public RunExperiment runExperiment(SeasonRunner runner) {
        return new RunExperiment(
                simulateNation(runner), runner, new TreeMap<>(datasets.get().editions()));
    }

    @Override
    public ExperimentFiles experimentFiles() {
        return new ExperimentDocuments();
    }
}
