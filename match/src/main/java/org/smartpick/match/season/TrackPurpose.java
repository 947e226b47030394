package org.smartpick.match.season;

/// What the positions of a market lead to.
public enum TrackPurpose {
    /// The whole training from the first postgraduate year.
    CATEGORICAL,
    /// Training from the second year; a first year is found on a supplemental list.
    ADVANCED,
    /// A preliminary or transitional first year.
    FIRST_YEAR
}
