package org.smartpick.advice.season.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.smartpick.advice.season.SimulateNation;
import org.smartpick.match.season.Nation;
import org.smartpick.match.season.SeasonBook;
import org.smartpick.match.season.SeasonRunner;
import org.smartpick.match.season.SeasonRunner.Plan;
import org.smartpick.match.season.Tracks;

/// Use case: what would change for whom under other rules?
///
/// Everybody keeps her taste, her strength and her luck from variant to variant; only the rules
/// differ. Programs do not change how many they invite, nor people what they want: an experiment
/// shows the first effect, not what everybody would learn from it.
public final class RunExperiment {
    private final SimulateNation nations;
    private final SeasonRunner runner;
    private final SortedMap<String, String> editions;

    /// @param nations makes the nation under each variant
    /// @param runner where seasons run
    /// @param editions editions of the datasets
    public RunExperiment(
            SimulateNation nations, SeasonRunner runner, SortedMap<String, String> editions) {
        this.nations = nations;
        this.runner = runner;
        this.editions = editions;
    }

    /// Specialties whose positions a variant may change.
    public List<String> specialties() {
        return nations.figures().markets().stream()
                .map(market -> market.specialty())
                .distinct()
                .toList();
    }

    /// Runs all variants; `progress` hears the name of each before it starts.
    public ExperimentResult run(Experiment experiment, Consumer<String> progress) {
        List<ExperimentResult.Series> series = new ArrayList<>();
        for (Variant variant : experiment.variants()) {
            progress.accept(variant.name());
            Nation nation = nation(variant);
            SeasonBook book =
                    runner.run(nation, new Plan(experiment.seed(), 0, experiment.seasons()));
            for (Measures.Measure measure : Measures.of(nation)) {
                series.add(
                        new ExperimentResult.Series(
                                variant.name(),
                                measure.name(),
                                measure.unit(),
                                book.each(measure.of())));
            }
        }
        return new ExperimentResult(experiment, editions.toString(), series);
    }

    /// The nation under the rules of a variant.
    public Nation nation(Variant variant) {
        Nation nation = nations.builder().build(variant.policy());
        if (variant.positionsFactor() == 1) {
            return nation;
        }
        Tracks tracks = nation.tracks();
        int[] quota = tracks.quota().clone();
        double owed = 0;
        for (int t = 0; t < quota.length; t++) {
            String specialty = nation.markets().get(tracks.market()[t]).specialty();
            if (variant.specialty().isEmpty() || variant.specialty().get().equals(specialty)) {
                double wanted = quota[t] * variant.positionsFactor() + owed;
                quota[t] = (int) Math.max(0, Math.round(wanted));
                owed = wanted - quota[t];
            }
        }
        return nation.withTracks(tracks.withQuota(quota));
    }
}
