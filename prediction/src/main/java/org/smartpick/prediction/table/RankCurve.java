package org.smartpick.prediction.table;

import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.book.OutcomeBook;
import org.smartpick.prediction.evidence.PublishedEvidence;

/// Chance of a match by the number of programs ranked: each program on the list is one more chance.
///
/// With a chance q at each program, n programs give 1 - (1 - q)^n. The number of programs ranked is
/// taken as geometric with its published mean, and q is solved so that the average returns the
/// match rate.
///
/// @param evidence the published figures
/// @param outcomes the book that knows how many programs applicants rank
record RankCurve(PublishedEvidence evidence, OutcomeBook outcomes) {
    private static final double USUAL_RANKS_IMG = 4.5;
    private static final double USUAL_RANKS_US = 12;

    /// Chance of a match with `ranks` programs on the list, 0 to 1.
    double chance(ApplicantType type, String specialty, double rate, int ranks) {
        double usual = type.international() ? USUAL_RANKS_IMG : USUAL_RANKS_US;
        double mean =
                Math.max(
                        1.1,
                        outcomes.findRanks(type, specialty).map(found -> found[0]).orElse(usual));
        double stays = 1 - 1 / mean;
        double unmatched = 1 - rate;
        double missed = unmatched / (1 / mean + stays * unmatched);
        return 1 - Math.pow(Math.clamp(missed, 0.001, 0.999), ranks);
    }
}
