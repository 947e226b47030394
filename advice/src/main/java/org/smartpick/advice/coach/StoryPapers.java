package org.smartpick.advice.coach;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.smartpick.interview.story.Angle;
import org.smartpick.interview.story.Quality;
import org.smartpick.interview.story.RawMaterial;
import org.smartpick.interview.story.Setting;
import org.smartpick.interview.story.Severity;
import org.smartpick.interview.story.Story;
import org.smartpick.interview.story.StoryPart;

/// Stories as papers and back.
final class StoryPapers {
    private StoryPapers() {}

    static Paper write(Story story) {
        Paper paper =
                Paper.empty()
                        .with("title", story.title())
                        .with("kinds", String.join("|", story.kinds()))
                        .with("setting", story.background().setting().key())
                        .with("material", story.background().material().key())
                        .with("severity", story.background().severity().key())
                        .with(
                                "qualities",
                                story.tags().qualities().stream()
                                        .sorted()
                                        .map(Quality::key)
                                        .collect(Collectors.joining("|")));
        for (StoryPart part : StoryPart.values()) {
            paper = paper.with(part.key(), story.part(part));
        }
        for (Angle angle : story.tags().angles()) {
            paper =
                    paper.withRow(
                            "angles",
                            Map.of("question", angle.questionId(), "words", angle.words()));
        }
        return paper;
    }

    static Optional<Story> read(String key, Paper paper) {
        if (paper.text("title").isEmpty() || paper.parts("kinds").isEmpty()) {
            return Optional.empty();
        }
        Map<StoryPart, String> parts = new EnumMap<>(StoryPart.class);
        for (StoryPart part : StoryPart.values()) {
            parts.put(part, paper.text(part.key()));
        }
        List<Angle> angles = new ArrayList<>();
        paper.list("angles").stream()
                .filter(row -> !row.getOrDefault("question", "").isBlank())
                .forEach(row ->
                        angles.add(
                                new Angle(
                                        row.getOrDefault("question", ""),
                                        row.getOrDefault("words", ""))));
        return Optional.of(
                new Story(
                        key,
                        paper.text("title"),
                        paper.parts("kinds"),
                        parts,
                        new Story.Background(
                                pick(Setting.class, paper.text("setting"), Setting.UNSAID),
                                pick(RawMaterial.class, paper.text("material"), RawMaterial.CARE),
                                pick(Severity.class, paper.text("severity"), Severity.UNRATED)),
                        new Story.Tags(qualities(paper), angles)));
    }

    private static Set<Quality> qualities(Paper paper) {
        Set<Quality> qualities = EnumSet.noneOf(Quality.class);
        for (Quality quality : Quality.values()) {
            if (paper.parts("qualities").contains(quality.key())) {
                qualities.add(quality);
            }
        }
        return qualities;
    }

    /// The constant whose key a text is; another one where it is none, as in a file of a later
    /// edition.
    static <E extends Enum<E>> E pick(Class<E> type, String key, E otherwise) {
        for (E one : type.getEnumConstants()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(key)) {
                return one;
            }
        }
        return otherwise;
    }
}
