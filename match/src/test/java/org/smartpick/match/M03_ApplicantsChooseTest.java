package org.smartpick.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Two stable outcomes: one that applicants like, one that programs like.
///
/// ```
/// Ann: City > Mercy      City:  Bob > Ann
/// Bob: Mercy > City      Mercy: Ann > Bob
/// ```
class M03_ApplicantsChooseTest {

    @Test
    void givesApplicantsTheOneTheyLike() {
        assertThat(
                        World.line(
                                World.match(
                                        """
                                        program City 1: Bob > Ann
                                        program Mercy 1: Ann > Bob
                                        applicant Ann: City > Mercy
                                        applicant Bob: Mercy > City
                                        """)))
                .isEqualTo("Ann City, Bob Mercy");
    }
}
