package org.smartpick.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class RunPlanTest {

    private static Properties settings(String... pairs) {
        Properties settings = new Properties();
        for (int i = 0; i < pairs.length; i += 2) {
            settings.setProperty(pairs[i], pairs[i + 1]);
        }
        return settings;
    }

    @Test
    void usesTheDefaultsWhenNothingIsSaid() {
        RunPlan plan = RunPlan.of(settings("smartpick.seed", "", "smartpick.count", " "), 5, 60);
        assertThat(plan.seed()).isEqualTo(5);
        assertThat(plan.count()).isEqualTo(60);
        assertThat(plan.size()).isEqualTo(100);
        assertThat(plan.withSeed(9).withCount(3).withSize(4))
                .extracting(RunPlan::seed, RunPlan::count, RunPlan::size)
                .containsExactly(9L, 3, 4);
    }

    @Test
    void theCommandLineIsStrongerThanTheTest() {
        RunPlan plan =
                RunPlan.of(
                        settings(
                                "smartpick.seed",
                                "-8",
                                "smartpick.count",
                                "2",
                                "smartpick.size",
                                "3"),
                        5,
                        60);
        assertThat(plan.withSeed(9).withCount(33).withSize(44))
                .extracting(RunPlan::seed, RunPlan::count, RunPlan::size)
                .containsExactly(-8L, 2, 3);
    }

    @Test
    void aFreshSeedDiffersFromTheDefault() {
        assertThat(RunPlan.of(settings("smartpick.seed", "fresh"), 5, 60).seed()).isNotEqualTo(5);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> RunPlan.of(settings("smartpick.seed", "abc"), 5, 60))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("smartpick.seed is 'abc', must be a whole number");
    }

    @Test
    void refusesZeroCasesAndSizesOutOfRange() {
        Properties none = settings();
        assertThatThrownBy(() -> RunPlan.of(none, 5, 0)).hasMessageContaining("count is 0");
        assertThatThrownBy(() -> RunPlan.of(none, 5, 1).withSize(101))
                .hasMessageContaining("size is 101");
    }

    @Test
    void sizesGrowFromOneToTheLargest() {
        RunPlan plan = RunPlan.of(settings(), 5, 200);
        assertThat(plan.sizeOf(1)).isEqualTo(1);
        assertThat(plan.sizeOf(100)).isBetween(50, 60);
        assertThat(plan.sizeOf(200)).isEqualTo(100);
        assertThat(plan.withSize(10).sizeOf(200)).isEqualTo(10);
        assertThat(plan.withCount(1).sizeOf(1)).isEqualTo(1);
    }

    @Test
    void theReplayCommandNamesRoomTestAndSeed() {
        assertThat(
                        RunPlan.of(settings(), 5, 60)
                                .replayCommand(new Caller("stats", "FitProperties", "fits")))
                .isEqualTo(
                        "mvn -pl stats -am test -Dtest='FitProperties#fits' -Dsmartpick.seed=5"
                                + " -Dsmartpick.count=60 -Dsmartpick.size=100");
    }
}
