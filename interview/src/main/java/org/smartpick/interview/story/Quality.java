package org.smartpick.interview.story;

import java.util.Locale;

/// A quality that a story shows. The first four are what training abroad can give.
public enum Quality {
    ADAPTABILITY("adaptability"),
    CARE_MODELS("knowing several models of care"),
    PERSPECTIVE("another perspective"),
    RESILIENCE("resilience"),
    TEAMWORK("teamwork"),
    LEADERSHIP("leadership"),
    INITIATIVE("initiative"),
    OWNERSHIP("owning up"),
    LISTENING("listening"),
    TEACHING("teaching"),
    SYSTEMS_THINKING("thinking in systems"),
    DATA_SENSE("a sense for data"),
    ADVOCACY("speaking up for patients"),
    INTEGRITY("integrity");

    private final String label;

    Quality(String label) {
        this.label = label;
    }

    /// The quality in words.
    public String label() {
        return label;
    }

    /// The key in files and forms.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is one that training abroad gives.
    public boolean fromAbroad() {
        return ordinal() <= RESILIENCE.ordinal();
    }
}
