package org.smartpick.interview.story;

import java.util.Locale;

/// Where a story happened.
public enum Setting {
    UNSAID("not said yet"),
    ABROAD("abroad"),
    UNITED_STATES("in the United States"),
    BOTH("in both");

    private final String label;

    Setting(String label) {
        this.label = label;
    }

    /// The setting in words.
    public String label() {
        return label;
    }

    /// The key in files and forms.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
