package org.smartpick.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The door of the room: where to apply under money, time and risk.
public interface PortfolioSolver {

    /// Solves a problem. The same problem gives the same portfolio; ties go by candidate id.
    ///
    /// @throws IllegalArgumentException when no portfolio can keep the limits; see [#conflict]
    Portfolio solve(PortfolioProblem problem);

    /// Solves a problem and tells about each better answer on the way, the first within
    /// milliseconds.
    ///
    /// @param better gets each answer that is better than those before
    /// @param stopped asked often; once it says yes, the best answer so far is returned
    /// @return the best answer; without a stop the same as that of [#solve]
    /// @throws IllegalArgumentException when no portfolio can keep the limits; see [#conflict]
    default Portfolio improve(
            PortfolioProblem problem, Consumer<Portfolio> better, BooleanSupplier stopped) {
        Portfolio portfolio = solve(problem);
        better.accept(portfolio);
        return portfolio;
    }

    /// The first good answer, for a page that repaints while a hand moves; its bound is wider than
    /// that of [#solve].
    ///
    /// @throws IllegalArgumentException when no portfolio can keep the limits; see [#conflict]
    default Portfolio sketch(PortfolioProblem problem) {
        return solve(problem);
    }

    /// What a given set of candidates would be worth, without choosing and without signals: indexes
    /// into the problem's candidates.
    Portfolio evaluate(PortfolioProblem problem, int[] chosen);

    /// In words, why no portfolio can satisfy the problem; empty when one can.
    String conflict(PortfolioProblem problem);

    /// The smallest set of demands that contradict each other, and the nearest problem that has a
    /// portfolio; empty when nothing contradicts.
    default Optional<Conflict> findConflict(PortfolioProblem problem) {
        String sentence = conflict(problem);
        return sentence.isEmpty()
                ? Optional.empty()
                : Optional.of(new Conflict(List.of(sentence), sentence, problem));
    }
}
