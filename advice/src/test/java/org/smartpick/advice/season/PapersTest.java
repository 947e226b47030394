package org.smartpick.advice.season;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smartpick.advice.season.paper.LargeMarket;
import org.smartpick.advice.season.paper.Otolaryngology;
import org.smartpick.advice.season.paper.PaperReport;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.match.season.ThreadedSeasonRunner;

class PapersTest {
    @Test
    void moreApplicationsHelpOneAndHurtMostAndRevealedPreferencesHelpMost() {
        PaperReport report = new Otolaryngology(100).report();
        assertThat(report.lines().get(0).ours()).as("one alone").isPositive();
        assertThat(report.lines().get(1).ours()).as("fewer invitations").isGreaterThan(50);
        assertThat(report.lines().get(2).ours()).as("more when revealed").isGreaterThan(50);
        assertThat(report.doubts()).isNotEmpty();
    }

    @Test
    void fewAreMatchedElsewhereWhenProgramsPropose() {
        Datasets datasets = Datasets.bundled();
        SimulateNation nations =
                new SimulateNation(datasets, Catalog.load(datasets), new ThreadedSeasonRunner(1));
        PaperReport report = new LargeMarket(nations.nation(), 3, 2).report();
        assertThat(report.lines()).allSatisfy(line -> assertThat(line.ours()).isBetween(0.0, 0.5));
    }
}
