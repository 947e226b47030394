package org.smartpick.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smartpick.match.MatchOutcome.Move;

/// What a program does not fill goes to another one, and the Match is run again.
class M09_ReversionTest {

    @Test
    void movesUnfilledPositions() {
        MatchOutcome outcome =
                World.match(
                        """
                        program P 2: Ann
                        program Q 2: Dan > Cay > Bob
                        applicant Ann: P
                        applicant Bob: Q
                        applicant Cay: Q
                        applicant Dan: Q
                        reversion P > Q
                        """);
        assertThat(World.line(outcome)).isEqualTo("Ann P, Bob Q, Cay Q, Dan Q");
        assertThat(outcome.moves()).containsExactly(new Move("P", "Q", 1));
        assertThat(outcome.problem().market().quota()).containsExactly(1, 3);
    }

    /// Ann leaves P for the position that P gave to Q; P's second position then follows.
    @Test
    void goesOnUntilNoDonorHasAnUnfilledPosition() {
        MatchOutcome outcome =
                World.match(
                        """
                        program P 2: Ann
                        program Q 0: Ann > Bob
                        applicant Ann: Q > P
                        applicant Bob: Q
                        reversion P > Q
                        """);
        assertThat(World.line(outcome)).isEqualTo("Ann Q, Bob Q");
        assertThat(outcome.moves()).containsExactly(new Move("P", "Q", 1), new Move("P", "Q", 1));
    }

    @Test
    void passesThroughAChainInTheOrderOfTheRules() {
        MatchOutcome outcome =
                World.match(
                        """
                        program P 1: Ann
                        program Q 1: Ann
                        program R 0: Ann > Bob
                        applicant Ann: Q
                        applicant Bob: R
                        reversion P > Q
                        reversion Q > R
                        """);
        assertThat(World.line(outcome)).isEqualTo("Ann Q, Bob R");
        assertThat(outcome.moves()).containsExactly(new Move("P", "Q", 1), new Move("Q", "R", 1));
    }
}
