package org.smartpick.domain.profile;

import java.util.List;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.ValueForm;
import org.smartpick.domain.profile.ProfileField.Need;
import org.smartpick.domain.profile.ProfileField.Step;

/// Money, number, musts and nevers.
public final class LimitFields {
    /// Money for applications.
    public static final ProfileField<Integer> BUDGET =
            new ProfileField<>(
                    "limits.budget_usd",
                    "Money for applications",
                    new ValueForm.WholeNumber(0, 100000, "US dollars"),
                    Step.LIMITS,
                    Need.REQUIRED,
                    "The list never costs more than this.");

    /// Most applications.
    public static final ProfileField<Integer> MOST_APPLICATIONS =
            new ProfileField<>(
                    "limits.most_applications",
                    "Most applications",
                    new ValueForm.WholeNumber(1, 2000, "applications"),
                    Step.LIMITS,
                    Need.OPTIONAL,
                    "Left open: as many as the money allows, at most 2,000.");

    /// Most interviews you could attend.
    public static final ProfileField<Integer> MOST_INTERVIEWS =
            new ProfileField<>(
                    "limits.most_interviews",
                    "Most interviews you could attend",
                    new ValueForm.WholeNumber(1, 100, "interviews"),
                    Step.LIMITS,
                    Need.OPTIONAL,
                    "Left open: 20.");

    /// Programs that have to be on the list.
    public static final ProfileField<AcgmeId> MUST =
            new ProfileField<>(
                    "limits.must",
                    "Programs that have to be on the list",
                    new ValueForm.ProgramNumber(),
                    Step.LIMITS,
                    Need.SEVERAL,
                    "ACGME numbers; or press “keep” beside a program.");

    /// Programs that must not be on the list.
    public static final ProfileField<AcgmeId> NEVER =
            new ProfileField<>(
                    "limits.never",
                    "Programs that must not be on the list",
                    new ValueForm.ProgramNumber(),
                    Step.LIMITS,
                    Need.SEVERAL,
                    "ACGME numbers; or press “leave out” beside a program.");

    private static final List<ProfileField<?>> ALL =
            List.of(BUDGET, MOST_APPLICATIONS, MOST_INTERVIEWS, MUST, NEVER);

    private LimitFields() {}

    /// The questions of this step in the order of the form.
    public static List<ProfileField<?>> all() {
        return ALL;
    }
}
