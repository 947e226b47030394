package org.smartpick.match.ranklist.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartpick.match.ranklist.ListOutcome;
import org.smartpick.match.ranklist.ReachTable;
import org.smartpick.match.ranklist.SingleList;
import org.smartpick.stats.RandomStream;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

class ReplayProperties {
    private static final Generator<Integer> SEEDS = Generator.ints(0, 1_000_000);

    private static InventedMarket market(int seed) {
        RandomStream stream = RandomStream.of(seed, "shape");
        List<Integer> seats =
                IntStream.range(0, 1 + stream.below(8)).mapToObj(_ -> 1 + stream.below(6)).toList();
        double[] hers = seats.stream().mapToDouble(_ -> 1.5 * stream.normal()).toArray();
        return InventedMarket.draw(seats, hers, seed);
    }

    @Test
    void drawsTheSameMarketFromTheSameSeed() {
        assertThat(Replay.run(market(5))).isEqualTo(Replay.run(market(5)));
        assertThat(Replay.run(market(5))).isNotEqualTo(Replay.run(market(6)));
    }

    @Test
    void endsWithoutAnyoneWhoWouldRatherBeElsewhereAndBeTaken() {
        Property.forAll(SEEDS)
                .holds(seed -> {
                    InventedMarket market = market(seed);
                    Replay replay = Replay.run(market);
                    for (int applicant = 0; applicant < market.lists().size(); applicant++) {
                        for (int program : market.lists().get(applicant)) {
                            if (replay.ended().get(applicant) == program) {
                                break;
                            }
                            assertThat(wanted(market, replay, applicant, program)).isFalse();
                        }
                    }
                });
    }

    private static boolean wanted(
            InventedMarket market, Replay replay, int applicant, int program) {
        int[] places = market.places(program);
        List<Integer> held =
                IntStream.range(0, places.length)
                        .filter(i -> replay.ended().get(i) == program)
                        .boxed()
                        .toList();
        return held.size() < market.seats().get(program)
                || held.stream().anyMatch(i -> places[i] > places[applicant]);
    }

    @Test
    void tellsAStoryThatEndsWhereSheEnds() {
        Property.forAll(SEEDS)
                .holds(seed -> {
                    InventedMarket market = market(seed);
                    Replay replay = Replay.run(market);
                    int asked = 0;
                    for (Step step : replay.steps()) {
                        Step.Seats seats = step.seats();
                        assertThat(seats.free()).isNotNegative();
                        switch (step) {
                            case Step.Kept kept -> {
                                assertThat(kept.rank()).isEqualTo(asked++);
                                assertThat(seats.hers()).isEqualTo(1);
                            }
                            case Step.Refused refused -> {
                                assertThat(refused.rank()).isEqualTo(asked++);
                                assertThat(seats.above()).isEqualTo(seats.positions());
                            }
                            case Step.Waited waited -> assertThat(waited.asked()).isPositive();
                            case Step.Displaced displaced -> {
                                assertThat(displaced.rank()).isEqualTo(asked - 1);
                                assertThat(seats.above()).isEqualTo(seats.positions());
                            }
                        }
                    }
                    boolean matched = replay.herEnd() != Replay.NOWHERE;
                    assertThat(matched).isEqualTo(replay.steps().getLast().seats().hers() == 1);
                    if (!matched) {
                        assertThat(asked).isEqualTo(market.programs());
                    }
                });
    }

    /// The order of her own wishes changes where she ends, never whether she ends better by hiding
    /// them: against every rotation of her list.
    @Test
    void neverEndsBetterByAnotherOrder() {
        Property.forAll(SEEDS)
                .withCount(60)
                .holds(seed -> {
                    InventedMarket market = market(seed);
                    int honest = Replay.run(market).herEnd();
                    List<Integer> order =
                            new java.util.ArrayList<>(
                                    Arrays.stream(market.lists().getFirst()).boxed().toList());
                    for (int turn = 0; turn < order.size(); turn++) {
                        Collections.rotate(order, 1);
                        int end =
                                Replay.run(
                                                market.withHerOrder(
                                                        order.stream()
                                                                .mapToInt(Integer::intValue)
                                                                .toArray()))
                                        .herEnd();
                        if (end != Replay.NOWHERE) {
                            assertThat(honest).isBetween(0, end);
                        }
                    }
                });
    }

    @Test
    void endsAsOftenAtEachRankAsTheChancesSay() {
        double[] reach = {0.15, 0.35, 0.5, 0.2, 0.7};
        List<Integer> seats = List.of(6, 4, 8, 5, 7);
        Cutoffs cutoffs = Cutoffs.of(seats, 11);
        ListOutcome told =
                SingleList.evaluate(ReachTable.independent(reach), new int[] {0, 1, 2, 3, 4});
        int seasons = 1500;
        double[] ends = new double[reach.length + 1];
        for (int season = 0; season < seasons; season++) {
            double[] hers = cutoffs.hers(reach, RandomStream.of(season, "her luck"));
            int end = Replay.run(InventedMarket.draw(seats, hers, season)).herEnd();
            ends[end == Replay.NOWHERE ? reach.length : end] += 1.0 / seasons;
        }
        for (int rank = 0; rank < reach.length; rank++) {
            assertThat(ends[rank])
                    .as("rank %d", rank)
                    .isCloseTo(told.atRank().get(rank), within(0.05));
        }
        assertThat(ends[reach.length]).isCloseTo(told.unmatched(), within(0.05));
    }
}
