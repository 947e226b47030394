package org.smartpick.prediction.table;

import java.util.OptionalInt;
import org.smartpick.domain.ApplicantType;

/// A cell of a table of matched applicants: whom it counts.
///
/// @param type applicant type
/// @param specialty preferred specialty, in the spelling of the tables
/// @param matchYear last year of the edition
/// @param low lowest Step 2 CK, 0 when open
/// @param high highest Step 2 CK, 400 when open
/// @param ranks programs ranked one after the other in the preferred specialty; empty when not
///   given
public record Cell(
        ApplicantType type, String specialty, int matchYear, int low, int high, OptionalInt ranks) {

    /// Refuses an empty band and a number of ranks below 1.
    public Cell {
        if (low > high) {
            throw new IllegalArgumentException(
                    "band from " + low + " to " + high + " is empty; swap its bounds");
        }
        if (ranks.isPresent() && ranks.getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "number of ranks " + ranks.getAsInt() + " is below 1");
        }
    }
}
