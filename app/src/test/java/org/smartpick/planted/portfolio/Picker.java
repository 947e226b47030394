package org.smartpick.planted.portfolio;

import org.smartpick.planted.catalog.Listing;

/// The other half of the circle with [Listing].
public final class Picker {
    /// Uses the neighbor.
    public int count(Listing listing) {
        return listing.hashCode();
    }
}
