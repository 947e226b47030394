package org.smartpick.interview.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.interview.practice.PracticeQueue.Standing;

class PracticeQueueTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final PracticeQueue QUEUE = new PracticeQueue(List.of("star", "ppf", "fit"));

    private static Try tried(String structure, int daysAgo, int level) {
        return new Try(
                "Q-" + structure,
                structure,
                MONDAY.minus(Duration.ofDays(daysAgo)),
                level,
                level < 3 ? List.of("result") : List.of(),
                90,
                2);
    }

    private static String next(Try... tries) {
        return QUEUE.next(List.of(tries), MONDAY).orElseThrow().structure();
    }

    @Test
    void beginsWithTheMostImportant() {
        assertThat(next()).isEqualTo("star");
    }

    @Test
    void goesOnWithWhatWasNeverTriedWhileTheRestRests() {
        assertThat(next(tried("star", 0, 2))).isEqualTo("ppf");
    }

    @Test
    void bringsAWeakStructureBackTheNextDayAndAStrongOneAfterTwoWeeks() {
        assertThat(next(tried("star", 1, 2))).isEqualTo("star");
        assertThat(next(tried("star", 13, 5))).isEqualTo("ppf");
        assertThat(next(tried("star", 14, 5))).isEqualTo("star");
    }

    @Test
    void takesTheWeakestOfThoseDue() {
        assertThat(next(tried("star", 9, 4), tried("ppf", 5, 3), tried("fit", 2, 1)))
                .isEqualTo("fit");
    }

    @Test
    void restsTwiceAsLongWhenTheTryBeforeWasAsGood() {
        Standing standing =
                QUEUE.standings(List.of(tried("star", 12, 4), tried("star", 5, 4))).getFirst();
        assertThat(standing.due()).isEqualTo(MONDAY.plus(Duration.ofDays(9)));
        assertThat(standing.tries()).isEqualTo(2);
    }

    @Test
    void offersTheSoonestWhenNothingIsDue() {
        assertThat(next(tried("star", 0, 5), tried("ppf", 0, 3), tried("fit", 0, 4)))
                .isEqualTo("ppf");
    }

    @Test
    void saysWhatTheLastTryLacked() {
        assertThat(QUEUE.standings(List.of(tried("star", 1, 2))).getFirst().missing())
                .containsExactly("result");
    }

    @Test
    void bringsBackATryThatWasNotJudged() {
        assertThat(next(tried("star", 1, 0))).isEqualTo("star");
    }
}
