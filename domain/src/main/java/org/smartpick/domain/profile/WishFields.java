package org.smartpick.domain.profile;

import java.util.List;
import org.smartpick.domain.UsState;
import org.smartpick.domain.ValueForm;
import org.smartpick.domain.applicant.Aim;
import org.smartpick.domain.applicant.SizeWish;
import org.smartpick.domain.applicant.TieKind;
import org.smartpick.domain.profile.ProfileField.Need;
import org.smartpick.domain.profile.ProfileField.Step;
import org.smartpick.domain.program.ProgramType;

/// Ties, specialties, places and preferences.
public final class WishFields {
    /// State.
    public static final ProfileField<UsState> TIE_STATE =
            new ProfileField<>(
                    "ties[].state",
                    "State",
                    new ValueForm.State(),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "Programs interview more people with a tie to their region.");

    /// City.
    public static final ProfileField<String> TIE_CITY =
            new ProfileField<>(
                    "ties[].city",
                    "City",
                    new ValueForm.Text(80),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "For your own overview.");

    /// Kind of tie.
    public static final ProfileField<TieKind> TIE_KIND =
            new ProfileField<>(
                    "ties[].kind",
                    "Kind of tie",
                    new ValueForm.Choice<>(List.of(TieKind.values())),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "A school or family weighs more than a visit.");

    /// Specialty.
    public static final ProfileField<String> SPECIALTY =
            new ProfileField<>(
                    "wishes.specialties[].name",
                    "Specialty",
                    new ValueForm.Text(100),
                    Step.WISHES,
                    Need.REQUIRED,
                    "In your order: the first is the one you want most.");

    /// How much a position in it is worth to you.
    public static final ProfileField<Integer> SPECIALTY_WEIGHT =
            new ProfileField<>(
                    "wishes.specialties[].weight",
                    "How much a position in it is worth to you",
                    new ValueForm.WholeNumber(1, 100, "of 100"),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "100 for the first; 60 would mean that you would give up some chance for the first one.");

    /// Most applications in it.
    public static final ProfileField<Integer> SPECIALTY_MOST =
            new ProfileField<>(
                    "wishes.specialties[].most_applications",
                    "Most applications in it",
                    new ValueForm.WholeNumber(0, 2000, "applications"),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "A share of the list for each specialty; left open: no limit of its own.");

    /// What applying in it at all costs you.
    public static final ProfileField<Integer> SPECIALTY_PRICE =
            new ProfileField<>(
                    "wishes.specialties[].price",
                    "What applying in it at all costs you",
                    new ValueForm.WholeNumber(0, 100, "of 100"),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "Letters and a statement of its own, in points of worth: it is left out where it brings less than this.");

    /// What the list is for.
    public static final ProfileField<Aim.Objective> OBJECTIVE =
            new ProfileField<>(
                    "wishes.objective",
                    "What the list is for",
                    new ValueForm.Choice<>(List.of(Aim.Objective.values())),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "Left open: what positions are worth to you.");

    /// What sitting out a year is worth.
    public static final ProfileField<Integer> SIT_OUT =
            unmatched("sit_out", "Sitting out a year", "A year of waiting and another season.");

    /// What the SOAP is worth.
    public static final ProfileField<Integer> SOAP =
            unmatched(
                    "soap",
                    "The SOAP",
                    "Positions left open after the Match; it may bring nothing.");

    /// What a preliminary year is worth.
    public static final ProfileField<Integer> PRELIMINARY =
            unmatched(
                    "preliminary", "A preliminary year", "A first year alone, and another season.");

    private static ProfileField<Integer> unmatched(String name, String label, String why) {
        return new ProfileField<>(
                "wishes.unmatched." + name,
                label,
                new ValueForm.WholeNumber(0, 100, "of 100"),
                Step.WISHES,
                Need.OPTIONAL,
                why + " 0: as bad as can be. A position worth less than this is not applied to.");
    }

    /// What you want after residency.
    public static final ProfileField<String> LATER =
            new ProfileField<>(
                    "wishes.later",
                    "What you want after residency",
                    new ValueForm.Text(100),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "For example Clinical Informatics: programs at institutions with that fellowship can count for more.");

    /// States you would like.
    public static final ProfileField<UsState> STATES =
            new ProfileField<>(
                    "wishes.states",
                    "States you would like",
                    new ValueForm.State(),
                    Step.WISHES,
                    Need.SEVERAL,
                    "Programs there count for more, by the weight of place.");

    /// Near which city.
    public static final ProfileField<String> NEAR_CITY =
            new ProfileField<>(
                    "wishes.near.city",
                    "Near which city",
                    new ValueForm.Text(80),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "To be near somebody.");

    /// State of that city.
    public static final ProfileField<UsState> NEAR_STATE =
            new ProfileField<>(
                    "wishes.near.state",
                    "State of that city",
                    new ValueForm.State(),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "To find the city.");

    /// How far is still near.
    public static final ProfileField<Integer> NEAR_MILES =
            new ProfileField<>(
                    "wishes.near.miles",
                    "How far is still near",
                    new ValueForm.WholeNumber(1, 3000, "miles"),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "Straight-line miles; 60 when left open.");

    /// Program types you would like.
    public static final ProfileField<ProgramType> PROGRAM_TYPES =
            new ProfileField<>(
                    "wishes.program_types",
                    "Program types you would like",
                    new ValueForm.Choice<>(List.of(ProgramType.values())),
                    Step.WISHES,
                    Need.SEVERAL,
                    "Programs of these types count for more, by the weight of type.");

    /// Size you would like.
    public static final ProfileField<SizeWish> SIZE =
            new ProfileField<>(
                    "wishes.size",
                    "Size you would like",
                    new ValueForm.Choice<>(List.of(SizeWish.values())),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "Programs of this size count for more, by the weight of size.");

    /// How much place matters.
    public static final ProfileField<Integer> WEIGHT_PLACE =
            new ProfileField<>(
                    "wishes.weights.place",
                    "How much place matters",
                    new ValueForm.WholeNumber(0, 100, "of 100"),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "0: not at all. 100: as much as the specialty.");

    /// How much program type matters.
    public static final ProfileField<Integer> WEIGHT_TYPE =
            new ProfileField<>(
                    "wishes.weights.program_type",
                    "How much program type matters",
                    new ValueForm.WholeNumber(0, 100, "of 100"),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "0: not at all. 100: as much as the specialty.");

    /// How much size matters.
    public static final ProfileField<Integer> WEIGHT_SIZE =
            new ProfileField<>(
                    "wishes.weights.size",
                    "How much size matters",
                    new ValueForm.WholeNumber(0, 100, "of 100"),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "0: not at all. 100: as much as the specialty.");

    /// How much clinical informatics matters.
    public static final ProfileField<Integer> WEIGHT_INFORMATICS =
            new ProfileField<>(
                    "wishes.weights.informatics",
                    "How much clinical informatics matters",
                    new ValueForm.WholeNumber(0, 100, "of 100"),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "0: not at all. 100: as much as the specialty.");

    /// How much matching at all matters beside worth.
    public static final ProfileField<Integer> WEIGHT_MATCHING =
            new ProfileField<>(
                    "wishes.weights.matching",
                    "How much matching at all matters",
                    new ValueForm.WholeNumber(0, 100, "of 100"),
                    Step.WISHES,
                    Need.OPTIONAL,
                    "0: positions count as you stated. 100: only the chance to match at all counts.");

    private static final List<ProfileField<?>> ALL =
            List.of(
                    TIE_STATE,
                    TIE_CITY,
                    TIE_KIND,
                    SPECIALTY,
                    SPECIALTY_WEIGHT,
                    SPECIALTY_MOST,
                    SPECIALTY_PRICE,
                    OBJECTIVE,
                    SIT_OUT,
                    SOAP,
                    PRELIMINARY,
                    LATER,
                    STATES,
                    NEAR_CITY,
                    NEAR_STATE,
                    NEAR_MILES,
                    PROGRAM_TYPES,
                    SIZE,
                    WEIGHT_PLACE,
                    WEIGHT_TYPE,
                    WEIGHT_SIZE,
                    WEIGHT_INFORMATICS,
                    WEIGHT_MATCHING);

    private WishFields() {}

    /// The questions of this step in the order of the form.
    public static List<ProfileField<?>> all() {
        return ALL;
    }
}
