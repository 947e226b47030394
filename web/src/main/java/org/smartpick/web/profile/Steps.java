package org.smartpick.web.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ProfileField;
import org.smartpick.domain.profile.ProfileField.Need;
import org.smartpick.domain.profile.ProfileField.Step;
import org.smartpick.domain.profile.ProfileFields;

/// The five steps: their addresses, their order, and how far each has come.
public final class Steps {

    private Steps() {}

    /// A step as the page's progress line shows it.
    ///
    /// @param address where the step is
    /// @param label its title
    /// @param state how far it has come
    public record Mark(String address, String label, State state) {
        /// Whether it is the step on the page.
        public boolean here() {
            return state.here();
        }

        /// Whether everything needed in it was answered.
        public boolean done() {
            return state.done();
        }
    }

    /// How far a step has come.
    ///
    /// @param here whether it is the step on the page
    /// @param done whether something was answered and nothing needed is missing
    public record State(boolean here, boolean done) {}

    /// The step under the last part of an address.
    public static Optional<Step> find(String name) {
        return Stream.of(Step.values()).filter(step -> name(step).equals(name)).findFirst();
    }

    /// The last part of a step's address.
    public static String name(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    /// The address of a step.
    public static String address(Step step) {
        return "/you/" + name(step);
    }

    /// Where the button "continue" leads: the next step, after the last one the list.
    public static String next(Step step) {
        int next = step.ordinal() + 1;
        return next < Step.values().length ? address(Step.values()[next]) : "/list";
    }

    /// The marks of all steps.
    public static List<Mark> marks(Step here, ApplicantDraft draft) {
        return Stream.of(Step.values())
                .map(step ->
                        new Mark(
                                address(step),
                                step.label(),
                                new State(step == here, done(step, draft))))
                .toList();
    }

    /// The first step in which something needed is missing; the first of all when none is.
    public static Step resume(ApplicantDraft draft) {
        return Stream.of(Step.values())
                .filter(step -> !done(step, draft))
                .findFirst()
                .orElse(Step.YOU);
    }

    private static boolean done(Step step, ApplicantDraft draft) {
        List<ProfileField<?>> fields = ProfileFields.ofStep(step);
        boolean touched = fields.stream().anyMatch(field -> answered(field, draft));
        boolean whole =
                fields.stream()
                        .filter(field -> field.need() == Need.REQUIRED)
                        .allMatch(field -> answered(field, draft));
        return touched && whole;
    }

    private static boolean answered(ProfileField<?> field, ApplicantDraft draft) {
        return draft.find(field.repeated() ? field.at(0) : field.path()).isPresent();
    }
}
