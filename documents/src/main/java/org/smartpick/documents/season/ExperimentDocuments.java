package org.smartpick.documents.season;

import java.util.LinkedHashMap;
import java.util.Map;
import org.smartpick.advice.season.experiment.ExperimentFiles;
import org.smartpick.advice.season.experiment.ExperimentResult;

/// Experiments as files.
public final class ExperimentDocuments implements ExperimentFiles {

    @Override
    public Reading read(String text) {
        return new ExperimentParser().parse(text);
    }

    @Override
    public Map<String, String> write(ExperimentResult result) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("summary.csv", ExperimentTables.summary(result));
        files.put("seasons.csv", ExperimentTables.seasons(result));
        files.put("differences.svg", ExperimentPlot.of(result));
        return files;
    }
}
