package org.smartpick.interview.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.interview.practice.Trend.Step;

class TrendTest {

    private static Try tried(String question, int minute, int level, String... missing) {
        return new Try(
                question,
                "star",
                Instant.parse("2026-11-23T09:00:00Z").plusSeconds(60L * minute),
                level,
                List.of(missing),
                90,
                3);
    }

    @Test
    void isTheFirstWithoutEarlierTriesAtTheSameQuestion() {
        Try now = tried("A", 5, 3);
        assertThat(Trend.of(now, List.of(tried("B", 1, 1), now)).step()).isEqualTo(Step.FIRST);
    }

    @Test
    void comparesWithTheMiddleOfTheLastThree() {
        Try now = tried("A", 9, 3);
        List<Try> all =
                List.of(
                        tried("A", 1, 5),
                        tried("A", 2, 2),
                        tried("A", 3, 2),
                        tried("A", 4, 4),
                        now);
        assertThat(Trend.of(now, all).before().stream().map(Try::level)).containsExactly(4, 2, 2);
        assertThat(Trend.of(now, all).step()).isEqualTo(Step.UP);
    }

    @Test
    void saysWhichPartsWereGainedAndLost() {
        Try now = tried("A", 9, 3, "learning");
        Trend trend = Trend.of(now, List.of(tried("A", 1, 3, "result"), now));
        assertThat(trend.gained()).containsExactly("result");
        assertThat(trend.lost()).containsExactly("learning");
        assertThat(trend.step()).isEqualTo(Step.SAME);
    }

    @Test
    void leavesOutTriesThatWereNotJudged() {
        Try now = tried("A", 9, 3);
        assertThat(Trend.of(now, List.of(tried("A", 1, 0), now)).findLast()).isEmpty();
    }
}
