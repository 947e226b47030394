package org.smartpick.interview.practice;

import java.util.List;

/// A question as practice needs it: where it belongs, how its answer is built and how long.
///
/// @param id its id in the bank, for example `OPEN-01`
/// @param category its category in the bank, for example `opening`
/// @param structure the structure of a good answer, for example `star`; empty where none is wanted
/// @param lowSeconds least seconds of a good answer, 1 or more
/// @param highSeconds most seconds of a good answer
/// @param followUps what an interviewer might ask next, in order
public record PracticeQuestion(
        String id,
        String category,
        String structure,
        int lowSeconds,
        int highSeconds,
        List<String> followUps) {

    /// Refuses a question without an id or with seconds that cannot be; copies the follow-ups.
    public PracticeQuestion {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a question needs an id");
        }
        if (lowSeconds < 1 || highSeconds < lowSeconds) {
            throw new IllegalArgumentException(
                    id + " wants " + lowSeconds + " to " + highSeconds + " seconds");
        }
        followUps = List.copyOf(followUps);
    }

    /// Whether it belongs to one of these categories.
    public boolean isOf(List<String> categories) {
        return categories.contains(category);
    }
}
