package org.smartpick.portfolio.internal;

import org.smartpick.portfolio.PortfolioProblem.Limits;

/// How far a search may go.
///
/// @param budgetUsd whole dollars
/// @param most applications
public record Limit(int budgetUsd, int most) {

    /// The limits of a problem.
    public static Limit of(Limits limits) {
        return new Limit(limits.budgetUsd(), limits.mostApplications());
    }

    /// No limit on money.
    public static Limit ofNumber(int most) {
        return new Limit(Integer.MAX_VALUE, most);
    }
}
