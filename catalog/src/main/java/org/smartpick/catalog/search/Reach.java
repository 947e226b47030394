package org.smartpick.catalog.search;

import org.smartpick.domain.GeoPoint;

/// How far from a point a program may lie.
public sealed interface Reach {

    /// Anywhere.
    record Anywhere() implements Reach {}

    /// Within a distance; programs without coordinates are left out, as their distance is not
    /// known.
    ///
    /// @param center point to measure from
    /// @param miles most distance in statute miles, 1 to 3,000
    record Within(GeoPoint center, int miles) implements Reach {
        /// Refuses distances outside 1 to 3,000 miles.
        public Within {
            if (miles < 1 || miles > 3000) {
                throw new IllegalArgumentException(
                        "distance of " + miles + " miles is not between 1 and 3000");
            }
        }
    }

    /// Anywhere.
    static Reach anywhere() {
        return new Anywhere();
    }

    /// Within a distance in statute miles.
    static Reach within(GeoPoint center, int miles) {
        return new Within(center, miles);
    }
}
