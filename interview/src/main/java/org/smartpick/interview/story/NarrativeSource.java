package org.smartpick.interview.story;

import java.util.List;

/// A place in one's own past where stories lie: one of the five of the interview guide.
///
/// @param id its key
/// @param name its name on the screen
/// @param material what a story from here grew from
/// @param kind id of the kind of story that it makes most easily
/// @param prompts questions that help to find one
public record NarrativeSource(
        String id, String name, RawMaterial material, String kind, List<String> prompts) {

    /// Copies the prompts.
    public NarrativeSource {
        prompts = List.copyOf(prompts);
    }
}
