package org.smartpick.domain.applicant;

import java.util.Locale;
import org.smartpick.domain.Option;

/// What kind of medical school an applicant attended.
public enum SchoolKind implements Option {
    /// Accredited by the LCME in the US.
    US_MD("US school granting the MD"),
    /// Accredited by the COCA.
    US_DO("US school granting the DO"),
    /// Outside the US; Canadian and Caribbean schools too.
    INTERNATIONAL("school outside the US");

    private final String label;

    SchoolKind(String label) {
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
