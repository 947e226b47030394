package org.smartpick.domain.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a figure that a person brings counts at a program.
public enum FigureKind {
    /// US MDs interviewed, of those who applied.
    INTERVIEWED_US_MD("US MDs", "interviewed"),
    /// US DOs interviewed, of those who applied.
    INTERVIEWED_US_DO("US DOs", "interviewed"),
    /// US-citizen IMGs interviewed, of those who applied.
    INTERVIEWED_US_IMG("US-citizen IMGs", "interviewed"),
    /// Non-US IMGs interviewed, of those who applied.
    INTERVIEWED_NON_US_IMG("non-US IMGs", "interviewed"),
    /// All applicants interviewed, of those who applied.
    INTERVIEWED_ALL("all applicants", "interviewed"),
    /// Residents who are IMGs, of all residents.
    RESIDENTS_IMG("residents", "IMGs");

    private final String people;
    private final String outcome;

    FigureKind(String people, String outcome) {
        this.people = people;
        this.outcome = outcome;
    }

    /// The key in files and in the workspace, for example `interviewed_us_img`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind with this key.
    public static Optional<FigureKind> findByKey(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /// Who is counted, in words.
    public String people() {
        return people;
    }

    /// What is counted of them, in words: `interviewed`, or `IMGs`.
    public String outcome() {
        return outcome;
    }
}
