package org.smartpick.app.settings;

import java.util.Locale;
import org.smartpick.domain.Option;

/// How much the log file tells.
public enum LogLevel implements Option {
    /// Failures only.
    ERROR("failures only"),
    /// Failures and what may become one.
    WARN("failures and warnings"),
    /// One line a request and a start, too.
    INFO("starts and requests too"),
    /// What a developer asks for.
    DEBUG("details for a developer");

    private final String label;

    LogLevel(String label) {
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
