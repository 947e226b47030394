package org.smartpick.domain.program;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartpick.domain.Provenance;

/// What one requirement of a program means for one applicant: meets, fails or unknown.
///
/// @param rule which requirement
/// @param verdict meets, fails or unknown
/// @param strictness whether the program would bend
/// @param text the finding as a person reads it, with the year of the answer
/// @param question what to ask the program; empty when nothing is open
/// @param stated where the requirement was stated; null when nobody stated it
public record RuleFinding(
        Rule rule,
        Verdict verdict,
        Strictness strictness,
        String text,
        String question,
        @Nullable Provenance stated) {

    /// The requirements that can be checked.
    public enum Rule {
        /// A visa that the applicant needs.
        VISA("visa", "Visa"),
        /// Citizenship or permanent residence.
        CITIZENSHIP("citizenship", "Citizenship"),
        /// Lowest Step 2 CK score, or that a result is there at all.
        STEP2_SCORE("step2_score", "Step 2 CK score"),
        /// Most attempts at Step 2 CK.
        STEP2_ATTEMPTS("step2_attempts", "Step 2 CK attempts"),
        /// Most attempts at Step 1.
        STEP1_ATTEMPTS("step1_attempts", "Step 1 attempts"),
        /// Step 3 result.
        STEP3("step3", "Step 3"),
        /// COMLEX-USA without USMLE.
        COMLEX("comlex", "COMLEX without USMLE"),
        /// Years since graduation.
        GRADUATION("graduation", "Years since graduation"),
        /// Months of US clinical experience.
        US_EXPERIENCE("us_experience", "US clinical experience"),
        /// Letters of recommendation.
        LETTERS("letters", "Letters");

        private final String key;
        private final String label;

        Rule(String key, String label) {
            this.key = key;
            this.label = label;
        }

        /// Stable key in files.
        public String key() {
            return key;
        }

        /// The requirement in plain words.
        public String label() {
            return label;
        }
    }

    /// The three values of a rule.
    public enum Verdict {
        /// The applicant fulfills it.
        MEETS,
        /// The applicant does not fulfill it.
        FAILS,
        /// The program did not say, or the applicant did not.
        UNKNOWN
    }

    /// How firmly a requirement holds.
    public enum Strictness {
        /// A recent, plain statement: nobody is interviewed without it.
        STRICT,
        /// Stated, but older than two seasons or as a preference: a hint.
        SOFT,
        /// Nobody stated a requirement.
        UNSTATED
    }

    /// Where the requirement was stated.
    public Optional<Provenance> findStated() {
        return Optional.ofNullable(stated);
    }

    /// Whether the finding closes the door: a strict requirement that is not met.
    public boolean excludes() {
        return verdict == Verdict.FAILS && strictness == Strictness.STRICT;
    }
}
