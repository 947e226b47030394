package org.smartpick.interview.bank;

import java.util.List;

/// A kind of story that every applicant should have two or three of.
///
/// @param id its key, for example `teamwork_conflict`
/// @param name its name on the screen
/// @param wantedLow stories to have at least
/// @param wantedHigh stories that are enough
/// @param good what makes a good one
/// @param mustHave ids of the rubric elements that it must hold
/// @param alsoFits ids of kinds that such a story can serve too
/// @param prompts questions that help to find one
public record StoryKind(
        String id,
        String name,
        int wantedLow,
        int wantedHigh,
        String good,
        List<String> mustHave,
        List<String> alsoFits,
        List<String> prompts) {

    /// Copies the lists; refuses numbers that cannot be.
    public StoryKind {
        if (wantedLow < 0 || wantedHigh < wantedLow) {
            throw new IllegalArgumentException(id + " wants " + wantedLow + " to " + wantedHigh);
        }
        mustHave = List.copyOf(mustHave);
        alsoFits = List.copyOf(alsoFits);
        prompts = List.copyOf(prompts);
    }
}
