package org.smartpick.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.match.packed.PackedMarket;
import org.smartpick.match.packed.PackedMatch;
import org.smartpick.match.stability.PackedCheck;

/// The engine and the check against every matching of thousands of small markets.
class MatchOracleTest {
    private static final int[] NOBODY = {};

    @Test
    void givesEachSingleTheBestThatAnyStableMatchingGivesHer() {
        for (long seed = 0; seed < 4_000; seed++) {
            PackedMarket market = SmallWorld.singles(seed);
            int[] found = MatchEngine.run(market).program();
            List<int[]> all = new PlainStability(market).stableMatchings();
            assertThat(all).as("seed %d", seed).anySatisfy(one -> assertThat(one).isEqualTo(found));
            for (int[] other : all) {
                for (int a = 0; a < found.length; a++) {
                    assertThat(place(market, a, found[a]))
                            .as("seed %d applicant %d", seed, a)
                            .isLessThanOrEqualTo(place(market, a, other[a]));
                }
            }
        }
    }

    private static int place(PackedMarket market, int applicant, int program) {
        int[] list = PlainStability.list(market.applicants(), applicant);
        for (int i = 0; i < list.length; i++) {
            if (list[i] == program) {
                return i;
            }
        }
        return list.length;
    }

    @Test
    void findsAStableMatchingWithCouplesExactlyWhenThereIsOne() {
        int none = 0;
        for (long seed = 0; seed < 10_000; seed++) {
            PackedMarket market = SmallWorld.withCouples(seed);
            PackedMatch found = MatchEngine.run(market);
            List<int[]> all = new PlainStability(market).stableMatchings();
            assertThat(found.stable()).as("seed %d", seed).isEqualTo(!all.isEmpty());
            if (found.stable()) {
                assertThat(all)
                        .as("seed %d", seed)
                        .anySatisfy(one -> assertThat(one).isEqualTo(found.program()));
            } else {
                none++;
                assertThat(found.way()).isEqualTo(PackedMatch.Way.PROVEN_NONE);
                assertThat(PackedCheck.find(market, found.program(), NOBODY))
                        .as("seed %d", seed)
                        .hasSameSizeAs(found.blocking());
            }
        }
        assertThat(none).isGreaterThan(20);
    }

    @Test
    void checksEveryMatchingAsTheDefinitionSays() {
        for (long seed = 0; seed < 3_000; seed++) {
            PackedMarket market = SmallWorld.withCouples(seed);
            PlainStability plain = new PlainStability(market);
            long at = seed;
            plain.everyMatching(program ->
                    assertThat(PackedCheck.find(market, program, NOBODY).isEmpty())
                            .as("seed %d %s", at, java.util.Arrays.toString(program))
                            .isEqualTo(plain.isStable(program)));
        }
    }
}
