package org.smartpick.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Advanced positions begin in the second year; a supplemental list says where to spend the first.
class M08_FirstYearTest {

    /// Ned is displaced from Anesthesiology by Mia and goes to Neurology, whose list asks for the
    /// same first year; the program likes him better than Mia, who takes her second.
    @Test
    void followsTheAdvancedPosition() {
        assertThat(
                        World.line(
                                World.match(
                                        """
                                        program Anes 1: Mia > Ned
                                        program Neuro 1: Ned
                                        program YearOne 1: Ned > Mia
                                        program YearTwo 1: Mia
                                        applicant Mia: Anes
                                        applicant Ned: Anes > Neuro
                                        supplement Mia + Anes: YearOne > YearTwo
                                        supplement Ned + Anes: YearOne
                                        supplement Ned + Neuro: YearOne
                                        """)))
                .isEqualTo("Mia Anes (YearTwo), Ned Neuro (YearOne)");
    }

    @Test
    void neverCostsTheAdvancedPosition() {
        assertThat(
                        World.line(
                                World.match(
                                        """
                                        program Rad 1: Kim > Lee
                                        program Pre 1: Lee
                                        applicant Kim: Rad
                                        applicant Lee: Rad
                                        supplement Kim + Rad: Pre
                                        supplement Lee + Rad: Pre
                                        """)))
                .isEqualTo("Kim Rad, Lee -");
    }

    /// Pre stands on Lee's own list too; it likes Kim better, who only needs it because she got
    /// Rad.
    @Test
    void competesWithThoseWhoWantTheFirstYearForItself() {
        assertThat(
                        World.line(
                                World.match(
                                        """
                                        program Rad 1: Kim
                                        program Pre 1: Kim > Lee
                                        program Far 1: Lee
                                        applicant Lee: Pre > Far
                                        applicant Kim: Rad
                                        supplement Kim + Rad: Pre
                                        """)))
                .isEqualTo("Kim Rad (Pre), Lee Far");
    }

    @Test
    void servesMembersOfCouples() {
        assertThat(
                        World.line(
                                World.match(
                                        """
                                        program Rad 1: Ann
                                        program City 1: Bob
                                        program Pre 1: Ann
                                        couple Ann & Bob: Rad + City
                                        supplement Ann + Rad: Pre
                                        """)))
                .isEqualTo("Ann Rad (Pre), Bob City");
    }
}
