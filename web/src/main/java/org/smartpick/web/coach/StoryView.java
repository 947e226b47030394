package org.smartpick.web.coach;

import java.util.List;
import java.util.Optional;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.RubricElement;
import org.smartpick.interview.bank.StoryKind;
import org.smartpick.interview.story.Angle;
import org.smartpick.interview.story.Quality;
import org.smartpick.interview.story.RawMaterial;
import org.smartpick.interview.story.Setting;
import org.smartpick.interview.story.Severity;
import org.smartpick.interview.story.Story;
import org.smartpick.interview.story.StoryPart;

/// One story as its page shows it.
///
/// @param story the story, or what was typed
/// @param kept whether it is in the workspace
/// @param kinds the kinds of story
/// @param serving questions that its kinds can serve, and those chosen already
/// @param remarks what to say about it
public record StoryView(
        Story story, Kept kept, List<StoryKind> kinds, List<Question> serving, Remarks remarks) {

    /// Whether it is in the workspace.
    public enum Kept {
        YES,
        NOT_YET
    }

    /// What to say about a story.
    ///
    /// @param problems why it was not kept
    /// @param details words that may tell who a patient is
    /// @param must what a story of its kind must hold
    public record Remarks(
            List<FieldProblem> problems, List<String> details, List<RubricElement> must) {}

    /// Whether it is in the workspace.
    public boolean isKept() {
        return kept == Kept.YES;
    }

    /// Where its form goes.
    public String address() {
        return isKept() ? "/practice/stories/" + story.id() : "/practice/stories";
    }

    /// The title as the field shows it.
    public String title() {
        return story.title().equals("(no title yet)") ? "" : story.title();
    }

    /// What to stress for a question; empty where nothing is said.
    public String angle(Question question) {
        return story.tags().angles().stream()
                .filter(angle -> angle.questionId().equals(question.id()))
                .map(Angle::words)
                .findFirst()
                .orElse("");
    }

    /// The main kind.
    public StoryKind kind() {
        return kinds.stream()
                .filter(kind -> kind.id().equals(story.kind()))
                .findFirst()
                .orElse(kinds.getFirst());
    }

    /// Whether it tells a mistake, so that its severity matters.
    public boolean mistake() {
        return story.kinds().contains("mistakes_feedback");
    }

    /// What to think of before a mistake is told.
    public Optional<String> findWarning() {
        return mistake() ? story.background().severity().findWarning() : Optional.empty();
    }

    /// All parts.
    public List<StoryPart> parts() {
        return List.of(StoryPart.values());
    }

    /// All settings.
    public List<Setting> settings() {
        return List.of(Setting.values());
    }

    /// All materials.
    public List<RawMaterial> materials() {
        return List.of(RawMaterial.values());
    }

    /// All severities.
    public List<Severity> severities() {
        return List.of(Severity.values());
    }

    /// All qualities.
    public List<Quality> qualities() {
        return List.of(Quality.values());
    }
}
