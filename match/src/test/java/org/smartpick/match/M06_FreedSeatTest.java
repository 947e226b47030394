package org.smartpick.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// When a member of a couple is displaced, the partner leaves too, and the position she frees is
/// offered again to everybody whom its program likes better than whom it has.
///
/// ```
/// Ann & Bob hold North + South. Then Eve & Fay come, and Eve takes Ann's place in North.
/// Bob leaves South: Cay, who was refused there, gets it after all.
/// ```
class M06_FreedSeatTest {

    @Test
    void goesToTheSingleWhoWasRefusedBefore() {
        assertThat(
                        World.line(
                                World.match(
                                        """
                                        program North 1: Eve > Ann
                                        program South 1: Bob > Cay
                                        program East 1: Fay
                                        applicant Cay: South
                                        couple Ann & Bob: North + South
                                        couple Eve & Fay: North + East
                                        """)))
                .isEqualTo("Ann -, Bob -, Cay South, Eve North, Fay East");
    }

    /// The freed seat in South is taken by Fay before anybody looks; Cay, whom South likes better
    /// than Fay, must be looked at all the same.
    @Test
    void isLookedAtEvenWhenItIsFullAgain() {
        assertThat(
                        World.line(
                                World.match(
                                        """
                                        program North 1: Eve > Ann
                                        program South 1: Bob > Cay > Fay
                                        program West 1: Fay
                                        applicant Cay: South
                                        couple Ann & Bob: North + South
                                        couple Eve & Fay: North + South > North + West
                                        """)))
                .isEqualTo("Ann -, Bob -, Cay South, Eve North, Fay West");
    }
}
