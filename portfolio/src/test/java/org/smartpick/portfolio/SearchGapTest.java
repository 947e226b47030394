package org.smartpick.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Limits;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.portfolio.PortfolioProblem.Signaled;
import org.smartpick.portfolio.internal.ConcaveBound;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Search;
import org.smartpick.stats.Normal;
import org.smartpick.stats.NormalNodes;

/// How far the search alone, without any exact algorithm, stays behind the best of all lists.
class SearchGapTest {

    private static final int NODES = 16;
    private static final int WORLDS = 60;

    private record Gaps(double mean, double worst) {

        static Gaps over(IntFunction<PortfolioProblem> worlds) {
            double[] gaps =
                    IntStream.range(0, WORLDS).mapToDouble(i -> gap(worlds.apply(i))).toArray();
            return new Gaps(
                    IntStream.range(0, WORLDS).mapToDouble(i -> gaps[i]).average().orElseThrow(),
                    IntStream.range(0, WORLDS).mapToDouble(i -> gaps[i]).max().orElseThrow());
        }

        private static double gap(PortfolioProblem problem) {
            Market market = Market.of(problem);
            Limit limit = Limit.of(problem.limits());
            double found = new Search(market, limit, new int[0], () -> false).run(_ -> {}).value();
            Portfolio best = new DefaultPortfolioSolver().solve(problem);
            assertThat(best.certainty()).isEqualTo(Portfolio.Certainty.OPTIMAL);
            return 1 - found / best.value();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.8, 0.95})
    void correlatedListsAreNextToOptimal(double rho) {
        Gaps gaps = Gaps.over(i -> correlated(i, 18, 5, rho));
        assertThat(gaps.mean()).isLessThan(1e-4);
        assertThat(gaps.worst()).isLessThan(2e-3);
    }

    @Test
    void signalsAreNextToOptimal() {
        Gaps gaps = Gaps.over(i -> signaled(correlated(i, 8, 5, 0)));
        assertThat(gaps.mean()).isLessThan(2e-4);
        assertThat(gaps.worst()).isLessThan(3e-3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 0.8})
    void theBoundIsWithinOnePercentAtSixtyApplications(double rho) {
        PortfolioProblem problem = correlated(7, 700, 60, rho);
        Market market = Market.of(problem);
        Limit limit = Limit.of(problem.limits());
        var plan = new Search(market, limit, new int[0], () -> false).run(_ -> {});
        double bound = new ConcaveBound(market, limit).of(plan.set().list(), 40, 0);
        assertThat(bound).isBetween(plan.value(), plan.value() * 1.01);
    }

    private static PortfolioProblem correlated(long seed, int m, int most, double rho) {
        SplittableRandom random = new SplittableRandom(seed);
        NormalNodes nodes = NormalNodes.of(NODES);
        double[] weights = IntStream.range(0, NODES).mapToDouble(nodes::weight).toArray();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < m; i++) {
            double utility = 1 + 9 * random.nextDouble();
            double z = Normal.quantile(Math.clamp(1.2 / utility * random.nextDouble(), 0.01, 0.9));
            double[] reach =
                    IntStream.range(0, NODES)
                            .mapToDouble(k ->
                                    Normal.cumulative(
                                            (z + Math.sqrt(rho) * nodes.point(k))
                                                    / Math.sqrt(1 - rho)))
                            .toArray();
            candidates.add(new Candidate("p" + i, 0, utility, reach, Pin.FREE));
        }
        return new PortfolioProblem(
                candidates, weights, List.of(Worlds.fees(1, 0, 0)), new Limits(0, most), 0);
    }

    private static PortfolioProblem signaled(PortfolioProblem plain) {
        List<Candidate> candidates =
                plain.candidates().stream()
                        .map(c ->
                                new Candidate(
                                        c.id(),
                                        c.feeGroup(),
                                        c.utility(),
                                        c.reach(),
                                        c.pin(),
                                        List.of(
                                                new Signaled(0, raised(c, 5)),
                                                new Signaled(1, raised(c, 2.5)))))
                        .toList();
        return new PortfolioProblem(
                candidates,
                plain.nodeWeights(),
                plain.feeGroups(),
                plain.limits(),
                0,
                List.of(new SignalPool("gold", 1), new SignalPool("silver", 2)),
                List.of());
    }

    private static double[] raised(Candidate candidate, double odds) {
        return Arrays.stream(candidate.reach()).map(f -> odds * f / (1 - f + odds * f)).toArray();
    }
}
