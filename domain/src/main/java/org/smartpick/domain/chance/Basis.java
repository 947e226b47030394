package org.smartpick.domain.chance;

import java.util.List;

/// What a chance rests on: how strong the evidence is, in words, and from where.
///
/// @param strength how directly the figure was observed
/// @param summary one sentence for a person, with the year of the data
/// @param sources keys of the sources used
public record Basis(Strength strength, String summary, List<String> sources) {

    /// How directly a figure was observed, strongest first.
    public enum Strength {
        /// Published for this very program.
        PROGRAM("published for this program"),
        /// Published for this specialty and applicant type.
        GROUP("published for people and programs like these"),
        /// Computed from published figures by a fitted model.
        MODEL("estimated from published figures"),
        /// Taken from other specialties or types because nothing closer was published.
        BORROWED("borrowed from other specialties or applicant types");

        private final String meaning;

        Strength(String meaning) {
            this.meaning = meaning;
        }

        /// The strength in plain words.
        public String meaning() {
            return meaning;
        }
    }

    /// Copies the sources; refuses an empty summary.
    public Basis {
        sources = List.copyOf(sources);
        if (summary.isBlank()) {
            throw new IllegalArgumentException(
                    "a basis needs a sentence that says what it rests on");
        }
    }
}
