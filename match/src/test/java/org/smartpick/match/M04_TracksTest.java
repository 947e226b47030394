package org.smartpick.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// One program, two tracks, each with positions and a ranking of its own.
class M04_TracksTest {

    @Test
    void countsPositionsTrackByTrack() {
        assertThat(
                        World.line(
                                World.match(
                                        """
                                        program City/Categorical 1: Ann > Bob > Cay
                                        program City/Preliminary 2: Cay > Bob
                                        applicant Ann: City/Categorical
                                        applicant Bob: City/Categorical > City/Preliminary
                                        applicant Cay: City/Categorical > City/Preliminary
                                        """)))
                .isEqualTo("Ann City/Categorical, Bob City/Preliminary, Cay City/Preliminary");
    }

    @Test
    void givesNothingWhereATrackHasNoPosition() {
        assertThat(World.line(World.match("program City 0: Ann\napplicant Ann: City\n")))
                .isEqualTo("Ann -");
    }
}
