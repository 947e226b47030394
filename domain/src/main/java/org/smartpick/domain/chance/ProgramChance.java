package org.smartpick.domain.chance;

import java.util.List;

/// What one program might do with one applicant's application.
///
/// @param interview chance of an interview when she applies
/// @param match chance that this program would take her in the end, when she applies and would come
/// @param baseRate share of applicants of her type whom programs like this one interview, 0 to 1;
///   her figures start here
/// @param reasons signed contributions to the log-odds of the interview, largest first
public record ProgramChance(Chance interview, Chance match, double baseRate, List<Reason> reasons) {

    /// Copies the reasons; refuses a base rate outside 0 to 1.
    public ProgramChance {
        reasons = List.copyOf(reasons);
        if (!(baseRate >= 0 && baseRate <= 1)) {
            throw new IllegalArgumentException("base rate " + baseRate + " is not between 0 and 1");
        }
    }
}
