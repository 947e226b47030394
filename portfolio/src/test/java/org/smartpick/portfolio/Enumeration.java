package org.smartpick.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.portfolio.PortfolioProblem.Signaled;

/// Plain brute force over all lists: slow, and written from the definition alone.
final class Enumeration {

    /// One application: a candidate and the pool of its signal, -1 for none.
    record Sent(int candidate, int pool) {}

    /// A list and what it is worth.
    record Subset(List<Sent> sent, double value, double chance, int costUsd) {}

    private Enumeration() {}

    /// The most valuable list within the limits; empty when none keeps them.
    static Optional<Subset> best(PortfolioProblem problem) {
        return listAllowed(problem).stream().max(Comparator.comparingDouble(Subset::value));
    }

    /// All lists within the limits.
    static List<Subset> listAllowed(PortfolioProblem problem) {
        List<Subset> subsets = new ArrayList<>();
        extend(problem, 0, List.of(), subsets);
        return subsets;
    }

    private static void extend(
            PortfolioProblem problem, int next, List<Sent> sent, List<Subset> subsets) {
        if (next == problem.candidates().size()) {
            Subset subset = judgeSent(problem, sent);
            if (keeps(problem, subset)) {
                subsets.add(subset);
            }
            return;
        }
        Candidate candidate = problem.candidates().get(next);
        if (candidate.pin() != Pin.MUST) {
            extend(problem, next + 1, sent, subsets);
        }
        if (candidate.pin() != Pin.NEVER) {
            extend(problem, next + 1, with(sent, new Sent(next, -1)), subsets);
            for (Signaled signaled : candidate.signals()) {
                extend(problem, next + 1, with(sent, new Sent(next, signaled.pool())), subsets);
            }
        }
    }

    private static List<Sent> with(List<Sent> sent, Sent more) {
        List<Sent> longer = new ArrayList<>(sent);
        longer.add(more);
        return longer;
    }

    private static boolean keeps(PortfolioProblem problem, Subset subset) {
        if (subset.sent().size() > problem.limits().mostApplications()
                || subset.costUsd() > problem.limits().budgetUsd()) {
            return false;
        }
        for (int pool = 0; pool < problem.signalPools().size(); pool++) {
            int used = pool;
            if (subset.sent().stream().filter(s -> s.pool() == used).count()
                    > problem.signalPools().get(pool).most()) {
                return false;
            }
        }
        return problem.constraints().stream()
                .allMatch(constraint -> keeps(constraint, subset.sent()));
    }

    private static boolean keeps(Constraint constraint, List<Sent> sent) {
        return switch (constraint) {
            case Constraint.AtMost most ->
                    sent.stream().filter(s -> most.members().contains(s.candidate())).count()
                            <= most.most();
            case Constraint.AtLeast least ->
                    sent.stream().filter(s -> least.members().contains(s.candidate())).count()
                            >= least.least();
            case Constraint.LoadAtMost load ->
                    sent.stream().mapToDouble(s -> load.loads().get(s.candidate())).sum()
                            <= load.most() + 1e-9;
            case Constraint.Opening _ -> true;
        };
    }

    private static List<Constraint.Opening> opened(PortfolioProblem problem, List<Sent> sent) {
        return problem.constraints().stream()
                .filter(Constraint.Opening.class::isInstance)
                .map(Constraint.Opening.class::cast)
                .filter(opening ->
                        sent.stream().anyMatch(s -> opening.members().contains(s.candidate())))
                .toList();
    }

    private static int cost(PortfolioProblem problem, List<Sent> sent) {
        int cost = opened(problem, sent).stream().mapToInt(Constraint.Opening::costUsd).sum();
        for (int g = 0; g < problem.feeGroups().size(); g++) {
            int group = g;
            long number =
                    sent.stream()
                            .filter(s ->
                                    problem.candidates().get(s.candidate()).feeGroup() == group)
                            .count();
            cost += problem.feeGroups().get(g).totalUsd((int) number);
        }
        return cost;
    }

    /// Value, chance and cost of candidates without signals.
    static Subset judge(PortfolioProblem problem, List<Integer> members) {
        return judgeSent(problem, members.stream().map(i -> new Sent(i, -1)).toList());
    }

    /// Value, chance and cost of a list by walking down her preference order at every node.
    static Subset judgeSent(PortfolioProblem problem, List<Sent> sent) {
        List<Sent> ranked =
                sent.stream()
                        .filter(s -> utility(problem, s) >= problem.unmatchedValue())
                        .sorted(
                                Comparator.comparingDouble((Sent s) -> utility(problem, s))
                                        .reversed())
                        .toList();
        double value = -opened(problem, sent).stream().mapToDouble(Constraint.Opening::price).sum();
        double chance = 0;
        for (int k = 0; k < problem.nodeWeights().length; k++) {
            double none = 1;
            for (Sent s : ranked) {
                double reach = reach(problem, s)[k];
                value += problem.nodeWeights()[k] * none * reach * utility(problem, s);
                none *= 1 - reach;
            }
            value += problem.nodeWeights()[k] * none * problem.unmatchedValue();
            chance += problem.nodeWeights()[k] * (1 - none);
        }
        return new Subset(List.copyOf(sent), value, chance, cost(problem, sent));
    }

    private static double utility(PortfolioProblem problem, Sent sent) {
        return problem.candidates().get(sent.candidate()).utility();
    }

    private static double[] reach(PortfolioProblem problem, Sent sent) {
        Candidate candidate = problem.candidates().get(sent.candidate());
        return sent.pool() < 0
                ? candidate.reach()
                : candidate.signals().stream()
                        .filter(s -> s.pool() == sent.pool())
                        .findFirst()
                        .orElseThrow()
                        .reach();
    }
}
