package org.smartpick.domain.applicant;

import java.util.Locale;
import org.smartpick.domain.Option;

/// An honor that directors ask about.
public enum Honor implements Option {
    /// An honor society by grades.
    AOA("Alpha Omega Alpha or Sigma Sigma Phi"),
    /// An honor society by conduct.
    GOLD_HUMANISM("Gold Humanism Honor Society"),
    /// Honors of the school.
    SCHOOL_HONORS("honors of the school");

    private final String label;

    Honor(String label) {
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
