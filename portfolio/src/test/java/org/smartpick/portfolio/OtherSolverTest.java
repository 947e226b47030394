package org.smartpick.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.smartpick.domain.season.FeeSchedule;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Limits;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.portfolio.internal.ConcaveBound;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.Market;

/// The exact kinds and the bound against somebody else's solver: ojAlgo's integer programs.
///
/// The value is extended to shares x between 0 and 1 as in [ConcaveBound], written down once more
/// here. It is concave, so each tangent lies above it; the integer program over all tangents found
/// so far is an upper limit, and when its best list has that very value it is the best of all
/// (outer approximation, Duran and Grossmann 1986).
class OtherSolverTest {

    private static final int MOST_CUTS = 400;
    private static final double CLOSE = 1e-6;

    /// A world of one specialty or of many single fees, on some nodes.
    private record World(PortfolioProblem problem, List<Integer> ranked) {

        static World draw(long seed, int m, int nodes, boolean oneFee) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Candidate> candidates = new ArrayList<>();
            List<FeeSchedule> fees = new ArrayList<>();
            for (int i = 0; i < m; i++) {
                double[] reach = random.doubles(nodes, 0.02, 0.6).sorted().toArray();
                int fee = oneFee ? 10 : random.nextInt(5, 31);
                if (!oneFee || fees.isEmpty()) {
                    fees.add(Worlds.fees(1, fee, fee));
                }
                candidates.add(
                        new Candidate(
                                "p" + i,
                                fees.size() - 1,
                                5 + 90 * random.nextDouble(),
                                reach,
                                Pin.FREE));
            }
            double[] weights = IntStream.range(0, nodes).mapToDouble(_ -> 1.0 / nodes).toArray();
            Limits limits = oneFee ? new Limits(10 * m, m / 2) : new Limits(8 * m, m);
            List<Integer> ranked =
                    IntStream.range(0, m)
                            .boxed()
                            .sorted(
                                    Comparator.comparingDouble(
                                            (Integer i) -> -candidates.get(i).utility()))
                            .toList();
            return new World(new PortfolioProblem(candidates, weights, fees, limits, 0), ranked);
        }

        double utility(int rank) {
            return rank == ranked.size() ? 0 : problem.candidates().get(ranked.get(rank)).utility();
        }

        double log(int candidate, int node) {
            return -Math.log1p(-problem.candidates().get(candidate).reach()[node]);
        }

        /// Value of shares, by steps of worth.
        double value(double[] x) {
            double value = 0;
            for (int node = 0; node < problem.nodeWeights().length; node++) {
                double sum = 0;
                for (int rank = 0; rank < ranked.size(); rank++) {
                    sum += log(ranked.get(rank), node) * x[ranked.get(rank)];
                    value +=
                            problem.nodeWeights()[node]
                                    * (utility(rank) - utility(rank + 1))
                                    * -Math.expm1(-sum);
                }
            }
            return value;
        }

        /// How the value grows with each share.
        double[] gradient(double[] x) {
            double[] gradient = new double[x.length];
            for (int node = 0; node < problem.nodeWeights().length; node++) {
                double[] left = new double[ranked.size()];
                double sum = 0;
                for (int rank = 0; rank < left.length; rank++) {
                    sum += log(ranked.get(rank), node) * x[ranked.get(rank)];
                    left[rank] = (utility(rank) - utility(rank + 1)) * Math.exp(-sum);
                }
                double below = 0;
                for (int rank = left.length - 1; rank >= 0; rank--) {
                    below += left[rank];
                    gradient[ranked.get(rank)] +=
                            problem.nodeWeights()[node] * log(ranked.get(rank), node) * below;
                }
            }
            return gradient;
        }
    }

    /// Which shares the other solver may use.
    private enum Shares {
        WHOLE,
        ANY
    }

    /// The best value, by tangents and the other solver.
    private static double best(World world, Shares shares) {
        int m = world.problem().candidates().size();
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] x = new Variable[m];
        Expression money = model.newExpression("money").upper(world.problem().limits().budgetUsd());
        Expression number =
                model.newExpression("number").upper(world.problem().limits().mostApplications());
        for (int i = 0; i < m; i++) {
            x[i] = model.newVariable("x" + i).lower(0).upper(1);
            if (shares == Shares.WHOLE) {
                x[i].integer(true);
            }
            int group = world.problem().candidates().get(i).feeGroup();
            money.set(x[i], world.problem().feeGroups().get(group).feeUsd(1));
            number.set(x[i], 1);
        }
        Variable value = model.newVariable("value").lower(0).upper(100).weight(1);
        double[] at = new double[m];
        double found = 0;
        for (int cut = 0; cut < MOST_CUTS; cut++) {
            tangent(model, world, x, value, at, cut);
            Optimisation.Result result = model.maximise();
            assertThat(result.getState().isFeasible())
                    .as("%s after %s tangents", result.getState(), cut)
                    .isTrue();
            for (int i = 0; i < m; i++) {
                double share = result.doubleValue(i);
                at[i] = shares == Shares.WHOLE ? Math.round(share) : Math.clamp(share, 0, 1);
            }
            found = Math.max(found, world.value(at));
            if (result.getValue() - found < CLOSE) {
                return found;
            }
        }
        throw new AssertionError("the tangents have not closed the gap");
    }

    private static void tangent(
            ExpressionsBasedModel model,
            World world,
            Variable[] x,
            Variable value,
            double[] at,
            int cut) {
        double[] gradient = world.gradient(at);
        double height = world.value(at);
        Expression tangent = model.newExpression("tangent" + cut);
        tangent.set(value, 1);
        for (int i = 0; i < x.length; i++) {
            tangent.set(x[i], -gradient[i]);
            height -= gradient[i] * at[i];
        }
        tangent.upper(height);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void agreesOnTheBestListAtOneFee(int seed) {
        World world = World.draw(seed, 10, 1, true);
        Portfolio portfolio = new DefaultPortfolioSolver().solve(world.problem());
        assertThat(portfolio.certainty()).isEqualTo(Portfolio.Certainty.OPTIMAL);
        assertThat(portfolio.value()).isCloseTo(best(world, Shares.WHOLE), within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void agreesOnTheBestListAtWholeFees(int seed) {
        World world = World.draw(100 + seed, 7, 1, false);
        Portfolio portfolio = new DefaultPortfolioSolver().solve(world.problem());
        assertThat(portfolio.certainty()).isEqualTo(Portfolio.Certainty.OPTIMAL);
        assertThat(portfolio.value()).isCloseTo(best(world, Shares.WHOLE), within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void agreesOnTheBestListWithSharedStrength(int seed) {
        World world = World.draw(200 + seed, 9, 3, true);
        Portfolio portfolio = new DefaultPortfolioSolver().solve(world.problem());
        assertThat(portfolio.certainty()).isEqualTo(Portfolio.Certainty.OPTIMAL);
        assertThat(portfolio.value()).isCloseTo(best(world, Shares.WHOLE), within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theBoundIsNeverBelowTheBestOfAllSharesAndComesCloseToIt(int seed) {
        World world = World.draw(300 + seed, 12, 2, true);
        Market market = Market.of(world.problem());
        Portfolio portfolio = new DefaultPortfolioSolver().solve(world.problem());
        int[] places = market.places();
        int[] rows =
                portfolio.picks().stream().mapToInt(pick -> places[pick.candidate()]).toArray();
        double bound =
                new ConcaveBound(market, Limit.of(world.problem().limits())).of(rows, 200, 0);
        double relaxed = best(world, Shares.ANY);
        assertThat(bound).isBetween(relaxed - 1e-4, relaxed * 1.01);
        assertThat(relaxed).isGreaterThanOrEqualTo(portfolio.value() - 1e-5);
    }
}
