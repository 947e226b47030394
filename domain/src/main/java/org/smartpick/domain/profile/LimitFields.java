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

    /// Most programs in one state.
    public static final ProfileField<Integer> MOST_PER_STATE =
            new ProfileField<>(
                    "limits.most_per_state",
                    "Most programs in one state",
                    new ValueForm.WholeNumber(1, 2000, "programs"),
                    Step.LIMITS,
                    Need.OPTIONAL,
                    "Left open: as many as are worth it.");

    /// Most programs of one institution.
    public static final ProfileField<Integer> MOST_PER_INSTITUTION =
            new ProfileField<>(
                    "limits.most_per_institution",
                    "Most programs of one institution",
                    new ValueForm.WholeNumber(1, 2000, "programs"),
                    Step.LIMITS,
                    Need.OPTIONAL,
                    "Left open: as many as are worth it. Where the institution is not known, a program counts alone.");

    /// At least so many likely programs.
    public static final ProfileField<Integer> LEAST_LIKELY =
            new ProfileField<>(
                    "limits.least_likely",
                    "At least so many likely programs",
                    new ValueForm.WholeNumber(0, 200, "programs"),
                    Step.LIMITS,
                    Need.OPTIONAL,
                    "Likely: two in five people like you are interviewed. Left open: none is asked for.");

    /// Money for one interview.
    public static final ProfileField<Integer> INTERVIEW_USD =
            new ProfileField<>(
                    "limits.interview_usd",
                    "Money for one interview",
                    new ValueForm.WholeNumber(0, 20000, "US dollars"),
                    Step.LIMITS,
                    Need.OPTIONAL,
                    "Travel and a room, or 0 where you expect video. We hold no figure of our own.");

    /// Days for one interview.
    public static final ProfileField<Integer> INTERVIEW_DAYS =
            new ProfileField<>(
                    "limits.interview_days",
                    "Days for one interview",
                    new ValueForm.WholeNumber(0, 30, "days"),
                    Step.LIMITS,
                    Need.OPTIONAL,
                    "With travel. We hold no figure of our own.");

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
            List.of(
                    BUDGET,
                    MOST_APPLICATIONS,
                    MOST_INTERVIEWS,
                    INTERVIEW_USD,
                    INTERVIEW_DAYS,
                    MOST_PER_STATE,
                    MOST_PER_INSTITUTION,
                    LEAST_LIKELY,
                    MUST,
                    NEVER);

    private LimitFields() {}

    /// The questions of this step in the order of the form.
    public static List<ProfileField<?>> all() {
        return ALL;
    }
}
