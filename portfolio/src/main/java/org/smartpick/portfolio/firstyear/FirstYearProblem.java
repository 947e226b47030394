package org.smartpick.portfolio.firstyear;

import java.util.Set;
import org.smartpick.portfolio.PortfolioProblem;

/// A problem in which some positions are worth their full utility only together with a first year
/// from somewhere else.
///
/// @param base all candidates, first years among them; a first year by itself is worth nothing here
/// @param advanced indexes of candidates that begin in the second year
/// @param firstYears indexes of candidates that give a first year; their fee groups hold no others
/// @param without share of its worth that an advanced position keeps when no first year is found, 0
///   to 1
public record FirstYearProblem(
        PortfolioProblem base, Set<Integer> advanced, Set<Integer> firstYears, double without) {

    /// Copies the sets; refuses what does not fit together.
    public FirstYearProblem {
        advanced = Set.copyOf(advanced);
        firstYears = Set.copyOf(firstYears);
        if (!(without >= 0 && without <= 1)) {
            throw new IllegalArgumentException(
                    "an advanced position without a first year keeps a share of "
                            + without
                            + ", must be 0 to 1");
        }
        for (int i = 0; i < base.candidates().size(); i++) {
            for (int year : firstYears) {
                boolean mixed =
                        !firstYears.contains(i)
                                && base.candidates().get(i).feeGroup()
                                        == base.candidates().get(year).feeGroup();
                if (mixed || advanced.contains(year)) {
                    throw new IllegalArgumentException(
                            "first years have fee groups of their own and need no first year");
                }
            }
        }
    }
}
