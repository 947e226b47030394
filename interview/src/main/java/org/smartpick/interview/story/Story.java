package org.smartpick.interview.story;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.smartpick.interview.practice.Slots;

/// A story that a person can tell. All of its facts are hers; nothing here is written for her.
///
/// @param id its key
/// @param title a few words to know it by
/// @param kinds ids of the kinds it is of, the main one first; at least one
/// @param parts what she would say, by part; parts left open are not in it
/// @param background where it comes from
/// @param tags what it shows and serves
public record Story(
        String id,
        String title,
        List<String> kinds,
        Map<StoryPart, String> parts,
        Background background,
        Tags tags) {

    /// Longest part, in characters.
    public static final int LONGEST_PART = 2_000;

    /// Longest title, in characters.
    public static final int LONGEST_TITLE = 80;

    /// Where a story comes from.
    ///
    /// @param setting where it happened
    /// @param material what it grew from
    /// @param severity how bad the mistake was, for a story of one
    public record Background(Setting setting, RawMaterial material, Severity severity) {
        /// Nothing said yet.
        public static final Background UNSAID =
                new Background(Setting.UNSAID, RawMaterial.CARE, Severity.UNRATED);
    }

    /// What a story shows and serves.
    ///
    /// @param qualities what it shows
    /// @param angles the questions it can serve, with what to stress
    public record Tags(Set<Quality> qualities, List<Angle> angles) {
        /// Nothing yet.
        public static final Tags NONE = new Tags(Set.of(), List.of());

        /// Copies the collections; a second angle for a question is left out.
        public Tags {
            qualities = Set.copyOf(qualities);
            angles =
                    List.copyOf(
                            angles.stream()
                                    .collect(
                                            Collectors.toMap(
                                                    Angle::questionId,
                                                    one -> one,
                                                    (first, second) -> first,
                                                    java.util.LinkedHashMap::new))
                                    .values());
        }
    }

    /// Copies the collections, leaves out blank parts; refuses a story without title or kind.
    public Story {
        if (title.isBlank() || kinds.isEmpty()) {
            throw new IllegalArgumentException("a story needs a title and a kind");
        }
        kinds = kinds.stream().distinct().toList();
        Map<StoryPart, String> kept = new EnumMap<>(StoryPart.class);
        parts.forEach((part, words) -> {
            if (!words.isBlank()) {
                kept.put(part, words.strip());
            }
        });
        parts = java.util.Collections.unmodifiableMap(kept);
    }

    /// The main kind.
    public String kind() {
        return kinds.getFirst();
    }

    /// What she would say in a part; empty where it is open.
    public String part(StoryPart part) {
        return parts.getOrDefault(part, "");
    }

    /// The parts that are still open.
    public List<StoryPart> listOpen() {
        return Arrays.stream(StoryPart.values()).filter(part -> !parts.containsKey(part)).toList();
    }

    /// Places in brackets that are still to be filled.
    public List<String> listSlots() {
        return Slots.listOpen(text());
    }

    /// Whether it can be rehearsed: every part is there and no bracket is open.
    public boolean ready() {
        return listOpen().isEmpty() && listSlots().isEmpty();
    }

    /// All parts in the order of telling.
    public String text() {
        return Arrays.stream(StoryPart.values())
                .map(this::part)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// Whether it can serve this question.
    public boolean serves(String question) {
        return tags.angles().stream().anyMatch(angle -> angle.questionId().equals(question));
    }

    /// Whether its result holds a number, in digits or in words.
    public boolean resultCounted() {
        return part(StoryPart.RESULT)
                .toLowerCase(java.util.Locale.ROOT)
                .matches(
                        "(?s).*(\\d|\\b(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|half|twice|percent)\\b).*");
    }
}
