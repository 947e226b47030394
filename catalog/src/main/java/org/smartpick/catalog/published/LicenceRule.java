package org.smartpick.catalog.published;

import org.smartpick.domain.Provenance;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.SchoolKind;

/// What a state's board asks for a full license, as far as secondary pages tell: always to be
/// checked with the board.
///
/// @param state state
/// @param usGraduateYears years of training asked of US graduates, as printed; may be empty
/// @param imgYears years of training asked of graduates of other schools, as printed; may be empty
/// @param step3Attempts limit on attempts, as printed; may be empty
/// @param timeLimit time in which all Steps must be passed, as printed; may be empty
/// @param provenance where it was published
/// @param note what to know about it; may be empty
public record LicenceRule(
        UsState state,
        String usGraduateYears,
        String imgYears,
        String step3Attempts,
        String timeLimit,
        Provenance provenance,
        String note) {

    /// The rule for a graduate of this kind of school in one sentence that ends with the advice to
    /// check.
    public String sentence(SchoolKind school) {
        String years =
                switch (school) {
                    case US_MD, US_DO -> usGraduateYears;
                    case INTERNATIONAL -> imgYears;
                };
        StringBuilder text = new StringBuilder("For a full license, ").append(state.label());
        text.append(
                years.isEmpty()
                        ? " asks for training of a length that we could not find"
                        : " asks for "
                                + years
                                + (years.equals("1") ? " year" : " years")
                                + " of training");
        if (!step3Attempts.isEmpty()) {
            text.append("; attempts: ").append(step3Attempts);
        }
        if (!timeLimit.isEmpty()) {
            text.append("; time for all Steps: ").append(timeLimit);
        }
        String when = provenance.asOf().dated() ? "as of " + provenance.asOf() : "undated";
        return text.append(" (").append(when).append("). Check with the board.").toString();
    }
}
