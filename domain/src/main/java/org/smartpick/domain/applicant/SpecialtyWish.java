package org.smartpick.domain.applicant;

import org.smartpick.domain.Answer;
import org.smartpick.domain.Specialty;

/// A specialty that an applicant wants, in her order.
///
/// @param specialty the specialty
/// @param weight how much a position in it is worth to her, 1 to 100
/// @param most most applications in it; open for no limit of its own
/// @param price what it costs her to apply in it at all, letters and a statement of its own, in
///   points of worth, 0 to 100
public record SpecialtyWish(Specialty specialty, int weight, Answer<Integer> most, int price) {

    /// A specialty without a limit or a price of its own.
    public SpecialtyWish(Specialty specialty, int weight) {
        this(specialty, weight, Answer.open(), 0);
    }

    /// Refuses a weight outside 1 to 100, a negative limit and a price outside 0 to 100.
    public SpecialtyWish {
        if (weight < 1 || weight > 100) {
            throw new IllegalArgumentException(
                    "weight " + weight + " of " + specialty + " is not between 1 and 100");
        }
        if (most.find().orElse(0) < 0 || price < 0 || price > 100) {
            throw new IllegalArgumentException(
                    "limit or price " + price + " of " + specialty + " is out of range");
        }
    }
}
