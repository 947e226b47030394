package org.smartpick.prediction.evidence;

import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Provenance;

/// Percent matched of those whose Step 2 CK lies in a band.
///
/// @param type applicant type
/// @param specialty preferred specialty
/// @param low lowest score of the band, 0 when open
/// @param high highest score of the band, 400 when open
/// @param percentMatched percent who matched in the preferred specialty, 0 to 100
/// @param applicants applicants in the band
/// @param provenance source, year of the edition, confidence
public record Band(
        ApplicantType type,
        String specialty,
        int low,
        int high,
        double percentMatched,
        double applicants,
        Provenance provenance) {

    /// Lowest score of an open band.
    public static final int LOWEST = 0;

    /// Highest score of an open band.
    public static final int HIGHEST = 400;

    /// Refuses an empty band and a percentage outside 0 to 100.
    public Band {
        if (low > high || !(percentMatched >= 0 && percentMatched <= 100) || !(applicants >= 0)) {
            throw new IllegalArgumentException(
                    "band "
                            + low
                            + " to "
                            + high
                            + " of "
                            + specialty
                            + " has "
                            + percentMatched
                            + " percent of "
                            + applicants);
        }
    }
}
