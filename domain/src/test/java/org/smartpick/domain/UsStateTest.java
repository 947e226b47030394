package org.smartpick.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Reference: the US Census Bureau's map of regions and divisions (50 states and the District of
/// Columbia).
class UsStateTest {

    @Test
    void countsTheStatesOfEachDivisionAsTheCensusBureauDoes() {
        var counts =
                Arrays.stream(UsState.values())
                        .collect(Collectors.groupingBy(UsState::division, Collectors.counting()));
        assertThat(counts)
                .containsEntry(CensusDivision.NEW_ENGLAND, 6L)
                .containsEntry(CensusDivision.MIDDLE_ATLANTIC, 3L)
                .containsEntry(CensusDivision.EAST_NORTH_CENTRAL, 5L)
                .containsEntry(CensusDivision.WEST_NORTH_CENTRAL, 7L)
                .containsEntry(CensusDivision.SOUTH_ATLANTIC, 9L)
                .containsEntry(CensusDivision.EAST_SOUTH_CENTRAL, 4L)
                .containsEntry(CensusDivision.WEST_SOUTH_CENTRAL, 4L)
                .containsEntry(CensusDivision.MOUNTAIN, 8L)
                .containsEntry(CensusDivision.PACIFIC, 5L)
                .containsEntry(CensusDivision.TERRITORY, 5L);
    }

    @Test
    void putsTheTwoTiesOfTheExampleWhereTheyBelong() {
        assertThat(UsState.NJ.division()).isEqualTo(CensusDivision.MIDDLE_ATLANTIC);
        assertThat(UsState.FL.division()).isEqualTo(CensusDivision.SOUTH_ATLANTIC);
    }

    @Test
    void findsDivisionsByTheirPublishedNames() {
        for (CensusDivision division : CensusDivision.values()) {
            assertThat(CensusDivision.findByLabel(division.label())).contains(division);
        }
        assertThat(CensusDivision.findByLabel("Midwest")).isEmpty();
    }
}
