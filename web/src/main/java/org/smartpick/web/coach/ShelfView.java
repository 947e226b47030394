package org.smartpick.web.coach;

import java.util.List;
import java.util.stream.Collectors;
import org.smartpick.advice.coach.CheckCoherence;
import org.smartpick.interview.coherence.Contradiction;
import org.smartpick.interview.story.Coverage;
import org.smartpick.interview.story.NarrativeSource;
import org.smartpick.interview.story.Overuse;
import org.smartpick.interview.story.Quality;
import org.smartpick.interview.story.SettingMix;
import org.smartpick.interview.story.Story;

/// All stories as their page shows them.
///
/// @param coverage by kind
/// @param mix by setting
/// @param sources where stories lie
/// @param remarks what to look at
public record ShelfView(
        Coverage coverage, SettingMix mix, List<NarrativeSource> sources, Remarks remarks) {

    /// What to look at.
    ///
    /// @param overused stories that serve too many questions
    /// @param contradictions what does not fit together
    /// @param threads whether her aim is taken up
    /// @param thread her aim in words; empty where she has none
    public record Remarks(
            List<Overuse> overused,
            List<Contradiction> contradictions,
            List<CheckCoherence.Thread> threads,
            String thread) {}

    /// What is missing next, in a sentence.
    public String next() {
        List<Coverage.Row> gaps = coverage.listGaps();
        if (gaps.isEmpty()) {
            return "Every kind has its stories. Tell each aloud once.";
        }
        Coverage.Row first = gaps.getFirst();
        return "Next: a story of " + first.kind().name().toLowerCase(java.util.Locale.US) + ".";
    }

    /// The qualities from abroad that no story shows yet.
    public List<Quality> qualitiesMissing() {
        List<Story> stories =
                coverage.rows().stream().flatMap(row -> row.stories().stream()).toList();
        return java.util.Arrays.stream(Quality.values())
                .filter(Quality::fromAbroad)
                .filter(quality ->
                        stories.stream()
                                .noneMatch(story -> story.tags().qualities().contains(quality)))
                .toList();
    }

    /// These in a row of words.
    public static String words(List<Quality> qualities) {
        return qualities.stream().map(Quality::label).collect(Collectors.joining(", "));
    }
}
