package org.smartpick.match.ranklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// The joint list of a couple: pairs of programs, best first, none twice. The couple matches at the
/// first pair of which both members would be taken.
///
/// @param pairs the pairs
public record JointList(List<Pair> pairs) {

    /// Copies the pairs; refuses a repeated one.
    public JointList {
        pairs = List.copyOf(pairs);
        Set<Pair> seen = new HashSet<>();
        for (Pair pair : pairs) {
            if (!seen.add(pair)) {
                throw new IllegalArgumentException(pair + " stands on the joint list twice");
            }
        }
    }

    /// All acceptable pairs of two lists by what they are worth to the couple, those with one
    /// absence included; equal ones in the order of the two lists. For a couple that moves no
    /// program's line this is the best joint list.
    ///
    /// @param first number of programs of the first member
    /// @param second number of programs of the second member
    /// @param acceptable pairs that the two would rather have than nothing further down
    /// @param worth what a pair is worth to them, in any unit
    public static JointList byWorth(
            int first, int second, Predicate<Pair> acceptable, ToDoubleFunction<Pair> worth) {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < first; a++) {
            for (int b = 0; b < second; b++) {
                pairs.add(new Pair(a, b));
            }
            pairs.add(new Pair(a, Pair.NONE));
        }
        for (int b = 0; b < second; b++) {
            pairs.add(new Pair(Pair.NONE, b));
        }
        return new JointList(
                pairs.stream()
                        .filter(acceptable)
                        .sorted(Comparator.comparingDouble(worth).reversed())
                        .toList());
    }

    /// Where the list ends.
    public JointOutcome evaluate(ReachScenarios scenarios) {
        double share = 1.0 / scenarios.list().size();
        double[] atRank = new double[pairs.size()];
        double neither = 0;
        for (ReachScenarios.Scenario scenario : scenarios.list()) {
            int rank = first(scenario);
            if (rank < 0) {
                neither += share;
            } else {
                atRank[rank] += share;
            }
        }
        double both = 0;
        double firstOnly = 0;
        double secondOnly = 0;
        List<Double> chances = new ArrayList<>();
        for (int rank = 0; rank < atRank.length; rank++) {
            chances.add(atRank[rank]);
            Pair pair = pairs.get(rank);
            if (pair.both()) {
                both += atRank[rank];
            } else if (pair.first() != Pair.NONE) {
                firstOnly += atRank[rank];
            } else {
                secondOnly += atRank[rank];
            }
        }
        return new JointOutcome(chances, both, firstOnly, secondOnly, neither);
    }

    private int first(ReachScenarios.Scenario scenario) {
        for (int rank = 0; rank < pairs.size(); rank++) {
            if (scenario.admits(pairs.get(rank))) {
                return rank;
            }
        }
        return -1;
    }
}
