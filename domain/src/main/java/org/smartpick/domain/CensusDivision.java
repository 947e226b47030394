package org.smartpick.domain;

import java.util.Optional;
import java.util.stream.Stream;

/// The nine divisions of the US Census Bureau, by which interview rates are published, and the
/// territories.
public enum CensusDivision {
    /// New England.
    NEW_ENGLAND("New England"),
    /// Middle Atlantic.
    MIDDLE_ATLANTIC("Middle Atlantic"),
    /// East North Central.
    EAST_NORTH_CENTRAL("East North Central"),
    /// West North Central.
    WEST_NORTH_CENTRAL("West North Central"),
    /// South Atlantic.
    SOUTH_ATLANTIC("South Atlantic"),
    /// East South Central.
    EAST_SOUTH_CENTRAL("East South Central"),
    /// West South Central.
    WEST_SOUTH_CENTRAL("West South Central"),
    /// Mountain.
    MOUNTAIN("Mountain"),
    /// Pacific.
    PACIFIC("Pacific"),
    /// Territories.
    TERRITORY("Territories");

    private final String label;

    CensusDivision(String label) {
        this.label = label;
    }

    /// The division's published name.
    public String label() {
        return label;
    }

    /// The division with this published name.
    public static Optional<CensusDivision> findByLabel(String label) {
        return Stream.of(values()).filter(division -> division.label.equals(label)).findFirst();
    }
}
