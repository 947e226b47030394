package org.smartpick.domain.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartpick.domain.profile.ProfileField.Step;

/// The closed list of all questions of the profile, in the order of the form.
public final class ProfileFields {
    private static final List<ProfileField<?>> ALL =
            Stream.of(Step.values()).flatMap(step -> ofStep(step).stream()).toList();

    private ProfileFields() {}

    /// All questions in the order of the form.
    public static List<ProfileField<?>> all() {
        return ALL;
    }

    /// The questions of one step.
    public static List<ProfileField<?>> ofStep(Step step) {
        return switch (step) {
            case YOU -> YouFields.all();
            case EXAMS -> ExamFields.all();
            case EXPERIENCE -> ExperienceFields.all();
            case WISHES -> WishFields.all();
            case LIMITS -> LimitFields.all();
        };
    }

    /// The question behind a path of a draft, for example `ties[3].state`.
    public static Optional<ProfileField<?>> findByPath(String path) {
        String pattern = path.replaceAll("\\[\\d{1,3}]", "[]");
        for (ProfileField<?> field : ALL) {
            if (field.path().equals(pattern)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
