package org.smartpick.match.ranklist.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartpick.match.MatchDraft;
import org.smartpick.match.MatchEngine;
import org.smartpick.match.MatchReading;
import org.smartpick.stats.RandomStream;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

/// The replay tells what the engine computes: the same outcome for everybody.
class ReplayAgainstEngineProperties {

    @Test
    void endsWhereTheEngineEnds() {
        Property.forAll(Generator.ints(0, 1_000_000))
                .withCount(100)
                .holds(seed -> {
                    RandomStream stream = RandomStream.of(seed, "shape");
                    List<Integer> seats =
                            IntStream.range(0, 1 + stream.below(7))
                                    .mapToObj(_ -> 1 + stream.below(5))
                                    .toList();
                    double[] hers = seats.stream().mapToDouble(_ -> stream.normal()).toArray();
                    InventedMarket market = InventedMarket.draw(seats, hers, seed);
                    Replay replay = Replay.run(market);
                    Map<String, String> placed = placed(market);
                    for (int i = 0; i < market.lists().size(); i++) {
                        int ended = replay.ended().get(i);
                        assertThat(placed.get("a" + i))
                                .isEqualTo(ended == Replay.NOWHERE ? null : "p" + ended);
                    }
                });
    }

    private static Map<String, String> placed(InventedMarket market) {
        MatchDraft draft = new MatchDraft("invented");
        for (int program = 0; program < market.programs(); program++) {
            int[] places = market.places(program);
            List<String> ranking =
                    IntStream.range(0, places.length)
                            .filter(i -> places[i] >= 0)
                            .boxed()
                            .sorted((a, b) -> Integer.compare(places[a], places[b]))
                            .map(i -> "a" + i)
                            .toList();
            draft.program(program + 1, "p" + program, market.seats().get(program), ranking);
        }
        for (int i = 0; i < market.lists().size(); i++) {
            draft.applicant(
                    1000 + i,
                    "a" + i,
                    Arrays.stream(market.lists().get(i)).mapToObj(p -> "p" + p).toList());
        }
        return switch (draft.read()) {
            case MatchReading.Accepted read -> MatchEngine.run(read.problem()).placed();
            case MatchReading.Refused refused -> throw new AssertionError(refused.toString());
        };
    }
}
