package org.smartpick.domain.applicant;

import org.smartpick.domain.UsState;

/// A wish to be within reach of a city: a person, a home.
///
/// @param city city
/// @param state its state
/// @param miles distance that still counts as near, 1 to 3,000
public record Nearness(String city, UsState state, int miles) {

    /// Refuses distances outside 1 to 3,000 miles.
    public Nearness {
        if (miles < 1 || miles > 3000) {
            throw new IllegalArgumentException(
                    "distance of " + miles + " miles is not between 1 and 3000");
        }
    }
}
