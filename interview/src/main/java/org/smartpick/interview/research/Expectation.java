package org.smartpick.interview.research;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How much interest in informatics a program will expect to hear about, and what that rests on. A
/// program with a formal fellowship expects more; others give electives, projects and committees.
///
/// @param level how much
/// @param because what it rests on, as it was found; empty where nothing is known
public record Expectation(Level level, String because) {
    private static final Pattern NOTHING = Pattern.compile("^(?:no|none|not|nothing|never)\\b.*");
    private static final List<ResearchField> ELEMENTS =
            List.of(
                    ResearchField.COMMITTEES,
                    ResearchField.INITIATIVES,
                    ResearchField.FACULTY,
                    ResearchField.DIGITAL_HEALTH);

    /// How much is expected.
    public enum Level {
        /// A fellowship is known at the institution.
        FELLOWSHIP(
                "high",
                "Expect somebody at the table who knows the field: knowledge questions, and why a"
                        + " fellowship."),
        /// No fellowship is known, but electives, projects, committees or people are.
        ELEMENTS(
                "middle",
                "No informatics fellowship is known here, but there is something to join: say what"
                        + " you would start or join as a resident."),
        /// Nothing is known.
        OPEN(
                "not known",
                "No informatics fellowship is known here. Expect interest in what you would do for"
                        + " quality and for the health record as a resident, not in theory; a"
                        + " university program may still have electives and committees: ask.");

        private final String words;
        private final String meaning;

        Level(String words, String meaning) {
            this.words = words;
            this.meaning = meaning;
        }

        /// The level in a word.
        public String words() {
            return words;
        }

        /// What it means for the interview.
        public String meaning() {
            return meaning;
        }
    }

    /// What a program expects by what is known of it; only what names its source counts, and a
    /// finding that says no counts as none.
    public static Expectation of(KnownSheet sheet) {
        Optional<Finding> fellowship = found(sheet, ResearchField.FELLOWSHIP);
        if (fellowship.isPresent()) {
            return new Expectation(Level.FELLOWSHIP, words(fellowship.get()));
        }
        return ELEMENTS.stream()
                .flatMap(field -> found(sheet, field).stream())
                .findFirst()
                .map(finding -> new Expectation(Level.ELEMENTS, words(finding)))
                .orElseGet(() -> new Expectation(Level.OPEN, ""));
    }

    private static Optional<Finding> found(KnownSheet sheet, ResearchField field) {
        return sheet.find(field)
                .filter(Finding::verified)
                .filter(finding ->
                        !NOTHING.matcher(finding.text().strip().toLowerCase(Locale.ROOT))
                                .matches());
    }

    private static String words(Finding finding) {
        String date = finding.date().isEmpty() ? "" : ", " + finding.date();
        return finding.text() + " (" + finding.source() + date + ")";
    }
}
