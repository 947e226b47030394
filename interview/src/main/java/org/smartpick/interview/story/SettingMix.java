package org.smartpick.interview.story;

import java.util.List;

/// How many stories are from abroad and how many from the United States.
///
/// @param abroad from abroad, those of both included
/// @param unitedStates from the United States, those of both included
/// @param all all stories
public record SettingMix(long abroad, long unitedStates, long all) {

    /// Counts the settings.
    public static SettingMix of(List<Story> stories) {
        return new SettingMix(
                count(stories, Setting.ABROAD),
                count(stories, Setting.UNITED_STATES),
                stories.size());
    }

    private static long count(List<Story> stories, Setting setting) {
        return stories.stream()
                .map(story -> story.background().setting())
                .filter(one -> one == setting || one == Setting.BOTH)
                .count();
    }

    /// What to do about it, in a sentence.
    public String advice() {
        if (all == 0) {
            return "No story yet. One from abroad and one from the United States are a good start.";
        }
        if (abroad == 0 && unitedStates == 0) {
            return "No story says yet where it happened.";
        }
        if (unitedStates == 0) {
            return "None is from the United States: one from a rotation here shows that you are ready for July.";
        }
        if (abroad == 0) {
            return "None is from abroad: what you learned there is what others do not have.";
        }
        return "Both settings are there: abroad shows range, the United States shows that you are ready.";
    }
}
