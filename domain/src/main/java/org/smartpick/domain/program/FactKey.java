package org.smartpick.domain.program;

import java.util.List;
import java.util.Optional;
import org.smartpick.domain.ValueForm;

/// One of the things that can be known about a program: the closed set of all facts, each with its
/// form.
///
/// The bundled edition fills some, a person can add or correct any of them, and whatever nobody
/// stated stays [org.smartpick.domain.Fact.Unknown].
///
/// @param <T> type of the value
public final class FactKey<T> {
    private static final ValueForm.YesNo YES_NO = new ValueForm.YesNo();

    /// Institution that sponsors the program.
    public static final FactKey<String> SPONSOR =
            new FactKey<>("sponsor", "Sponsoring institution", new ValueForm.Text(200));

    /// Address of the program's own site.
    public static final FactKey<String> WEBSITE =
            new FactKey<>("website", "Website", new ValueForm.Text(300));

    /// University, community, military.
    public static final FactKey<ProgramType> PROGRAM_TYPE =
            new FactKey<>(
                    "program_type",
                    "Program type",
                    new ValueForm.Choice<>(List.of(ProgramType.values())));

    /// Accredited length in years.
    public static final FactKey<Integer> TRAINING_YEARS =
            new FactKey<>(
                    "training_years",
                    "Length of training",
                    new ValueForm.WholeNumber(1, 10, "years"));

    /// Positions in the first year of the program.
    public static final FactKey<Integer> FIRST_YEAR_POSITIONS =
            new FactKey<>(
                    "first_year_positions",
                    "First-year positions",
                    new ValueForm.WholeNumber(0, 400, "positions"));

    /// Positions offered in the main Match.
    public static final FactKey<Integer> QUOTA =
            new FactKey<>(
                    "quota",
                    "Positions offered in the Match",
                    new ValueForm.WholeNumber(0, 400, "positions"));

    /// Of these, positions that the Match filled, without SOAP.
    public static final FactKey<Integer> FILLED =
            new FactKey<>(
                    "filled",
                    "Positions filled by the Match",
                    new ValueForm.WholeNumber(0, 400, "positions"));

    /// The ACGME's status.
    public static final FactKey<String> ACCREDITATION =
            new FactKey<>("accreditation", "Accreditation status", new ValueForm.Text(80));

    /// Applications come through ERAS.
    public static final FactKey<Boolean> ERAS =
            new FactKey<>("eras", "Takes applications through ERAS", YES_NO);

    /// Considers applicants who need a J-1 visa sponsored by the ECFMG.
    public static final FactKey<Boolean> VISA_J1 =
            new FactKey<>("visa_j1", "Considers J-1 visas", YES_NO);

    /// Considers applicants who need an H-1B visa.
    public static final FactKey<Boolean> VISA_H1B =
            new FactKey<>("visa_h1b", "Considers H-1B visas", YES_NO);

    /// Considers applicants with F-1 practical training.
    public static final FactKey<Boolean> VISA_F1 =
            new FactKey<>("visa_f1", "Considers F-1 practical training", YES_NO);

    /// A Step 2 CK result is needed for an interview.
    public static final FactKey<Boolean> STEP2_REQUIRED =
            new FactKey<>("step2_required", "Step 2 CK needed for an interview", YES_NO);

    /// Lowest Step 2 CK score for an interview.
    public static final FactKey<Integer> MIN_STEP2 =
            new FactKey<>(
                    "min_step2",
                    "Lowest Step 2 CK score",
                    new ValueForm.WholeNumber(1, 300, "score"));

    /// Most attempts at Step 2 CK.
    public static final FactKey<Integer> MAX_STEP2_ATTEMPTS =
            new FactKey<>(
                    "max_step2_attempts",
                    "Most Step 2 CK attempts",
                    new ValueForm.WholeNumber(1, 4, "attempts"));

    /// Most attempts at Step 1.
    public static final FactKey<Integer> MAX_STEP1_ATTEMPTS =
            new FactKey<>(
                    "max_step1_attempts",
                    "Most Step 1 attempts",
                    new ValueForm.WholeNumber(1, 4, "attempts"));

    /// Step 3 is needed.
    public static final FactKey<Boolean> STEP3_REQUIRED =
            new FactKey<>("step3_required", "Step 3 needed", YES_NO);

    /// COMLEX-USA alone is accepted from DO applicants.
    public static final FactKey<Boolean> COMLEX_ACCEPTED =
            new FactKey<>("comlex_accepted", "Accepts COMLEX without USMLE", YES_NO);

    /// Most years between graduation and the start of training.
    public static final FactKey<Integer> MAX_YEARS_SINCE_GRADUATION =
            new FactKey<>(
                    "max_years_since_graduation",
                    "Most years since graduation",
                    new ValueForm.WholeNumber(0, 50, "years"));

    /// Least months of US clinical experience.
    public static final FactKey<Integer> MIN_US_EXPERIENCE_MONTHS =
            new FactKey<>(
                    "min_us_experience_months",
                    "US clinical experience asked for",
                    new ValueForm.WholeNumber(0, 60, "months"));

    /// Number of letters of recommendation.
    public static final FactKey<Integer> LETTERS =
            new FactKey<>(
                    "letters",
                    "Letters of recommendation",
                    new ValueForm.WholeNumber(0, 10, "letters"));

    /// Open to US citizens and permanent residents only.
    public static final FactKey<Boolean> CITIZENS_ONLY =
            new FactKey<>("citizens_only", "US citizens and permanent residents only", YES_NO);

    /// Interviews held in a season.
    public static final FactKey<Integer> INTERVIEWS =
            new FactKey<>(
                    "interviews",
                    "Interviews held in a season",
                    new ValueForm.WholeNumber(0, 5000, "interviews"));

    /// Reads preference signals.
    public static final FactKey<Boolean> SIGNALS =
            new FactKey<>("signals", "Reads preference signals", YES_NO);

    /// Vendors of the institution's electronic health record.
    public static final FactKey<List<String>> EHR_VENDOR =
            new FactKey<>(
                    "ehr_vendor", "Electronic health record", new ValueForm.Names("vendor names"));

    private static final List<FactKey<?>> ALL =
            List.of(
                    SPONSOR,
                    WEBSITE,
                    PROGRAM_TYPE,
                    TRAINING_YEARS,
                    FIRST_YEAR_POSITIONS,
                    QUOTA,
                    FILLED,
                    ACCREDITATION,
                    ERAS,
                    VISA_J1,
                    VISA_H1B,
                    VISA_F1,
                    STEP2_REQUIRED,
                    MIN_STEP2,
                    MAX_STEP2_ATTEMPTS,
                    MAX_STEP1_ATTEMPTS,
                    STEP3_REQUIRED,
                    COMLEX_ACCEPTED,
                    MAX_YEARS_SINCE_GRADUATION,
                    MIN_US_EXPERIENCE_MONTHS,
                    LETTERS,
                    CITIZENS_ONLY,
                    INTERVIEWS,
                    SIGNALS,
                    EHR_VENDOR);

    private final String name;
    private final String label;
    private final ValueForm<T> form;

    private FactKey(String name, String label, ValueForm<T> form) {
        this.name = name;
        this.label = label;
        this.form = form;
    }

    /// All facts in the order in which a page lists them.
    public static List<FactKey<?>> all() {
        return ALL;
    }

    /// The fact with this stable name, for example `min_step2`.
    public static Optional<FactKey<?>> findByName(String name) {
        for (FactKey<?> key : ALL) {
            if (key.name.equals(name)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /// Stable name in files, for example `min_step2`.
    public String name() {
        return name;
    }

    /// The fact in plain words.
    public String label() {
        return label;
    }

    /// How the value is written and read.
    public ValueForm<T> form() {
        return form;
    }

    @Override
    public String toString() {
        return name;
    }
}
