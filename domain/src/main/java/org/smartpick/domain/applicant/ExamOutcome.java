package org.smartpick.domain.applicant;

import java.util.Locale;
import org.smartpick.domain.Option;

/// How an examination without a score ended.
public enum ExamOutcome implements Option {
    /// Passed, at whatever attempt.
    PASSED("passed"),
    /// Taken and not passed yet.
    FAILED("failed so far"),
    /// Not taken yet.
    NOT_TAKEN("not taken yet");

    private final String label;

    ExamOutcome(String label) {
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
