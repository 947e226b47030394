package org.smartpick.domain.applicant;

import java.util.Locale;
import org.smartpick.domain.Option;

/// What a list is to bring.
///
/// @param objective what it is chosen for
/// @param matching how far the chance to match at all counts instead of what a position is worth: 0
///   worth alone, 100 the chance alone; read only where the objective is worth
/// @param unmatched what not matching is worth
public record Aim(Objective objective, int matching, Unmatched unmatched) {

    /// Worth alone, and nothing said about not matching.
    public static final Aim USUAL = new Aim(Objective.WORTH, 0, Unmatched.OPEN);

    /// What a list is chosen for.
    public enum Objective implements Option {
        /// What positions are worth to her, by her own weights.
        WORTH("what positions are worth to me"),
        /// The highest chance to match at all, wherever it is.
        MATCH("the highest chance to match at all"),
        /// The highest chance to match in the specialty named first.
        PREFERRED("the highest chance to match in my first specialty");

        private final String label;

        Objective(String label) {
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

    /// Refuses a weight outside 0 to 100.
    public Aim {
        if (matching < 0 || matching > 100) {
            throw new IllegalArgumentException("weight " + matching + " is not between 0 and 100");
        }
    }
}
