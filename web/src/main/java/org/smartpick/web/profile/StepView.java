package org.smartpick.web.profile;

import java.util.List;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ProfileField.Step;

/// One step of the profile as the page shows it.
///
/// @param step the step
/// @param marks the progress line
/// @param groups the questions
/// @param problemCount how many values have to be mended
public record StepView(
        Step step, List<Steps.Mark> marks, List<QuestionGroup> groups, int problemCount) {

    /// Copies the lists.
    public StepView {
        marks = List.copyOf(marks);
        groups = List.copyOf(groups);
    }

    /// The step with what was typed, what is wrong with it, and empty rows to fill.
    static StepView of(
            CatalogNames names,
            Step step,
            ApplicantDraft draft,
            List<FieldProblem> problems,
            int extraRows) {
        List<QuestionGroup> groups =
                new QuestionSheet(names, draft, problems).groups(step, extraRows);
        long wrong =
                groups.stream()
                        .flatMap(group -> group.questions().stream())
                        .filter(question -> question.remark().present())
                        .count();
        return new StepView(step, Steps.marks(step, draft), groups, (int) wrong);
    }

    /// The step's title.
    public String title() {
        return step.label();
    }

    /// Where the form is sent.
    public String address() {
        return Steps.address(step);
    }

    /// What the button says that leads on.
    public String continueLabel() {
        return switch (step) {
            case YOU -> "Continue to exams";
            case EXAMS -> "Continue to experience";
            case EXPERIENCE -> "Continue to wishes";
            case WISHES -> "Continue to limits";
            case LIMITS -> "Show my list";
        };
    }

    /// How many values have to be mended, in words.
    public String problemWords() {
        return problemCount == 1
                ? "One answer needs a look."
                : problemCount + " answers need a look.";
    }

    /// Whether rows can be added to the step.
    public boolean hasRows() {
        return groups.stream().anyMatch(QuestionGroup::row);
    }

    /// All questions of the step.
    public List<Question> questions() {
        return groups.stream().flatMap(group -> group.questions().stream()).toList();
    }
}
