package org.smartpick.match.ranklist;

import java.util.BitSet;
import java.util.List;
import org.smartpick.stats.RandomStream;

/// Equally likely ways in which the programs of two people could decide: for each, which would take
/// whom.
public final class ReachScenarios {
    private final List<Scenario> scenarios;

    private ReachScenarios(List<Scenario> scenarios) {
        this.scenarios = List.copyOf(scenarios);
        if (this.scenarios.isEmpty()) {
            throw new IllegalArgumentException("there is no scenario");
        }
    }

    /// One way.
    ///
    /// @param first programs that would take the first member
    /// @param second programs that would take the second member
    public record Scenario(BitSet first, BitSet second) {
        /// Whether a pair could be had.
        public boolean admits(Pair pair) {
            return (pair.first() == Pair.NONE || first.get(pair.first()))
                    && (pair.second() == Pair.NONE || second.get(pair.second()));
        }
    }

    /// These scenarios.
    public static ReachScenarios of(List<Scenario> scenarios) {
        return new ReachScenarios(scenarios);
    }

    /// Scenarios drawn from two people's chances. What no form shows of one is taken as independent
    /// of the other. The same stream gives the same luck: two tables with nearly the same chances
    /// give nearly the same scenarios.
    ///
    /// @param count how many
    public static ReachScenarios draw(
            ReachTable first, ReachTable second, int count, RandomStream stream) {
        return new ReachScenarios(
                java.util.stream.IntStream.range(0, count)
                        .mapToObj(_ -> new Scenario(taken(first, stream), taken(second, stream)))
                        .toList());
    }

    private static BitSet taken(ReachTable table, RandomStream stream) {
        int point = table.point(stream.uniform());
        BitSet taken = new BitSet(table.programs());
        for (int program = 0; program < table.programs(); program++) {
            taken.set(program, stream.uniform() < table.reach(program, point));
        }
        return taken;
    }

    /// The scenarios.
    public List<Scenario> list() {
        return scenarios;
    }
}
