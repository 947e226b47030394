package org.smartpick.advice;

import org.smartpick.domain.chance.Chance;

/// Where reach ends and likely begins, as median chances of an interview.
///
/// They are the same for everybody: a tier says how likely an interview is, not how it compares
/// with other people's.
///
/// @param target chance from which a program is a target, 0 to 1
/// @param likely chance from which it is likely, above `target`
public record TierThresholds(double target, double likely) {
    /// Target from one in ten, likely from two in five.
    public static final TierThresholds USUAL = new TierThresholds(0.10, 0.40);

    /// Refuses thresholds out of order or outside 0 to 1.
    public TierThresholds {
        if (!(0 < target && target < likely && likely < 1)) {
            throw new IllegalArgumentException(
                    "thresholds need 0 < target < likely < 1, not " + target + " and " + likely);
        }
    }

    /// The tier of a program with this chance of an interview.
    public Tier of(Chance interview) {
        if (interview.median() >= likely) {
            return Tier.LIKELY;
        }
        return interview.median() >= target ? Tier.TARGET : Tier.REACH;
    }
}
