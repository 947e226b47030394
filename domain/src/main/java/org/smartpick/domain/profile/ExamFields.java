package org.smartpick.domain.profile;

import java.util.List;
import org.smartpick.domain.ValueForm;
import org.smartpick.domain.applicant.ExamOutcome;
import org.smartpick.domain.profile.ProfileField.Need;
import org.smartpick.domain.profile.ProfileField.Step;

/// Licensing examinations.
public final class ExamFields {
    /// Step 1 result.
    public static final ProfileField<ExamOutcome> STEP1_OUTCOME =
            new ProfileField<>(
                    "exams.step1.outcome",
                    "Step 1 result",
                    new ValueForm.Choice<>(List.of(ExamOutcome.values())),
                    Step.EXAMS,
                    Need.OPTIONAL,
                    "Most programs want a pass before they interview.");

    /// Step 1 attempts.
    public static final ProfileField<Integer> STEP1_ATTEMPTS =
            new ProfileField<>(
                    "exams.step1.attempts",
                    "Step 1 attempts",
                    new ValueForm.WholeNumber(1, 4, "attempts"),
                    Step.EXAMS,
                    Need.OPTIONAL,
                    "Many directors say that a first failure counts.");

    /// Step 2 CK score.
    public static final ProfileField<Integer> STEP2_SCORE =
            new ProfileField<>(
                    "exams.step2ck.score",
                    "Step 2 CK score",
                    new ValueForm.WholeNumber(1, 300, "score"),
                    Step.EXAMS,
                    Need.OPTIONAL,
                    "The one score that programs still compare. Left open, it is unknown and the ranges get wider.");

    /// Step 2 CK attempts.
    public static final ProfileField<Integer> STEP2_ATTEMPTS =
            new ProfileField<>(
                    "exams.step2ck.attempts",
                    "Step 2 CK attempts",
                    new ValueForm.WholeNumber(1, 4, "attempts"),
                    Step.EXAMS,
                    Need.OPTIONAL,
                    "Many directors say that a first failure counts.");

    /// Step 3 result.
    public static final ProfileField<ExamOutcome> STEP3_OUTCOME =
            new ProfileField<>(
                    "exams.step3.outcome",
                    "Step 3 result",
                    new ValueForm.Choice<>(List.of(ExamOutcome.values())),
                    Step.EXAMS,
                    Need.OPTIONAL,
                    "A pass helps with H-1B visas and answers some doubts.");

    /// Step 3 attempts.
    public static final ProfileField<Integer> STEP3_ATTEMPTS =
            new ProfileField<>(
                    "exams.step3.attempts",
                    "Step 3 attempts",
                    new ValueForm.WholeNumber(1, 4, "attempts"),
                    Step.EXAMS,
                    Need.OPTIONAL,
                    "State boards limit attempts.");

    /// COMLEX Level 1 result.
    public static final ProfileField<ExamOutcome> COMLEX1_OUTCOME =
            new ProfileField<>(
                    "exams.comlex_level1.outcome",
                    "COMLEX Level 1 result",
                    new ValueForm.Choice<>(List.of(ExamOutcome.values())),
                    Step.EXAMS,
                    Need.OPTIONAL,
                    "For DO applicants.");

    /// COMLEX Level 1 attempts.
    public static final ProfileField<Integer> COMLEX1_ATTEMPTS =
            new ProfileField<>(
                    "exams.comlex_level1.attempts",
                    "COMLEX Level 1 attempts",
                    new ValueForm.WholeNumber(1, 4, "attempts"),
                    Step.EXAMS,
                    Need.OPTIONAL,
                    "For DO applicants.");

    /// COMLEX Level 2 score.
    public static final ProfileField<Integer> COMLEX2_SCORE =
            new ProfileField<>(
                    "exams.comlex_level2.score",
                    "COMLEX Level 2 score",
                    new ValueForm.WholeNumber(9, 999, "score"),
                    Step.EXAMS,
                    Need.OPTIONAL,
                    "For DO applicants.");

    /// COMLEX Level 2 attempts.
    public static final ProfileField<Integer> COMLEX2_ATTEMPTS =
            new ProfileField<>(
                    "exams.comlex_level2.attempts",
                    "COMLEX Level 2 attempts",
                    new ValueForm.WholeNumber(1, 4, "attempts"),
                    Step.EXAMS,
                    Need.OPTIONAL,
                    "For DO applicants.");

    private static final List<ProfileField<?>> ALL =
            List.of(
                    STEP1_OUTCOME,
                    STEP1_ATTEMPTS,
                    STEP2_SCORE,
                    STEP2_ATTEMPTS,
                    STEP3_OUTCOME,
                    STEP3_ATTEMPTS,
                    COMLEX1_OUTCOME,
                    COMLEX1_ATTEMPTS,
                    COMLEX2_SCORE,
                    COMLEX2_ATTEMPTS);

    private ExamFields() {}

    /// The questions of this step in the order of the form.
    public static List<ProfileField<?>> all() {
        return ALL;
    }
}
