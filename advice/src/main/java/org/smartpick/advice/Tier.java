package org.smartpick.advice;

import java.util.Locale;

/// How likely an interview is at a program on the list, by thresholds stated in [TierThresholds].
public enum Tier {
    /// An interview would be a surprise.
    REACH,
    /// An interview is a fair hope.
    TARGET,
    /// An interview is to be expected.
    LIKELY;

    /// The word on the page and in files.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
