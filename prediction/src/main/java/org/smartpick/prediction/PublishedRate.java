package org.smartpick.prediction;

import org.smartpick.domain.Fact;
import org.smartpick.domain.Provenance;

/// One published match rate, to be put side by side with the chance of a list.
///
/// @param kin whose rate it is, seen from the applicant
/// @param outcome what is counted as a match
/// @param counted who was counted, the denominator in words
/// @param percent percent of those counted, 0 to 100
/// @param people how many were counted; unknown where it is not printed
/// @param provenance source and year
public record PublishedRate(
        Kin kin,
        Outcome outcome,
        String counted,
        double percent,
        Fact<Integer> people,
        Provenance provenance) {

    /// Whose rate a published figure is.
    public enum Kin {
        /// The applicant's own type.
        SAME,
        /// The nearest type for which it is printed, because her own is not.
        NEAREST
    }

    /// What is counted as a match.
    public enum Outcome {
        /// A match in the specialty ranked first.
        PREFERRED("matched in it"),
        /// A match to any first-year position, whatever was ranked first.
        ANY("matched to any first-year position");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /// What became of those counted, in words.
        public String words() {
            return words;
        }
    }

    /// Refuses a percentage outside 0 to 100.
    public PublishedRate {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException(percent + " percent is not between 0 and 100");
        }
    }
}
