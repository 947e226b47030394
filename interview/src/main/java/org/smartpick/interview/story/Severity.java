package org.smartpick.interview.story;

import java.util.Locale;
import java.util.Optional;

/// How bad a mistake was that a story tells: her own rating.
public enum Severity {
    UNRATED("not a mistake, or not rated", ""),
    TRIVIAL(
            "nobody noticed",
            "This may sound as if you had no real mistake to tell. Is there one that mattered?"),
    SMALL("a delay or extra work", ""),
    REAL("a patient or a team was affected, and it could be mended", ""),
    SERIOUS(
            "harm that lasted some time",
            "Tell it only if you can do so calmly, and if what you changed is as clear as what went wrong."),
    CATASTROPHIC(
            "lasting harm or death",
            "Choose another one for an interview. This one belongs to people you trust.");

    private final String label;
    private final String warning;

    Severity(String label, String warning) {
        this.label = label;
        this.warning = warning;
    }

    /// The rating in words.
    public String label() {
        return label;
    }

    /// What to think of before telling it; empty in the middle, where a story of a mistake is best.
    public Optional<String> findWarning() {
        return warning.isEmpty() ? Optional.empty() : Optional.of(warning);
    }

    /// The key in files and forms.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
