package org.smartpick.advice.whatif;

import java.util.List;
import org.smartpick.domain.Fact;
import org.smartpick.domain.chance.Change;
import org.smartpick.domain.chance.Grounds;
import org.smartpick.prediction.PublishedRate;

/// One thing changed, everything else as it is.
///
/// @param lever what is changed
/// @param title the change in words, for example `Step 3 passed`
/// @param match how far the chance to match at any program of the list moves, 0 to 1
/// @param interviews how far the expected number of interviews moves
/// @param price what it costs
/// @param grounds what the size of the effect rests on
/// @param beside what else a reader must know
public record Counterfactual(
        Lever lever,
        String title,
        Change match,
        Change interviews,
        Price price,
        Grounds grounds,
        Beside beside) {

    /// What a change costs.
    ///
    /// @param usd dollars with their source; unknown where no source gives them
    /// @param words the cost in time, and what of it is not known
    public record Price(Fact<Integer> usd, String words) {}

    /// What stands beside a change.
    ///
    /// @param notes sentences
    /// @param published published match rates, where the change leads to another specialty
    public record Beside(List<String> notes, List<PublishedRate> published) {
        /// Nothing to add.
        public static final Beside NOTHING = new Beside(List.of(), List.of());

        /// Only sentences.
        public static Beside of(String... notes) {
            return new Beside(List.of(notes), List.of());
        }

        /// Copies the lists.
        public Beside {
            notes = List.copyOf(notes);
            published = List.copyOf(published);
        }
    }

    /// Half a person of a hundred: what is smaller is shown as none.
    private static final double SHOWN_AS_NONE = 0.005;

    /// Rounding errors of the computation.
    private static final double NOTHING = 1e-9;

    /// What a change amounts to.
    public enum Verdict {
        /// The whole range lies above zero, by a published effect.
        HELPS("would help"),
        /// The whole range lies above zero, but no study measured the effect.
        GUESSED("would help, if our guess is right"),
        /// The whole range lies below zero.
        COSTS("would cost chance"),
        /// The range holds zero.
        UNSURE("may not help"),
        /// The estimate does not move at all.
        STILL("does not count in our estimate, which is no proof that it would not help");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /// The verdict in words that promise nothing.
        public String words() {
            return words;
        }
    }

    /// What the change amounts to, as far as whole people of a hundred can tell.
    public Verdict verdict() {
        if (Math.abs(match.low()) < NOTHING && Math.abs(match.high()) < NOTHING) {
            return Verdict.STILL;
        }
        if (match.high() <= -SHOWN_AS_NONE) {
            return Verdict.COSTS;
        }
        if (match.low() < SHOWN_AS_NONE) {
            return Verdict.UNSURE;
        }
        return grounds == Grounds.UNSTUDIED ? Verdict.GUESSED : Verdict.HELPS;
    }
}
