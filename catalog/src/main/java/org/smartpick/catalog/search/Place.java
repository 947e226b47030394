package org.smartpick.catalog.search;

import java.util.List;
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

    /// The middle of some points: the median of their latitudes and that of their longitudes, so
    /// that one point that is far off moves nothing.
    ///
    /// @param points at least one
    public static GeoPoint middle(List<GeoPoint> points) {
        double[] latitudes = points.stream().mapToDouble(GeoPoint::latitude).sorted().toArray();
        double[] longitudes = points.stream().mapToDouble(GeoPoint::longitude).sorted().toArray();
        int middle = (points.size() - 1) / 2;
        return new GeoPoint(latitudes[middle], longitudes[middle]);
    }
}
