package org.smartpick.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The six applicant types of the NRMP's tables.
///
/// The type follows the school, the year of graduation and citizenship. A permanent resident who
/// graduated abroad is a non-US IMG: the NRMP counts citizens only. Whether somebody needs a visa
/// is a separate question.
public enum ApplicantType {
    /// Final-year student of a US school that grants the MD.
    US_MD_SENIOR("US MD senior", "US MD seniors"),
    /// Earlier graduate of a US school that grants the MD.
    US_MD_GRADUATE("US MD graduate", "earlier US MD graduates"),
    /// Final-year student of a US school that grants the DO.
    US_DO_SENIOR("US DO senior", "US DO seniors"),
    /// Earlier graduate of a US school that grants the DO.
    US_DO_GRADUATE("US DO graduate", "earlier US DO graduates"),
    /// US citizen who studied at a school outside the US.
    US_IMG("US-citizen IMG", "US-citizen IMGs"),
    /// Graduate of a school outside the US who is not a US citizen.
    NON_US_IMG("non-US IMG", "non-US IMGs");

    private final String label;
    private final String plural;

    ApplicantType(String label, String plural) {
        this.label = label;
        this.plural = plural;
    }

    /// One person of this type, in plain words.
    public String label() {
        return label;
    }

    /// Several people of this type, in plain words.
    public String plural() {
        return plural;
    }

    /// The key used in the datasets and in files, for example `us_img`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether the school lies outside the US.
    public boolean international() {
        return switch (this) {
            case US_IMG, NON_US_IMG -> true;
            case US_MD_SENIOR, US_MD_GRADUATE, US_DO_SENIOR, US_DO_GRADUATE -> false;
        };
    }

    /// The type with this dataset key.
    public static Optional<ApplicantType> findByKey(String key) {
        return Stream.of(values()).filter(type -> type.key().equals(key)).findFirst();
    }
}
