package org.smartpick.interview.research;

/// What a program answered to a question.
///
/// @param question what was asked
/// @param answer what was heard
/// @param date when, as written; may be empty
/// @param fit how it fits her plans
public record Heard(String question, String answer, String date, Fit fit) {

    /// How something heard fits her plans.
    public enum Fit {
        AGAINST("speaks against it", -1),
        NEUTRAL("says little", 0),
        FOR("speaks for it", 1);

        private final String label;
        private final int weight;

        Fit(String label, int weight) {
            this.label = label;
            this.weight = weight;
        }

        /// The fit in words.
        public String label() {
            return label;
        }

        /// -1, 0 or 1.
        public int weight() {
            return weight;
        }

        /// The key in files and forms.
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Refuses an answer to nothing.
    public Heard {
        if (question.isBlank() || answer.isBlank()) {
            throw new IllegalArgumentException("what was heard has a question and an answer");
        }
    }
}
