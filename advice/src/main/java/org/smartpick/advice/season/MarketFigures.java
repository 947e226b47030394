package org.smartpick.advice.season;

import org.smartpick.match.season.TrackPurpose;

/// What is published about one market, and what had to be put in its place.
///
/// @param specialty specialty
/// @param purpose what the positions lead to
/// @param positions positions offered
/// @param filled positions filled, by applicant type
/// @param published whether each of them is printed by a source; if not, it is imputed
/// @param offeredBasis where the positions come from, in words
/// @param weak whether the source's row is of grade D: contradicted or likely misprinted
public record MarketFigures(
        String specialty,
        TrackPurpose purpose,
        int positions,
        double[] filled,
        boolean[] published,
        String offeredBasis,
        boolean weak) {

    /// Positions filled, all types.
    public double allFilled() {
        double sum = 0;
        for (double count : filled) {
            sum += count;
        }
        return sum;
    }
}
