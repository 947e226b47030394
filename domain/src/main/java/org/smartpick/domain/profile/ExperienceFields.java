package org.smartpick.domain.profile;

import java.util.List;
import org.smartpick.domain.ValueForm;
import org.smartpick.domain.applicant.Degree;
import org.smartpick.domain.applicant.Honor;
import org.smartpick.domain.applicant.UsExperienceKind;
import org.smartpick.domain.profile.ProfileField.Need;
import org.smartpick.domain.profile.ProfileField.Step;

/// Experience, letters, and what a program may ask about.
public final class ExperienceFields {
    /// US clinical experience.
    public static final ProfileField<Integer> US_MONTHS =
            new ProfileField<>(
                    "experience.us_clinical.months",
                    "US clinical experience",
                    new ValueForm.WholeNumber(0, 120, "months"),
                    Step.EXPERIENCE,
                    Need.OPTIONAL,
                    "Programs that take IMGs often ask for it.");

    /// Of these, hands-on.
    public static final ProfileField<Integer> US_HANDS_ON =
            new ProfileField<>(
                    "experience.us_clinical.hands_on",
                    "Of these, hands-on",
                    new ValueForm.WholeNumber(0, 120, "months"),
                    Step.EXPERIENCE,
                    Need.OPTIONAL,
                    "Caring for patients counts for more than watching.");

    /// Kinds of US experience.
    public static final ProfileField<UsExperienceKind> US_KINDS =
            new ProfileField<>(
                    "experience.us_clinical.kinds",
                    "Kinds of US experience",
                    new ValueForm.Choice<>(List.of(UsExperienceKind.values())),
                    Step.EXPERIENCE,
                    Need.SEVERAL,
                    "Programs name the kinds that they accept.");

    /// Letters in hand or promised.
    public static final ProfileField<Integer> LETTERS_TOTAL =
            new ProfileField<>(
                    "experience.letters.total",
                    "Letters in hand or promised",
                    new ValueForm.WholeNumber(0, 20, "letters"),
                    Step.EXPERIENCE,
                    Need.OPTIONAL,
                    "Most programs ask for three.");

    /// Of these, from US physicians.
    public static final ProfileField<Integer> LETTERS_US =
            new ProfileField<>(
                    "experience.letters.from_us",
                    "Of these, from US physicians",
                    new ValueForm.WholeNumber(0, 20, "letters"),
                    Step.EXPERIENCE,
                    Need.OPTIONAL,
                    "Directors know how to read them.");

    /// Of these, in your first specialty.
    public static final ProfileField<Integer> LETTERS_SPECIALTY =
            new ProfileField<>(
                    "experience.letters.in_specialty",
                    "Of these, in your first specialty",
                    new ValueForm.WholeNumber(0, 20, "letters"),
                    Step.EXPERIENCE,
                    Need.OPTIONAL,
                    "In the director survey, letters in the specialty are among the factors cited most.");

    /// Research experiences.
    public static final ProfileField<Integer> PROJECTS =
            new ProfileField<>(
                    "experience.research.projects",
                    "Research experiences",
                    new ValueForm.WholeNumber(0, 100, "experiences"),
                    Step.EXPERIENCE,
                    Need.OPTIONAL,
                    "Published tables compare them.");

    /// Abstracts, presentations, publications.
    public static final ProfileField<Integer> PUBLICATIONS =
            new ProfileField<>(
                    "experience.research.publications",
                    "Abstracts, presentations, publications",
                    new ValueForm.WholeNumber(0, 300, "items"),
                    Step.EXPERIENCE,
                    Need.OPTIONAL,
                    "Published tables compare them.");

    /// Paid work experiences.
    public static final ProfileField<Integer> WORK =
            new ProfileField<>(
                    "experience.work",
                    "Paid work experiences",
                    new ValueForm.WholeNumber(0, 50, "experiences"),
                    Step.EXPERIENCE,
                    Need.OPTIONAL,
                    "Published tables compare them.");

    /// Volunteer experiences.
    public static final ProfileField<Integer> VOLUNTEER =
            new ProfileField<>(
                    "experience.volunteer",
                    "Volunteer experiences",
                    new ValueForm.WholeNumber(0, 50, "experiences"),
                    Step.EXPERIENCE,
                    Need.OPTIONAL,
                    "Published tables compare them.");

    /// Other graduate degrees.
    public static final ProfileField<Degree> DEGREES =
            new ProfileField<>(
                    "experience.degrees",
                    "Other graduate degrees",
                    new ValueForm.Choice<>(List.of(Degree.values())),
                    Step.EXPERIENCE,
                    Need.SEVERAL,
                    "Published tables compare them.");

    /// Honors.
    public static final ProfileField<Honor> HONORS =
            new ProfileField<>(
                    "experience.honors",
                    "Honors",
                    new ValueForm.Choice<>(List.of(Honor.values())),
                    Step.EXPERIENCE,
                    Need.SEVERAL,
                    "Directors cite honor societies.");

    /// Leave of absence or extended curriculum.
    public static final ProfileField<Boolean> LEAVE =
            new ProfileField<>(
                    "red_flags.leave",
                    "Leave of absence or extended curriculum",
                    new ValueForm.YesNo(),
                    Step.EXPERIENCE,
                    Need.OPTIONAL,
                    "Asked once, kindly: it helps to be ready for the question. It never leaves this machine.");

    /// Failed course or clerkship.
    public static final ProfileField<Boolean> COURSE_FAILURE =
            new ProfileField<>(
                    "red_flags.course_failure",
                    "Failed course or clerkship",
                    new ValueForm.YesNo(),
                    Step.EXPERIENCE,
                    Need.OPTIONAL,
                    "Asked once, kindly: it helps to be ready for the question.");

    /// Longest gap since graduation.
    public static final ProfileField<Integer> GAP_MONTHS =
            new ProfileField<>(
                    "red_flags.gap_months",
                    "Longest gap since graduation",
                    new ValueForm.WholeNumber(0, 480, "months"),
                    Step.EXPERIENCE,
                    Need.OPTIONAL,
                    "Months without medical work or study. Programs ask about them.");

    /// In your own words.
    public static final ProfileField<String> FLAG_NOTE =
            new ProfileField<>(
                    "red_flags.note",
                    "In your own words",
                    new ValueForm.Text(1000),
                    Step.EXPERIENCE,
                    Need.OPTIONAL,
                    "For yourself; nobody else reads it.");

    private static final List<ProfileField<?>> ALL =
            List.of(
                    US_MONTHS,
                    US_HANDS_ON,
                    US_KINDS,
                    LETTERS_TOTAL,
                    LETTERS_US,
                    LETTERS_SPECIALTY,
                    PROJECTS,
                    PUBLICATIONS,
                    WORK,
                    VOLUNTEER,
                    DEGREES,
                    HONORS,
                    LEAVE,
                    COURSE_FAILURE,
                    GAP_MONTHS,
                    FLAG_NOTE);

    private ExperienceFields() {}

    /// The questions of this step in the order of the form.
    public static List<ProfileField<?>> all() {
        return ALL;
    }
}
