package org.smartpick.interview.reading;

import java.util.Locale;
import org.smartpick.interview.tone.ToneHints;

/// A tone that interviewers mind. No list of words and no model tells it reliably: the coach shows
/// the sentence and asks.
public enum Tone {
    /// The fault is put on others.
    BLAME(ToneHints.BLAME),
    /// Running down oneself, a school, patients or places.
    NEGATIVITY(ToneHints.NEGATIVITY),
    /// Superlatives and claims without proof.
    OVERCLAIM(ToneHints.OVERCLAIM);

    private final ToneHints hints;

    Tone(ToneHints hints) {
        this.hints = hints;
    }

    /// Whether a turn of general English hints at it; a reason to ask, never proof.
    boolean isHintedIn(String sentence) {
        return hints.in(sentence);
    }

    /// How much of a tone an answer has.
    public enum Degree {
        /// No sentence.
        NONE,
        /// One sentence.
        MILD,
        /// Two sentences or more.
        STRONG;

        /// By the number of sentences with the tone.
        public static Degree of(int sentences) {
            return switch (sentences) {
                case 0 -> NONE;
                case 1 -> MILD;
                default -> STRONG;
            };
        }

        /// The name in files.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The name in files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
