package org.smartpick.domain;

/// Who put a fact into the catalog.
public enum Origin {
    /// It came with a bundled dataset edition.
    BUNDLED,
    /// The person added or corrected it herself; it lies as a layer over the edition.
    PERSON
}
