package org.smartpick.web.view;

import java.util.Locale;
import org.smartpick.advice.Tier;

/// A tier as a page shows it: a word, a shape, and a sentence.
///
/// @param tier the tier
public record TierView(Tier tier) {

    /// Name of the look: `reach`, `target` or `likely`.
    public String kind() {
        return tier.label();
    }

    /// The word with a capital letter.
    public String title() {
        return tier.label().substring(0, 1).toUpperCase(Locale.ROOT) + tier.label().substring(1);
    }

    /// What the tier means.
    public String meaning() {
        return switch (tier) {
            case REACH -> "an interview would be a surprise";
            case TARGET -> "an interview is a fair hope";
            case LIKELY -> "an interview is to be expected";
        };
    }
}
