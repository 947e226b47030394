package org.smartpick.domain.program;

import java.time.LocalDate;
import org.smartpick.domain.AcgmeId;

/// A fact that a person added or corrected herself: a layer over the bundled edition, never a
/// change of it.
///
/// @param program the program it is about
/// @param fact name of the fact, one of [FactKey#all]
/// @param value the value in the form of that fact
/// @param source link or words that say where it was read
/// @param date day on which it was read
/// @param note her own words, may be empty
public record Correction(
        AcgmeId program, String fact, String value, String source, LocalDate date, String note) {

    /// Refuses a blank source: a fact without a source is a rumor.
    public Correction {
        if (source.isBlank()) {
            throw new IllegalArgumentException(
                    "correction of " + fact + " of " + program + " names no source");
        }
    }
}
