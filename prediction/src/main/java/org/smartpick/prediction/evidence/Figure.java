package org.smartpick.prediction.evidence;

import org.smartpick.domain.Provenance;

/// One published number.
///
/// @param key what it measures and of whom
/// @param value the number, in the unit of the measure
/// @param n people or programs behind it; 0 where the source does not say
/// @param provenance source, year, confidence
public record Figure(Key key, double value, double n, Provenance provenance) {
    /// Name of the totals over specialties.
    public static final String ALL_SPECIALTIES = "All Specialties";

    /// What a figure measures and of whom.
    ///
    /// @param measure what is measured
    /// @param cohort matched, not matched or all
    /// @param specialty specialty in canonical spelling, or [Figure#ALL_SPECIALTIES]
    /// @param group applicant type, signal tier, examination or visa, in the spelling of the
    ///   tables; may be empty
    /// @param region published name of a census division; empty for the country
    public record Key(
            Measure measure, Cohort cohort, String specialty, String group, String region) {
        /// The key of a figure for the country.
        public static Key of(Measure measure, Cohort cohort, String specialty, String group) {
            return new Key(measure, cohort, specialty, group, "");
        }
    }

    /// Refuses a number that is none.
    public Figure {
        if (!Double.isFinite(value) || !(n >= 0)) {
            throw new IllegalArgumentException(key + " has value " + value + " and n " + n);
        }
    }

    /// Year of the figure; 0 when undated.
    public int year() {
        return provenance.asOf().year();
    }
}
