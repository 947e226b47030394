package org.smartpick.domain.applicant;

import java.util.Locale;
import org.smartpick.domain.Option;

/// A degree beside the medical one.
public enum Degree implements Option {
    /// A master, of public health for example.
    MASTER("master’s degree"),
    /// A PhD or similar.
    PHD("doctorate"),
    /// Another graduate degree.
    OTHER("another graduate degree");

    private final String label;

    Degree(String label) {
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
