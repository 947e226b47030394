package org.smartpick.web.profile;

import java.util.List;

/// Questions that belong together under one heading.
///
/// @param title heading of the group
/// @param lead a sentence before the questions; may be empty
/// @param layout how the questions stand
/// @param questions the questions in order
public record QuestionGroup(String title, String lead, Layout layout, List<Question> questions) {

    /// How the questions of a group stand.
    public enum Layout {
        /// One below the other.
        COLUMN,
        /// Side by side where there is room: short numbers.
        SIDE_BY_SIDE,
        /// One row of a repeated group, with a button that takes it away.
        ROW
    }

    /// Copies the questions.
    public QuestionGroup {
        questions = List.copyOf(questions);
    }

    /// Whether the questions stand side by side.
    public boolean sideBySide() {
        return layout != Layout.COLUMN;
    }

    /// Whether the group is a row that can be taken away.
    public boolean row() {
        return layout == Layout.ROW;
    }

    /// The row's name, for example `ties[1]`; empty where the group is no row.
    public String rowName() {
        String path = questions.isEmpty() ? "" : questions.getFirst().path();
        return row() ? path.substring(0, path.lastIndexOf('.')) : "";
    }
}
