package org.smartpick.catalog.search;

import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.UsState;

/// A city that has a program, with the middle of its programs.
///
/// @param city city as the catalog spells it
/// @param state its state
/// @param point median of its programs' coordinates
/// @param programs number of its programs
public record Place(String city, UsState state, GeoPoint point, int programs) {

    /// City and state, for example "Newark, NJ".
    public String label() {
        return city + ", " + state;
    }
}
