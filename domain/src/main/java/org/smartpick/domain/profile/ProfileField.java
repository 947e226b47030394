package org.smartpick.domain.profile;

import org.smartpick.domain.ValueForm;

/// One question of the profile: the same for the form, the file, the checks and the manual.
///
/// @param path where the answer stands, for example `exams.step2ck.score`; `[]` marks a repeated
///   group
/// @param label the question in a few words
/// @param form how the answer is written, with range and unit
/// @param step the step of the form that asks it
/// @param need whether a profile can do without
/// @param why why it is asked and what it changes
/// @param <T> type of one answer
public record ProfileField<T>(
        String path, String label, ValueForm<T> form, Step step, Need need, String why) {

    /// The five short steps of the form.
    public enum Step {
        /// School and status.
        YOU("You and your school"),
        /// Examinations.
        EXAMS("Exams"),
        /// Experience and what a program may ask about.
        EXPERIENCE("Experience"),
        /// Specialties, places, preferences.
        WISHES("Wishes"),
        /// Money, number, musts and nevers.
        LIMITS("Limits");

        private final String label;

        Step(String label) {
            this.label = label;
        }

        /// The step's title.
        public String label() {
            return label;
        }
    }

    /// Whether and how often a field is answered.
    public enum Need {
        /// One answer, and nothing can be computed without it.
        REQUIRED,
        /// One answer or none; none is unknown.
        OPTIONAL,
        /// Any number of answers in one text with `|` between them.
        SEVERAL
    }

    /// The path with the number of a repeated group put in, for example `ties[1].state`.
    public String at(int index) {
        return path.replace("[]", "[" + index + "]");
    }

    /// Whether the field belongs to a repeated group.
    public boolean repeated() {
        return path.contains("[]");
    }

    /// The repeated group of the field, for example `ties`; the whole path where there is none.
    public String group() {
        return repeated() ? path.substring(0, path.indexOf("[]")) : path;
    }
}
