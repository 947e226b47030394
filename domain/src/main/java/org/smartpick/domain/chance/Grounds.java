package org.smartpick.domain.chance;

import java.util.Locale;

/// What the size of an effect rests on.
public enum Grounds {
    /// A published study, table or survey, or what a program itself stated.
    PUBLISHED("published figures"),
    /// Nobody measured it: size and range are our own doubt put into numbers.
    UNSTUDIED("too little evidence: no study measured it; the range reflects our doubt only");

    private final String meaning;

    Grounds(String meaning) {
        this.meaning = meaning;
    }

    /// The grounds in plain words.
    public String meaning() {
        return meaning;
    }

    /// Stable key in files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
