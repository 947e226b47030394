package org.smartpick.portfolio;

/// The door of the room: where to apply under money, time and risk.
public interface PortfolioSolver {

    /// Solves a problem. The same problem gives the same portfolio; ties go by candidate id.
    ///
    /// @throws IllegalArgumentException when the musts alone break a limit; see [#conflict]
    Portfolio solve(PortfolioProblem problem);

    /// What a given set of candidates would be worth, without choosing: indexes into the problem's
    /// candidates.
    Portfolio evaluate(PortfolioProblem problem, int[] chosen);

    /// In words, why no portfolio can satisfy the problem; empty when one can.
    String conflict(PortfolioProblem problem);
}
