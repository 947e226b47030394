package org.smartpick.interview.research;

/// What is known in one field.
///
/// @param text what it is
/// @param source where it was read or heard; without it, it is not verified
/// @param date when, as written, or the year of the source; may be empty
/// @param whose who found it
public record Finding(String text, String source, String date, Whose whose) {

    /// Longest finding, in characters.
    public static final int LONGEST = 600;

    /// Who found it.
    public enum Whose {
        /// It stands in the bundled catalog, or in a correction over it.
        CATALOG,
        /// She wrote it.
        HERS
    }

    /// Refuses an empty finding.
    public Finding {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a finding has words");
        }
    }

    /// Whether somebody can check it: it names where it was read.
    public boolean verified() {
        return !source.isBlank();
    }
}
