package org.smartpick.web.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.ValueForm;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ProfileField;
import org.smartpick.domain.profile.ProfileField.Need;
import org.smartpick.domain.profile.ProfileField.Step;
import org.smartpick.domain.profile.ProfileFields;
import org.smartpick.web.profile.Question.Remark;
import org.smartpick.web.profile.Question.Texts;

/// Lays out the questions of one step with what was typed and what is wrong with it.
final class QuestionSheet {

    private final Controls controls;
    private final ApplicantDraft draft;
    private final Map<String, Remark> remarks;

    QuestionSheet(CatalogNames names, ApplicantDraft draft, List<FieldProblem> problems) {
        this.controls = new Controls(names);
        this.draft = draft;
        this.remarks =
                problems.stream()
                        .collect(
                                Collectors.toMap(
                                        FieldProblem::field, Remark::of, (first, second) -> first));
    }

    /// The groups of a step, with `extraRows` empty rows at the end of each repeated group.
    List<QuestionGroup> groups(Step step, int extraRows) {
        List<QuestionGroup> groups = new ArrayList<>();
        for (GroupPlan plan : GroupPlan.ofStep(step)) {
            List<ProfileField<?>> fields =
                    ProfileFields.ofStep(step).stream()
                            .filter(field -> plan.holds(field.path()))
                            .toList();
            if (plan.layout() == QuestionGroup.Layout.ROW) {
                groups.addAll(rows(plan, fields, extraRows));
            } else {
                groups.add(
                        new QuestionGroup(
                                plan.title(), plan.lead(), plan.layout(), questions(fields)));
            }
        }
        return groups;
    }

    private List<Question> questions(List<ProfileField<?>> fields) {
        List<Question> questions = new ArrayList<>();
        for (ProfileField<?> field : fields) {
            if (!isEmptyPinList(field)) {
                questions.add(question(field, field.path()));
            }
        }
        return questions;
    }

    /// A list of program numbers is filled from the programs' own buttons; empty, there is nothing
    /// to show.
    private boolean isEmptyPinList(ProfileField<?> field) {
        return field.form() instanceof ValueForm.ProgramNumber
                && draft.find(field.path()).isEmpty();
    }

    private List<QuestionGroup> rows(GroupPlan plan, List<ProfileField<?>> fields, int extraRows) {
        int filled = draft.count(fields.getFirst().group());
        int shown = Math.min(DraftForm.MOST_ROWS, Math.max(1, filled + extraRows));
        List<QuestionGroup> rows = new ArrayList<>();
        for (int index = 0; index < shown; index++) {
            int row = index;
            List<Question> questions =
                    fields.stream().map(field -> question(field, field.at(row))).toList();
            String title = index == 0 ? plan.title() : "";
            rows.add(
                    new QuestionGroup(
                            title, index == 0 ? plan.lead() : "", plan.layout(), questions));
        }
        return rows;
    }

    private Question question(ProfileField<?> field, String path) {
        String value = draft.find(path).orElse("");
        Control control = controls.of(field, value);
        String need = field.need() == Need.REQUIRED ? "needed" : "";
        return new Question(
                path,
                field.label(),
                control,
                value,
                new Texts(hint(control), field.why(), need),
                remarks.getOrDefault(path, Remark.NONE));
    }

    private static String hint(Control control) {
        return switch (control) {
            case Control.Number number ->
                    number.unit() + ", " + number.low() + " to " + number.high();
            case Control.Weight weight -> "";
            case Control.Line line -> "";
            case Control.Lines lines -> "up to " + lines.longest() + " characters";
            case Control.Radio radio -> "";
            case Control.Select select -> "";
            case Control.Checks checks -> "";
        };
    }
}
