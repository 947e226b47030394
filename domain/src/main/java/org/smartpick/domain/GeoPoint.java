package org.smartpick.domain;

/// A place on the ground (WGS 84), as precise as the center of its city.
///
/// @param latitude degrees north, -90 to 90
/// @param longitude degrees east, -180 to 180
public record GeoPoint(double latitude, double longitude) {
    private static final double EARTH_RADIUS_MILES = 3958.8;

    /// Refuses degrees that are not on the globe.
    public GeoPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "no such place: latitude " + latitude + ", longitude " + longitude);
        }
    }

    /// Great-circle distance in statute miles (haversine on a sphere of 3,958.8 miles; error below
    /// 0.6 %).
    public double distanceMiles(GeoPoint other) {
        double halfLat = Math.toRadians(other.latitude - latitude) / 2;
        double halfLon = Math.toRadians(other.longitude - longitude) / 2;
        double h =
                Math.pow(Math.sin(halfLat), 2)
                        + Math.cos(Math.toRadians(latitude))
                                * Math.cos(Math.toRadians(other.latitude))
                                * Math.pow(Math.sin(halfLon), 2);
        return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
