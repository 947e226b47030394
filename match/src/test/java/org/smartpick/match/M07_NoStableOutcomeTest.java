package org.smartpick.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The smallest world without a stable outcome: a couple and a single chase each other.
///
/// ```
/// Ann & Bob: One + Two          One: Sam > Ann
/// Sam: Two > One                Two: Bob > Sam
/// ```
class M07_NoStableOutcomeTest {
    private static final String WORLD =
            """
            program One 1: Sam > Ann
            program Two 1: Bob > Sam
            applicant Sam: Two > One
            couple Ann & Bob: One + Two
            """;

    @Test
    void isCalledImpossibleAndNotMerelyNotFound() {
        assertThat(World.match(WORLD).verdict())
                .isInstanceOfSatisfying(
                        Verdict.Unstable.class,
                        unstable -> {
                            assertThat(unstable.proof()).isEqualTo(Verdict.Proof.NONE_EXISTS);
                            assertThat(unstable.instabilities()).containsExactly("Ann & Bob");
                        });
    }

    @Test
    void givesTheLeastUnstableAndReportsTheCouple() {
        MatchOutcome outcome = World.match(WORLD);
        assertThat(World.line(outcome)).isEqualTo("Ann -, Bob -, Sam Two");
        assertThat(outcome.unsettled()).containsExactly("Ann & Bob");
        assertThat(StabilityCheck.find(outcome))
                .hasSize(1)
                .allSatisfy(one ->
                        assertThat(StabilityCheck.words(outcome.problem(), one))
                                .isEqualTo(
                                        "Ann & Bob would rather have One + Two, and are"
                                                + " wanted there"));
    }

    @Test
    void isSettledWhenOneMorePositionOpens() {
        assertThat(World.line(World.match(WORLD.replace("One 1", "One 2"))))
                .isEqualTo("Ann One, Bob Two, Sam One");
    }
}
