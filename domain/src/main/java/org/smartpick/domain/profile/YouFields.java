package org.smartpick.domain.profile;

import java.util.List;
import org.smartpick.domain.ValueForm;
import org.smartpick.domain.applicant.SchoolKind;
import org.smartpick.domain.applicant.VisaNeed;
import org.smartpick.domain.profile.ProfileField.Need;
import org.smartpick.domain.profile.ProfileField.Step;

/// School and status.
public final class YouFields {
    /// Name of this profile.
    public static final ProfileField<String> PROFILE_NAME =
            new ProfileField<>(
                    "profile.name",
                    "Name of this profile",
                    new ValueForm.Text(80),
                    Step.YOU,
                    Need.OPTIONAL,
                    "To tell profiles apart when you keep several. It stays on this machine; your own name is not needed.");

    /// Medical school.
    public static final ProfileField<SchoolKind> SCHOOL =
            new ProfileField<>(
                    "background.school",
                    "Medical school",
                    new ValueForm.Choice<>(List.of(SchoolKind.values())),
                    Step.YOU,
                    Need.REQUIRED,
                    "Programs and published tables separate applicants by the kind of school.");

    /// Name of the school.
    public static final ProfileField<String> SCHOOL_NAME =
            new ProfileField<>(
                    "background.school_name",
                    "Name of the school",
                    new ValueForm.Text(160),
                    Step.YOU,
                    Need.OPTIONAL,
                    "Shown in your exports only; no chance depends on it.");

    /// Country of the school.
    public static final ProfileField<String> SCHOOL_COUNTRY =
            new ProfileField<>(
                    "background.school_country",
                    "Country of the school",
                    new ValueForm.Text(80),
                    Step.YOU,
                    Need.OPTIONAL,
                    "Shown in your exports only; no chance depends on it.");

    /// Year of graduation, past or expected.
    public static final ProfileField<Integer> GRADUATION_YEAR =
            new ProfileField<>(
                    "background.graduation_year",
                    "Year of graduation, past or expected",
                    new ValueForm.WholeNumber(1970, 2035, "year"),
                    Step.YOU,
                    Need.REQUIRED,
                    "Some programs stop reading a number of years after graduation, and seniors are counted apart from earlier graduates.");

    /// US citizen.
    public static final ProfileField<Boolean> US_CITIZEN =
            new ProfileField<>(
                    "background.us_citizen",
                    "US citizen",
                    new ValueForm.YesNo(),
                    Step.YOU,
                    Need.REQUIRED,
                    "The NRMP counts citizens who studied abroad as US IMGs. It also decides whether a visa matters.");

    /// US permanent resident.
    public static final ProfileField<Boolean> PERMANENT_RESIDENT =
            new ProfileField<>(
                    "background.permanent_resident",
                    "US permanent resident",
                    new ValueForm.YesNo(),
                    Step.YOU,
                    Need.OPTIONAL,
                    "Permanent residents need no visa, though the tables count them with other non-US IMGs.");

    /// Visa to train on.
    public static final ProfileField<VisaNeed> VISA_NEED =
            new ProfileField<>(
                    "background.visa_need",
                    "Visa to train on",
                    new ValueForm.Choice<>(List.of(VisaNeed.values())),
                    Step.YOU,
                    Need.OPTIONAL,
                    "Programs differ in the visas they sponsor. Left open, every visa rule stays unknown.");

    private static final List<ProfileField<?>> ALL =
            List.of(
                    PROFILE_NAME,
                    SCHOOL,
                    SCHOOL_NAME,
                    SCHOOL_COUNTRY,
                    GRADUATION_YEAR,
                    US_CITIZEN,
                    PERMANENT_RESIDENT,
                    VISA_NEED);

    private YouFields() {}

    /// The questions of this step in the order of the form.
    public static List<ProfileField<?>> all() {
        return ALL;
    }
}
