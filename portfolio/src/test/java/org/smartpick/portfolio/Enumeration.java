package org.smartpick.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Pin;

/// Plain brute force over all subsets: slow, and written from the definition alone.
final class Enumeration {

    /// A subset and what it is worth.
    record Subset(List<Integer> members, double value, double chance, int costUsd) {}

    private Enumeration() {}

    /// The most valuable subset within the limits; empty when none keeps them.
    static Optional<Subset> best(PortfolioProblem problem) {
        return listAllowed(problem).stream().max(Comparator.comparingDouble(Subset::value));
    }

    /// All subsets within the limits.
    static List<Subset> listAllowed(PortfolioProblem problem) {
        int m = problem.candidates().size();
        List<Subset> subsets = new ArrayList<>();
        for (int mask = 0; mask < 1 << m; mask++) {
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < m; i++) {
                if ((mask >> i & 1) == 1) {
                    members.add(i);
                }
            }
            if (allowed(problem, members)) {
                subsets.add(judge(problem, members));
            }
        }
        return subsets;
    }

    private static boolean allowed(PortfolioProblem problem, List<Integer> members) {
        for (int i = 0; i < problem.candidates().size(); i++) {
            Pin pin = problem.candidates().get(i).pin();
            if (pin == (members.contains(i) ? Pin.NEVER : Pin.MUST)) {
                return false;
            }
        }
        return members.size() <= problem.limits().mostApplications()
                && cost(problem, members) <= problem.limits().budgetUsd();
    }

    private static int cost(PortfolioProblem problem, List<Integer> members) {
        int cost = 0;
        for (int g = 0; g < problem.feeGroups().size(); g++) {
            int group = g;
            long sent =
                    members.stream()
                            .filter(i -> problem.candidates().get(i).feeGroup() == group)
                            .count();
            cost += problem.feeGroups().get(g).totalUsd((int) sent);
        }
        return cost;
    }

    /// Value, chance and cost of a subset by walking down her preference order at every node.
    static Subset judge(PortfolioProblem problem, List<Integer> members) {
        List<Candidate> ranked =
                members.stream()
                        .map(problem.candidates()::get)
                        .filter(c -> c.utility() >= problem.unmatchedValue())
                        .sorted(Comparator.comparingDouble(Candidate::utility).reversed())
                        .toList();
        double value = 0;
        double chance = 0;
        for (int k = 0; k < problem.nodeWeights().length; k++) {
            double none = 1;
            for (Candidate candidate : ranked) {
                value +=
                        problem.nodeWeights()[k]
                                * none
                                * candidate.reach()[k]
                                * candidate.utility();
                none *= 1 - candidate.reach()[k];
            }
            value += problem.nodeWeights()[k] * none * problem.unmatchedValue();
            chance += problem.nodeWeights()[k] * (1 - none);
        }
        return new Subset(List.copyOf(members), value, chance, cost(problem, members));
    }
}
