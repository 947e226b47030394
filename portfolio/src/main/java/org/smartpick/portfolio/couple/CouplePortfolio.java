package org.smartpick.portfolio.couple;

import java.util.List;

/// Both lists of a couple: the answer to a [CoupleProblem].
///
/// @param first the first person's applications, the largest loss without it first
/// @param second the second person's
/// @param outcome what becomes of them
/// @param value expected worth of the pair of positions, 0 to 300
/// @param error standard error of the value, since one person's luck is drawn where the lists are
///   too long to add everything up; 0 where everything was added up
/// @param upperBound no two lists within the limits are worth more
public record CouplePortfolio(
        List<Application> first,
        List<Application> second,
        Outcome outcome,
        double value,
        double error,
        double upperBound) {

    /// The pool of an application without a signal.
    public static final int NO_SIGNAL = -1;

    /// One application.
    ///
    /// @param candidate index into the person's candidates
    /// @param pool index into the person's signal pools, or [#NO_SIGNAL]
    /// @param valueGain what the couple would lose in worth without it
    public record Application(int candidate, int pool, double valueGain) {}

    /// Chances of what becomes of two people; they add up to 1.
    ///
    /// @param together both match, near each other
    /// @param apart both match, not near each other
    /// @param firstOnly only the first matches
    /// @param secondOnly only the second matches
    /// @param neither neither matches
    public record Outcome(
            double together, double apart, double firstOnly, double secondOnly, double neither) {

        /// Chance that the first matches.
        public double first() {
            return together + apart + firstOnly;
        }

        /// Chance that the second matches.
        public double second() {
            return together + apart + secondOnly;
        }
    }

    /// Copies the lists.
    public CouplePortfolio {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }
}
