package org.smartpick.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PropertyTest {

    private static final Generator<Integer> SMALL = Generator.ints(0, 1_000);

    private static Property<Integer> over(Generator<Integer> generator) {
        return Property.forAll(generator).withSeed(7).withCount(300);
    }

    private static List<Integer> tried(RunPlan plan) {
        List<Integer> seen = new ArrayList<>();
        new Property<>(SMALL, plan).holds(seen::add);
        return seen;
    }

    @Test
    void theSameSeedTriesTheSameValues() {
        RunPlan plan = RunPlan.of(new Properties(), 7, 300);
        assertThat(tried(plan)).hasSize(300).isEqualTo(tried(plan));
    }

    @Test
    void anotherSeedTriesOtherValues() {
        RunPlan plan = RunPlan.of(new Properties(), 7, 300);
        assertThat(tried(plan)).isNotEqualTo(tried(plan.withSeed(8)));
    }

    @Test
    void failureNamesValueSeedAndReplayCommand() {
        Throwable failure =
                catchThrowable(() -> over(SMALL).holds(n -> assertThat(n).isLessThan(40)));
        assertThat(failure)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Property broken in case")
                .hasMessageContaining("seed ")
                .hasMessageContaining("value:  ")
                .hasMessageContaining("replay: mvn -pl testkit -am test")
                .hasMessageContaining("-Dtest='PropertyTest#failureNamesValueSeedAndReplayCommand'")
                .hasMessageContaining("-Dsmartpick.seed=");
        assertThat(failure.getCause()).isInstanceOf(AssertionError.class);
    }

    @Test
    void reportsASmallCase() {
        List<List<Integer>> tried = new ArrayList<>();
        Generator<List<Integer>> lists = Generator.lists(SMALL, 0, 200);
        Throwable failure =
                catchThrowable(() ->
                        Property.forAll(lists)
                                .withSeed(7)
                                .holds(list -> {
                                    tried.add(list);
                                    assertThat(list.size()).isLessThan(30);
                                }));
        assertThat(failure).isInstanceOf(AssertionError.class);
        int shortest = tried.stream().mapToInt(List::size).filter(n -> n >= 30).min().orElseThrow();
        int last = tried.getLast().size();
        assertThat(last).isEqualTo(shortest).isLessThan(60);
    }

    @Test
    void anExceptionBreaksTheProperty() {
        assertThatThrownBy(() ->
                        over(SMALL)
                                .holds(_ -> {
                                    throw new java.io.IOException("disk");
                                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("size 1,")
                .hasMessageContaining("disk");
    }

    @Test
    void cutsALongValueShort() {
        Generator<String> huge = Generator.always("x".repeat(10_000));
        assertThatThrownBy(() -> Property.forAll(huge).holds(v -> assertThat(v).isEmpty()))
                .hasMessageContaining("(10000 characters)");
    }
}
