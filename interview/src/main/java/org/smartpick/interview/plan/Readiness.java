package org.smartpick.interview.plan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Readiness for informatics without programming: three rows, each answered by a fact of her own.
///
/// @param facts her own words by row; rows left open are not in it
public record Readiness(Map<Row, String> facts) {
    /// Nothing answered yet.
    public static final Readiness OPEN = new Readiness(Map.of());

    /// Longest answer of a row, in characters.
    public static final int LONGEST = 500;

    /// One row.
    public enum Row {
        INTEREST(
                "Interest",
                "What have you read, watched or asked that shows it? One thing, with its month."),
        EXPERIENCE(
                "Work with a record system, a workflow or a quality project",
                "Which system, which form, which count? Small is enough."),
        WILLINGNESS("Willingness to learn", "What are you learning now, and by when?");

        private final String title;
        private final String ask;

        Row(String title, String ask) {
            this.title = title;
            this.ask = ask;
        }

        /// The row's name on the screen.
        public String title() {
            return title;
        }

        /// What to answer.
        public String ask() {
            return ask;
        }

        /// The key in files and forms.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Copies the facts, leaves out blank ones.
    public Readiness {
        Map<Row, String> kept = new EnumMap<>(Row.class);
        facts.forEach((row, words) -> {
            if (!words.isBlank()) {
                kept.put(row, words.strip());
            }
        });
        facts = java.util.Collections.unmodifiableMap(kept);
    }

    /// Her words for a row; empty where it is open.
    public String fact(Row row) {
        return facts.getOrDefault(row, "");
    }

    /// The rows without a fact.
    public List<Row> listOpen() {
        return Arrays.stream(Row.values()).filter(row -> !facts.containsKey(row)).toList();
    }
}
