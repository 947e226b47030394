package org.smartpick.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Couples rank pairs.
class M05_CouplesTest {

    /// Bob's City is full of Cay, whom it likes better; so the couple takes its second pair, though
    /// Ann alone could have had City's neighbor.
    @Test
    void takesTheBestPairThatComesTrueForBoth() {
        assertThat(
                        World.line(
                                World.match(
                                        """
                                        program City 1: Cay > Bob
                                        program Mercy 1: Ann
                                        program North 1: Ann
                                        program South 1: Bob
                                        applicant Cay: City
                                        couple Ann & Bob: Mercy + City > North + South
                                        """)))
                .isEqualTo("Ann North, Bob South, Cay City");
    }

    @Test
    void leavesOneWithoutWhenThePairSaysSo() {
        assertThat(
                        World.line(
                                World.match(
                                        """
                                        program City 1: Ann > Bob
                                        couple Ann & Bob: City + City > City + - > - + City
                                        """)))
                .isEqualTo("Ann City, Bob -");
    }

    @Test
    void givesTwoPositionsOfOneProgramOnlyWhenBothAreAmongItsBest() {
        String world =
                """
                program City 2: Ann > Cay > Bob
                applicant Cay: City
                couple Ann & Bob: City + City > City + -
                """;
        assertThat(World.line(World.match(world))).isEqualTo("Ann City, Bob -, Cay City");
        assertThat(World.line(World.match(world.replace("City 2", "City 3"))))
                .isEqualTo("Ann City, Bob City, Cay City");
    }
}
