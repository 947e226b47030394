package org.smartpick.catalog.search;

import java.util.Locale;
import org.smartpick.domain.Option;

/// Whether the institution must have a clinical informatics fellowship that we know of.
public enum Informatics implements Option {
    /// Does not matter.
    ANY("does not matter"),
    /// A fellowship at the same institution.
    AT_INSTITUTION("informatics fellowship at the institution");

    private final String label;

    Informatics(String label) {
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
