package org.smartpick.domain.applicant;

import java.util.Locale;
import org.smartpick.domain.Option;

/// What ties an applicant to a place.
public enum TieKind implements Option {
    /// Lives there now.
    LIVES("lives there"),
    /// Grew up there.
    GREW_UP("grew up there"),
    /// College or medical school.
    SCHOOL("studied there"),
    /// Clinical rotations.
    ROTATION("rotated there"),
    /// Partner, parents, children or other close family.
    FAMILY("family there");

    private final String label;

    TieKind(String label) {
        this.label = label;
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }
}
