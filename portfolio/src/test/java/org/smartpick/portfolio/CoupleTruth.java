package org.smartpick.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.couple.CoupleProblem;
import org.smartpick.portfolio.couple.Pairing;
import org.smartpick.portfolio.couple.Pairing.Apart;

/// The definition, written down once more and slowly.
final class CoupleTruth {

    private CoupleTruth() {}

    /// Expected worth and chance that neither matches.
    static double[] value(CoupleProblem problem, int[] first, int[] second) {
        double value = 0;
        double neither = 0;
        double[] a = problem.first().nodeWeights();
        double[] b = problem.second().nodeWeights();
        for (int k = 0; k < a.length; k++) {
            for (int l = 0; l < b.length; l++) {
                double weight = weight(problem, k, l);
                for (int x = 0; x < 1 << first.length; x++) {
                    double chance = weight * chance(problem.first(), first, x, k);
                    for (int y = 0; y < 1 << second.length && chance > 0; y++) {
                        double both = chance * chance(problem.second(), second, y, l);
                        double worth = best(problem, first, x, second, y);
                        value += both * worth;
                        neither += worth == 0 ? both : 0;
                    }
                }
            }
        }
        return new double[] {value, neither};
    }

    /// The overlap of the same quantiles, straight from the two distribution functions.
    private static double weight(CoupleProblem problem, int k, int l) {
        double[] a = problem.first().nodeWeights();
        double[] b = problem.second().nodeWeights();
        double low = Math.max(below(a, k), below(b, l));
        double high = Math.min(below(a, k + 1), below(b, l + 1));
        return (1 - problem.likeness()) * a[k] * b[l]
                + problem.likeness() * Math.max(0, high - low);
    }

    private static double below(double[] weights, int end) {
        double sum = 0;
        for (int i = 0; i < end; i++) {
            sum += weights[i];
        }
        return sum;
    }

    private static double chance(PortfolioProblem problem, int[] list, int set, int node) {
        double chance = 1;
        for (int i = 0; i < list.length; i++) {
            double reach = problem.candidates().get(list[i]).reach()[node];
            chance *= (set & (1 << i)) != 0 ? reach : 1 - reach;
        }
        return chance;
    }

    private static double best(CoupleProblem problem, int[] first, int x, int[] second, int y) {
        double best = 0;
        for (int i = -1; i < first.length; i++) {
            for (int j = -1; j < second.length; j++) {
                boolean open = (i < 0 || (x & (1 << i)) != 0) && (j < 0 || (y & (1 << j)) != 0);
                if (open) {
                    best =
                            Math.max(
                                    best,
                                    pair(problem, i < 0 ? -1 : first[i], j < 0 ? -1 : second[j]));
                }
            }
        }
        return best;
    }

    private static double pair(CoupleProblem problem, int i, int j) {
        Pairing pairing = problem.pairing();
        if (i < 0 || j < 0) {
            return pairing.alone() * (utility(problem.first(), i) + utility(problem.second(), j));
        }
        int p = pairing.firstPlace()[i];
        int q = pairing.secondPlace()[j];
        double sum = utility(problem.first(), i) + utility(problem.second(), j);
        boolean near = p >= 0 && q >= 0 && pairing.near()[p][q];
        return near ? sum + pairing.together() : pairing.apart() == Apart.ACCEPTED ? sum : 0;
    }

    private static double utility(PortfolioProblem problem, int candidate) {
        return candidate < 0 ? 0 : problem.candidates().get(candidate).utility();
    }

    /// Adds up the second's luck in full and walks down the first's best pairs.
    static double bySecondsLuck(CoupleProblem problem, int[] first, int[] second) {
        double value = 0;
        for (int l = 0; l < problem.second().nodeWeights().length; l++) {
            for (int y = 0; y < 1 << second.length; y++) {
                double luck = chance(problem.second(), second, y, l);
                double[] worth = new double[first.length];
                for (int i = 0; i < first.length; i++) {
                    worth[i] = pair(problem, first[i], -1);
                    for (int j = 0; j < second.length; j++) {
                        worth[i] =
                                (y & (1 << j)) == 0
                                        ? worth[i]
                                        : Math.max(worth[i], pair(problem, first[i], second[j]));
                    }
                }
                value += luck * walk(problem, first, worth, rest(problem, second, y), l);
            }
        }
        return value;
    }

    private static double rest(CoupleProblem problem, int[] second, int y) {
        double rest = 0;
        for (int j = 0; j < second.length; j++) {
            rest = (y & (1 << j)) == 0 ? rest : Math.max(rest, pair(problem, -1, second[j]));
        }
        return rest;
    }

    private static double walk(
            CoupleProblem problem, int[] first, double[] worth, double rest, int l) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            if (worth[i] > rest) {
                order.add(i);
            }
        }
        order.sort((i, j) -> Double.compare(worth[j], worth[i]));
        double value = 0;
        for (int k = 0; k < problem.first().nodeWeights().length; k++) {
            double none = weight(problem, k, l);
            for (int i : order) {
                Candidate candidate = problem.first().candidates().get(first[i]);
                value += none * candidate.reach()[k] * worth[i];
                none *= 1 - candidate.reach()[k];
            }
            value += none * rest;
        }
        return value;
    }

    static double best(CoupleProblem problem) {
        double best = 0;
        for (int[] first : lists(problem.first())) {
            for (int[] second : lists(problem.second())) {
                if (costUsd(problem.first(), first) + costUsd(problem.second(), second)
                        <= problem.bothUsd()) {
                    best = Math.max(best, value(problem, first, second)[0]);
                }
            }
        }
        return best;
    }

    static int costUsd(PortfolioProblem problem, int[] members) {
        return Enumeration.judge(problem, java.util.Arrays.stream(members).boxed().toList())
                .costUsd();
    }

    private static List<int[]> lists(PortfolioProblem problem) {
        return Enumeration.listAllowed(problem).stream()
                .map(subset ->
                        subset.sent().stream().mapToInt(Enumeration.Sent::candidate).toArray())
                .toList();
    }
}
