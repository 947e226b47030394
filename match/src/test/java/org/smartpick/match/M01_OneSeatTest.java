package org.smartpick.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// One position, two people who want it.
///
/// ```
/// Ann  \
///        City (1): Bob before Ann
/// Bob  /
/// ```
class M01_OneSeatTest {
    private static final String WORLD =
            """
            program City 1: Bob > Ann
            applicant Ann: City
            applicant Bob: City
            """;

    @Test
    void goesToTheOneWhomTheProgramLikesBetter() {
        assertThat(World.line(World.match(WORLD))).isEqualTo("Ann -, Bob City");
    }

    @Test
    void looksAtEachWishOnce() {
        assertThat(World.match(WORLD).proposals()).isEqualTo(2);
    }
}
