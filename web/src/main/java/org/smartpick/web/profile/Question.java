package org.smartpick.web.profile;

import org.smartpick.domain.FieldProblem;

/// One question of the profile as the page shows it.
///
/// @param path name of the field, for example `exams.step2ck.score`
/// @param label the question in a few words
/// @param control how it is put
/// @param value what was typed, right or wrong
/// @param texts the texts around the field
/// @param remark what is wrong with the value and how to mend it
public record Question(
        String path, String label, Control control, String value, Texts texts, Remark remark) {

    /// The texts around the field.
    ///
    /// @param hint what may be typed; empty where the control shows it
    /// @param why why it is asked and what it changes
    /// @param need "needed" where nothing can be computed without it, otherwise empty
    public record Texts(String hint, String why, String need) {}

    /// What is wrong with a value; nothing when all is well.
    ///
    /// @param value the value as typed
    /// @param problem what is wrong with it
    /// @param remedy what would be right
    public record Remark(String value, String problem, String remedy) {
        /// Nothing is wrong.
        public static final Remark NONE = new Remark("", "", "");

        /// The remark of a problem.
        public static Remark of(FieldProblem problem) {
            return new Remark(problem.value(), problem.problem(), problem.remedy());
        }

        /// Whether something is wrong.
        public boolean present() {
            return !problem.isEmpty();
        }
    }

    /// The path as an element's id: letters, digits and hyphens.
    public String id() {
        return idOf(path);
    }

    /// A path as an element's id.
    public static String idOf(String path) {
        return "f-" + path.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /// The elements that describe the field, for readers of the page.
    public String describedBy() {
        return id() + "-remark" + (texts.hint().isEmpty() ? "" : " " + id() + "-hint");
    }
}
