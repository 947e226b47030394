package org.smartpick.catalog.search;

import java.util.Locale;
import org.smartpick.domain.Option;

/// What a search does with a program for which the fact asked for is unknown. Unknown is never
/// "no".
public enum UnknownFacts implements Option {
    /// Keep it: it may well fit, and asking would tell.
    KEEP("keep programs that we know nothing about"),
    /// Leave it out: only programs that stated it.
    LEAVE_OUT("only programs that stated it");

    private final String label;

    UnknownFacts(String label) {
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
