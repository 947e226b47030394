package org.smartpick.prediction.openness;

import java.util.List;
import java.util.Map;

/// The trained openness model: coefficients and summary figures, no value of any program.
///
/// @param terms coefficients by target
/// @param fits how well each target was estimated for programs that were left out
public record OpennessCoefficients(
        Map<OpennessTarget, List<Term>> terms, Map<OpennessTarget, Fit> fits) {

    /// One feature's part of a score.
    ///
    /// @param feature name of the feature
    /// @param mean mean of the feature over the programs trained on
    /// @param sd its standard deviation, positive
    /// @param weight change of the score for one standard deviation
    public record Term(String feature, double mean, double sd, double weight) {
        /// Refuses a spread that is not positive.
        public Term {
            if (!(sd > 0) || !Double.isFinite(mean) || !Double.isFinite(weight)) {
                throw new IllegalArgumentException(
                        "term " + feature + " has mean " + mean + ", sd " + sd);
            }
        }
    }

    /// How well a target was estimated for programs left out of the fit.
    ///
    /// @param correlation correlation of the score with the normal score of the true value inside
    ///   specialties, 0 to 1
    /// @param programs programs behind it
    /// @param level mean of the share over programs in percent; of the IMG share only, 0 otherwise
    /// @param spread its standard deviation over programs; of the IMG share only, 0 otherwise
    public record Fit(double correlation, int programs, double level, double spread) {
        /// Refuses a correlation outside 0 to 1.
        public Fit {
            if (!(correlation >= 0 && correlation < 1)) {
                throw new IllegalArgumentException(
                        "correlation " + correlation + " is not between 0 and 1");
            }
        }
    }

    /// Copies the maps.
    public OpennessCoefficients {
        terms = Map.copyOf(terms);
        fits = Map.copyOf(fits);
    }
}
