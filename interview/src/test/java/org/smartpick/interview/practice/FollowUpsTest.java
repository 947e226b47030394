package org.smartpick.interview.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FollowUpsTest {

    private static final List<String> OWN = List.of("Who helped you?", "What surprised you?");

    @Test
    void asksForWhatWasMissingFirst() {
        assertThat(FollowUps.choose(Set.of(Gap.OUTCOME, Gap.SIZE), OWN, List.of(), 2))
                .contains("What happened in the end?");
    }

    @Test
    void asksForTheOwnPartBeforeTheOutcome() {
        assertThat(FollowUps.choose(Set.of(Gap.OUTCOME, Gap.OWN_PART), OWN, List.of(), 2))
                .contains(Gap.OWN_PART.question());
    }

    @Test
    void asksTheQuestionsOwnFollowUpWhereNothingWasMissingAndOnce() {
        assertThat(FollowUps.choose(Set.of(), OWN, List.of(), 2)).contains("Who helped you?");
        assertThat(FollowUps.choose(Set.of(), OWN, List.of("Who helped you?"), 2)).isEmpty();
    }

    @Test
    void neverAsksMoreThanTwoNorMoreThanTheModeAllows() {
        Set<Gap> all = EnumSet.allOf(Gap.class);
        assertThat(FollowUps.choose(all, OWN, List.of("a", "b"), 2)).isEmpty();
        assertThat(FollowUps.choose(all, OWN, List.of(), 0)).isEmpty();
        assertThat(FollowUps.choose(all, OWN, List.of("a"), 1)).isEmpty();
    }

    @Test
    void neverAsksTheSameTwice() {
        assertThat(
                        FollowUps.choose(
                                Set.of(Gap.OUTCOME), List.of(), List.of(Gap.OUTCOME.question()), 2))
                .isEmpty();
    }
}
