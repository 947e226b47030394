package org.smartpick.portfolio;

import java.util.List;

/// Demands that cannot all be kept, and the least change that ends the contradiction.
///
/// @param demands the smallest set of demands that contradict each other, in plain words
/// @param sentence the same as one sentence, with the change that would help
/// @param nearest the problem with that change made; it has a portfolio
public record Conflict(List<String> demands, String sentence, PortfolioProblem nearest) {

    /// Copies the list.
    public Conflict {
        demands = List.copyOf(demands);
    }
}
