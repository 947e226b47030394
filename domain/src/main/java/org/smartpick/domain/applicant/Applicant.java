package org.smartpick.domain.applicant;

import java.util.List;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Season;
import org.smartpick.domain.UsState;

/// One person who applies: made from a draft by [ApplicantReader], so that everything in it is in
/// range.
///
/// @param background school and status
/// @param exams licensing examinations
/// @param experience what she has done
/// @param redFlags what a program may ask about
/// @param ties places she is tied to
/// @param wishes what she would like
/// @param limits money, number, musts and nevers
public record Applicant(
        Background background,
        Exams exams,
        Experience experience,
        RedFlags redFlags,
        List<Tie> ties,
        Wishes wishes,
        Limits limits) {

    /// Copies the ties.
    public Applicant {
        ties = List.copyOf(ties);
    }

    /// Applicant type by the NRMP's definitions.
    public ApplicantType type(Season season) {
        return background.type(season);
    }

    /// Whether a tie to this state was named.
    public boolean tiedTo(UsState state) {
        return ties.stream().anyMatch(tie -> tie.state() == state);
    }

    /// The same person with other limits.
    public Applicant withLimits(Limits changed) {
        return new Applicant(background, exams, experience, redFlags, ties, wishes, changed);
    }

    /// The same person with other wishes.
    public Applicant withWishes(Wishes changed) {
        return new Applicant(background, exams, experience, redFlags, ties, changed, limits);
    }
}
