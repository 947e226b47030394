package org.smartpick.web.list;

import java.util.List;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.profile.ProfileField;
import org.smartpick.domain.profile.ProfileFields;
import org.smartpick.web.profile.Question;
import org.smartpick.web.profile.Steps;

/// What has to be answered or mended before there can be a list.
///
/// @param items one line each, with the way to the field
public record MendView(List<Item> items) {

    /// One answer to give or to mend.
    ///
    /// @param label the question
    /// @param address the field on its step's page
    /// @param problem what is wrong
    /// @param remedy what would be right
    public record Item(String label, String address, String problem, String remedy) {}

    /// Copies the items.
    public MendView {
        items = List.copyOf(items);
    }

    /// The problems with the way to their fields.
    static MendView of(List<FieldProblem> problems) {
        return new MendView(problems.stream().map(MendView::item).toList());
    }

    private static Item item(FieldProblem problem) {
        return ProfileFields.findByPath(problem.field())
                .map(field -> item(field, problem))
                .orElseGet(() ->
                        new Item(problem.field(), "/you", problem.problem(), problem.remedy()));
    }

    private static Item item(ProfileField<?> field, FieldProblem problem) {
        String address = Steps.address(field.step()) + "#" + Question.idOf(problem.field());
        return new Item(field.label(), address, problem.problem(), problem.remedy());
    }
}
