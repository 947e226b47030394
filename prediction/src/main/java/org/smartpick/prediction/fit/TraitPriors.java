package org.smartpick.prediction.fit;

import java.util.List;
import org.smartpick.domain.ApplicantType;

/// What is known of the numbers of a group before its own figures are looked at: how they spread
/// over groups.
///
/// @param graduates of US schools
/// @param international of other schools
public record TraitPriors(TypePriors graduates, TypePriors international) {
    private static final TypePriors WIDE_GRADUATES =
            new TypePriors(
                    new Prior(Math.log(45), 0.8),
                    new Prior(Math.log(0.8), 0.45),
                    new Prior(Math.log(0.5), 0.5),
                    new Prior(0.3, 0.25));
    private static final TypePriors WIDE_INTERNATIONAL =
            new TypePriors(
                    new Prior(Math.log(80), 0.8),
                    new Prior(Math.log(0.8), 0.45),
                    new Prior(Math.log(0.5), 0.5),
                    new Prior(0.3, 0.25));

    /// A normal prior.
    ///
    /// @param mean its middle
    /// @param sd its standard deviation, positive
    public record Prior(double mean, double sd) {
        /// Refuses a spread that is not positive.
        public Prior {
            if (!Double.isFinite(mean) || !(sd > 0)) {
                throw new IllegalArgumentException("prior with mean " + mean + " and sd " + sd);
            }
        }
    }

    /// The priors of one class of applicants.
    ///
    /// @param applications natural logarithm of the applications to average programs
    /// @param strength natural logarithm of the spread of the shared strength
    /// @param score natural logarithm of the effect of one standard deviation of Step 2 CK
    /// @param echo share of the own log-odds that counts again after the interview
    public record TypePriors(Prior applications, Prior strength, Prior score, Prior echo) {
        /// The four in the order of [Numbers].
        public List<Prior> list() {
            return List.of(applications, strength, score, echo);
        }

        /// The class with these four, in the order of [Numbers].
        public static TypePriors of(List<Prior> four) {
            return new TypePriors(four.get(0), four.get(1), four.get(2), four.get(3));
        }
    }

    /// Wide priors for figures to which nothing was ever fitted; a judgment.
    public static TraitPriors wide() {
        return new TraitPriors(WIDE_GRADUATES, WIDE_INTERNATIONAL);
    }

    /// The priors for a type.
    public TypePriors of(ApplicantType type) {
        return type.international() ? international : graduates;
    }
}
