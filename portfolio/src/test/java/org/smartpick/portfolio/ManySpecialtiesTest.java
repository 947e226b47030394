package org.smartpick.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Limits;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Search;

/// How far the search stays behind the best of all lists where four or more specialties have fee
/// tiers of their own, so that the table over counts does not apply.
class ManySpecialtiesTest {

    private static final int PROGRAMS = 8;
    private static final int WORLDS = 60;
    private static final int CHEAP = 3;
    private static final int FEE_USD = 11;
    private static final int LATER_USD = 30;

    @ParameterizedTest
    @CsvSource({
        "4, 66", "4, 100", "4, 150", "4, 200", "4, 300", "5, 66", "5, 100", "5, 150", "5, 200",
        "5, 300"
    })
    void fourAndFiveSpecialtiesAreNextToOptimal(int specialties, int budgetUsd) {
        double[] gaps =
                IntStream.range(0, WORLDS)
                        .mapToDouble(seed -> gap(problem(seed, specialties, budgetUsd)))
                        .toArray();
        assertThat(Arrays.stream(gaps).min().orElseThrow()).isGreaterThan(-1e-12);
        assertThat(Arrays.stream(gaps).average().orElseThrow()).isLessThanOrEqualTo(5e-4);
    }

    private static double gap(PortfolioProblem problem) {
        double found =
                new Search(Market.of(problem), Limit.of(problem.limits()), new int[0], () -> false)
                        .run(_ -> {})
                        .value();
        return 1 - found / best(problem);
    }

    /// The best value by a table over the numbers of applications in each specialty, written anew:
    /// programs from the least to the most wanted, each one in or out.
    private static double best(PortfolioProblem problem) {
        int groups = problem.feeGroups().size();
        int base = PROGRAMS + 1;
        int states = (int) Math.pow(base, groups);
        double[] value = new double[states];
        Arrays.fill(value, Double.NEGATIVE_INFINITY);
        value[0] = 0;
        List<Candidate> rising =
                problem.candidates().stream()
                        .sorted(Comparator.comparingDouble(Candidate::utility))
                        .toList();
        for (Candidate candidate : rising) {
            double chance = candidate.reach()[0];
            int step = (int) Math.pow(base, candidate.feeGroup());
            for (int state = states - 1; state >= step; state--) {
                if (state / step % base > 0) {
                    double with = (1 - chance) * value[state - step] + chance * candidate.utility();
                    value[state] = Math.max(value[state], with);
                }
            }
        }
        return IntStream.range(0, states)
                .filter(state -> feesUsd(state, base) <= problem.limits().budgetUsd())
                .mapToDouble(state -> value[state])
                .max()
                .orElseThrow();
    }

    private static int feesUsd(int state, int base) {
        int sum = 0;
        for (int rest = state; rest > 0; rest /= base) {
            int number = rest % base;
            sum += Math.min(number, CHEAP) * FEE_USD + Math.max(0, number - CHEAP) * LATER_USD;
        }
        return sum;
    }

    private static PortfolioProblem problem(long seed, int specialties, int budgetUsd) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Candidate> candidates =
                IntStream.range(0, specialties * PROGRAMS)
                        .mapToObj(i -> candidate(random, i, i % specialties))
                        .toList();
        return new PortfolioProblem(
                candidates,
                new double[] {1},
                IntStream.range(0, specialties)
                        .mapToObj(_ -> Worlds.fees(CHEAP, FEE_USD, LATER_USD))
                        .toList(),
                new Limits(budgetUsd, candidates.size()),
                0);
    }

    private static Candidate candidate(SplittableRandom random, int i, int specialty) {
        double utility = 1 + 9 * random.nextDouble();
        double chance = Math.min(0.9, 1.2 / utility * random.nextDouble());
        return new Candidate("p" + i, specialty, utility, new double[] {chance}, Pin.FREE);
    }
}
