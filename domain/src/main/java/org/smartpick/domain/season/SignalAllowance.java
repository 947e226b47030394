package org.smartpick.domain.season;

import org.smartpick.domain.Provenance;
import org.smartpick.domain.Specialty;

/// How many signals an applicant may send in one specialty and season.
///
/// @param specialty the specialty whose programs read them
/// @param gold number of gold signals, 0 where there are no tiers
/// @param silver number of silver signals, 0 where there are no tiers
/// @param single number of signals where there are no tiers
/// @param provenance where the number was published
public record SignalAllowance(
        Specialty specialty, int gold, int silver, int single, Provenance provenance) {

    /// Refuses negative numbers.
    public SignalAllowance {
        if (gold < 0 || silver < 0 || single < 0) {
            throw new IllegalArgumentException(
                    "signals of "
                            + specialty
                            + " must not be negative: gold "
                            + gold
                            + ", silver "
                            + silver
                            + ", single "
                            + single);
        }
    }

    /// All signals together.
    public int total() {
        return gold + silver + single;
    }

    /// How many signals of one tier there are.
    public int of(SignalTier tier) {
        return switch (tier) {
            case NONE -> 0;
            case SINGLE -> single;
            case SILVER -> silver;
            case GOLD -> gold;
        };
    }
}
