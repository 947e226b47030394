package org.smartpick.planted.catalog;

import org.smartpick.planted.portfolio.Picker;

/// An engine that imports another engine; with [Picker] it closes a circle.
public record Listing(Picker picker) {}
