package org.smartpick.domain.applicant;

import java.util.Locale;
import org.smartpick.domain.Option;

/// Which visa, if any, an applicant would train on.
public enum VisaNeed implements Option {
    /// Citizen, permanent resident, or authorized otherwise.
    NONE("no visa needed"),
    /// Can train on a J-1 sponsored by the ECFMG only.
    J1("J-1 only"),
    /// Can or will train on an H-1B only.
    H1B("H-1B only"),
    /// Either would do.
    J1_OR_H1B("J-1 or H-1B");

    private final String label;

    VisaNeed(String label) {
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
