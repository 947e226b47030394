package org.smartpick.web.coach;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.bank.StoryKind;
import org.smartpick.interview.story.Angle;
import org.smartpick.interview.story.Quality;
import org.smartpick.interview.story.RawMaterial;
import org.smartpick.interview.story.Setting;
import org.smartpick.interview.story.Severity;
import org.smartpick.interview.story.Story;
import org.smartpick.interview.story.StoryPart;
import org.smartpick.web.page.FormData;

/// A story as it was typed into its page.
record StoryForm(FormData form, List<StoryKind> kinds) {

    /// What is wrong before a story can be made of it; empty where nothing is.
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (text("title").isBlank()) {
            problems.add(
                    new FieldProblem(
                            "title", "", "is empty", "write a few words to know the story by"));
        }
        if (findKind().isEmpty()) {
            problems.add(
                    new FieldProblem(
                            "kind", text("kind"), "is no kind of story", "choose one of the list"));
        }
        return problems;
    }

    private Optional<String> findKind() {
        return kinds.stream().map(StoryKind::id).filter(text("kind")::equals).findFirst();
    }

    /// The story under a key, with stand-ins where title or kind are wrong, so that a page can show
    /// what was typed.
    Story story(String id) {
        List<String> all = new ArrayList<>();
        all.add(findKind().orElse(kinds.getFirst().id()));
        form.list("also").stream()
                .filter(also -> kinds.stream().anyMatch(kind -> kind.id().equals(also)))
                .forEach(all::add);
        Map<StoryPart, String> parts = new EnumMap<>(StoryPart.class);
        for (StoryPart part : StoryPart.values()) {
            parts.put(part, text(part.key()));
        }
        String title = text("title").strip();
        return new Story(
                id,
                title.isEmpty() ? "(no title yet)" : title,
                all,
                parts,
                new Story.Background(
                        pick(Setting.class, "setting", Setting.UNSAID),
                        pick(RawMaterial.class, "material", RawMaterial.CARE),
                        pick(Severity.class, "severity", Severity.UNRATED)),
                new Story.Tags(qualities(), angles()));
    }

    private Set<Quality> qualities() {
        Set<Quality> qualities = EnumSet.noneOf(Quality.class);
        for (Quality quality : Quality.values()) {
            if (form.list("quality").contains(quality.key())) {
                qualities.add(quality);
            }
        }
        return qualities;
    }

    private List<Angle> angles() {
        return form.list("serves").stream()
                .filter(question -> !question.isBlank())
                .map(question -> new Angle(question, cut(text("angle-" + question))))
                .toList();
    }

    private static String cut(String words) {
        String stripped = words.strip();
        return stripped.length() > 200 ? stripped.substring(0, 200) : stripped;
    }

    private <E extends Enum<E>> E pick(Class<E> type, String field, E otherwise) {
        String typed = text(field);
        for (E one : type.getEnumConstants()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(typed)) {
                return one;
            }
        }
        return otherwise;
    }

    private String text(String name) {
        return form.find(name).orElse("");
    }
}
