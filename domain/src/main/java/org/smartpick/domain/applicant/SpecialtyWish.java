package org.smartpick.domain.applicant;

import org.smartpick.domain.Specialty;

/// A specialty that an applicant wants, in her order.
///
/// @param specialty the specialty
/// @param weight how much a position in it is worth to her, 1 to 100
public record SpecialtyWish(Specialty specialty, int weight) {

    /// Refuses a weight outside 1 to 100.
    public SpecialtyWish {
        if (weight < 1 || weight > 100) {
            throw new IllegalArgumentException(
                    "weight " + weight + " of " + specialty + " is not between 1 and 100");
        }
    }
}
