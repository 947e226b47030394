package org.smartpick.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A late comer displaces somebody, who displaces somebody.
///
/// ```
/// Ann, Bob, Cay all like City best; City likes Cay best, then Bob.
/// City -> Mercy -> General
/// ```
class M02_ChainTest {

    @Test
    void endsWhereEverybodyGoesOneDown() {
        assertThat(
                        World.line(
                                World.match(
                                        """
                                        program City 1: Cay > Bob > Ann
                                        program Mercy 1: Bob > Ann
                                        program General 1: Ann
                                        applicant Ann: City > Mercy > General
                                        applicant Bob: City > Mercy
                                        applicant Cay: City
                                        """)))
                .isEqualTo("Ann General, Bob Mercy, Cay City");
    }
}
