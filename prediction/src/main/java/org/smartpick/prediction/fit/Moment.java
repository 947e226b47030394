package org.smartpick.prediction.fit;

import org.smartpick.domain.Provenance;

/// One published figure that the fit of a group should return, and how much it counts.
///
/// Its part of the loss is the square of (model - published) / doubt.
///
/// @param kind what is measured
/// @param published the figure, on the scale of its kind
/// @param doubt standard deviation of what may stand between model and figure: sampling, what the
///   figure does not measure exactly, and the confidence grade; scale of its kind
/// @param origin whether the figure is the group's own
/// @param provenance source, year, confidence
public record Moment(
        Kind kind, double published, double doubt, Origin origin, Provenance provenance) {

    /// Refuses a doubt that is not positive.
    public Moment {
        if (!Double.isFinite(published) || !(doubt > 0)) {
            throw new IllegalArgumentException(
                    kind + " has value " + published + " with doubt " + doubt);
        }
    }

    /// Whose figure it is.
    public enum Origin {
        /// Printed for the very type and specialty.
        OWN,
        /// Printed for a neighboring type in the same specialty, with more doubt.
        BORROWED
    }

    /// What a moment measures.
    public enum Kind {
        /// Mean programs ranked or interviews attended by the active, natural logarithm.
        INTERVIEWS_MEAN,
        /// Standard deviation of the same, natural logarithm.
        INTERVIEWS_SD,
        /// Mean programs ranked by those who matched, natural logarithm.
        RANKS_MATCHED,
        /// Mean programs ranked by those who did not match, natural logarithm.
        RANKS_UNMATCHED,
        /// Distance between the mean Step 2 CK of matched and others, standard deviations of the
        /// active.
        SCORE_GAP,
        /// Applications that an applicant sends in the specialty, natural logarithm.
        APPLICATIONS;

        /// The model's value.
        public double of(SimulatedPool pool, Traits traits) {
            return switch (this) {
                case INTERVIEWS_MEAN -> Math.log(pool.meanInterviews());
                case INTERVIEWS_SD -> Math.log(pool.sdInterviews());
                case RANKS_MATCHED -> Math.log(pool.meanInterviewsMatched());
                case RANKS_UNMATCHED -> Math.log(Math.max(0.05, pool.meanInterviewsUnmatched()));
                case SCORE_GAP -> pool.scoreGap();
                case APPLICATIONS -> Math.log(traits.applications());
            };
        }

        /// A value on the scale on which it is printed.
        public double printed(double value) {
            return this == SCORE_GAP ? value : Math.exp(value);
        }
    }
}
