package org.smartpick.advice.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.ApplicantType;
import org.smartpick.match.season.Nation;
import org.smartpick.match.season.SeasonRunner.Plan;
import org.smartpick.match.season.ThreadedSeasonRunner;

/// The nation made of the bundled tables, on the seeds of the report and on others.
class NationTest {
    private static final Datasets DATASETS = Datasets.bundled();
    private static final SimulateNation SIMULATE =
            new SimulateNation(DATASETS, Catalog.load(DATASETS), new ThreadedSeasonRunner(2));
    private static final Nation NATION = SIMULATE.nation();

    @Test
    void positionsOfEveryMarketAreThePublishedOnes() {
        SeasonFigures figures = SIMULATE.figures();
        for (int m = 0; m < figures.markets().size(); m++) {
            assertThat(NATION.positions(m))
                    .as(figures.markets().get(m).specialty())
                    .isEqualTo(figures.markets().get(m).positions());
        }
    }

    @Test
    void hasAsManyPeopleOfEveryTypeAsPublished() {
        int[] counts = new int[Nation.TYPES];
        for (byte type : NATION.people().type()) {
            counts[type]++;
        }
        assertThat(counts).isEqualTo(SIMULATE.figures().active());
        assertThat(counts[ApplicantType.US_MD_SENIOR.ordinal()]).isEqualTo(20_368);
        assertThat(NATION.people().couples()).hasSize(2 * 1259);
    }

    @Test
    void applicationsOfAnApplicantAreThePublishedNumberOnAverage() {
        double[] sum = new double[Nation.TYPES];
        for (int person : NATION.applications().person()) {
            sum[NATION.people().type()[person]]++;
        }
        int md = ApplicantType.US_MD_SENIOR.ordinal();
        int img = ApplicantType.NON_US_IMG.ordinal();
        assertThat(sum[md] / SIMULATE.figures().active()[md]).isCloseTo(58, within(2.0));
        assertThat(sum[img] / SIMULATE.figures().active()[img]).isCloseTo(129, within(4.0));
    }

    @Test
    void theSameSeedMakesTheSameNation() {
        Nation again = SIMULATE.nation();
        assertThat(again.applications().person()).isEqualTo(NATION.applications().person());
        assertThat(again.tracks().quota()).isEqualTo(NATION.tracks().quota());
    }

    @Test
    void aCapHoldsAndMoreSignalsChangeNoApplication() {
        Nation capped = SIMULATE.builder().build(new ApplicationPolicy(1, 20, 1));
        int[] main = new int[capped.people().size()];
        for (int t = 0; t < capped.mainTracks(); t++) {
            Set<Integer> seen = new HashSet<>();
            for (int i = capped.applications().start()[t];
                    i < capped.applications().start()[t + 1];
                    i++) {
                assertThat(seen.add(capped.applications().person()[i])).isTrue();
                main[capped.applications().person()[i]]++;
            }
        }
        for (int count : main) {
            assertThat(count).isLessThanOrEqualTo(23);
        }
        Nation signals = SIMULATE.builder().build(new ApplicationPolicy(1, 2_000, 2));
        assertThat(signals.applications().person()).isEqualTo(NATION.applications().person());
    }

    /// The goals of the season on the seed of the report and on others: match rates within one
    /// point, fills within two on average, couples within one.
    @Test
    void aggregatesComeBackOnSeveralSeeds() {
        for (long seed : new long[] {1, 7, 4242, 99_991}) {
            NationReport report = SIMULATE.report(new Plan(seed, 0, 20));
            for (Comparison line : report.of(Aggregates.MATCH_RATE)) {
                assertThat(line.difference())
                        .as("%s, seed %d", line.group(), seed)
                        .isCloseTo(0, within(1.0));
            }
            for (Comparison line : report.of(Aggregates.COUPLES)) {
                assertThat(line.difference())
                        .as("%s, seed %d", line.group(), seed)
                        .isCloseTo(0, within(1.0));
            }
            assertThat(report.meanMiss(Aggregates.FILL)).as("seed %d", seed).isLessThan(2.0);
        }
    }

    @Test
    void scalesQuotasToTheSumWithAtLeastOneEach() {
        int[] scaled = ProgramTracks.scale(new double[] {1, 10, 5, 0.1}, 17);
        assertThat(scaled).containsExactly(1, 10, 5, 1);
        assertThat(ProgramTracks.scale(new double[] {1, 1, 1}, 3)).containsExactly(1, 1, 1);
        assertThat(Shares.of(new double[] {1, 1, 2}, 10)).containsExactly(3, 2, 5);
    }
}
