package org.smartpick.prediction.fit;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.EvaluationRmsChecker;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.util.Pair;
import org.smartpick.stats.Logistic;
import org.smartpick.stats.RandomStream;

/// Fits the numbers of one group to its published moments.
///
/// Loss: the sum of squares of (model - published) / doubt over the moments, plus the same of every
/// number against its prior. Interview rate and match rate are returned exactly, whatever the
/// numbers: the first by solving the programs' log-odds, the second by solving the chance of being
/// reached. Levenberg-Marquardt with a numeric Jacobian; the inverse of its normal matrix is the
/// covariance of the posterior (Laplace).
public final class GroupFitter {
    private static final double STEP = 0.02;
    private static final double TIGHT = 1e-7;
    private static final int MOST_STEPS = 400;
    private static final int MOST_EVALUATIONS = 1_000;
    private static final double SETTLED = 1e-6;
    private static final double FIRST_REACH = -1.5;

    private final GroupFit.Problem problem;
    private final double[] published;
    private final double[] doubts;
    private double lastReach = FIRST_REACH; // where the next search for the reach begins

    private GroupFitter(GroupFit.Problem problem, double[] published) {
        this.problem = problem;
        this.published = published;
        int moments = problem.moments().size();
        doubts = new double[moments + Numbers.COUNT];
        for (int i = 0; i < moments; i++) {
            doubts[i] = problem.moments().get(i).doubt();
        }
        for (int a = 0; a < Numbers.COUNT; a++) {
            doubts[moments + a] = problem.priors().list().get(a).sd();
        }
    }

    /// The fit of one group.
    public static GroupFit fit(GroupFit.Problem problem) {
        GroupFitter fitter = new GroupFitter(problem, targets(problem));
        double[] middle = fitter.optimum(priorMeans(problem));
        return fitter.result(middle);
    }

    /// The numbers that fit other values of the moments, other priors' middles and another world.
    ///
    /// @param shifts what is added to each moment and each prior's middle, in doubts
    /// @param from where the search begins
    /// @param level interview level, log-odds
    /// @param match match rate, log-odds above the published
    static double[] refit(
            GroupFit.Problem problem, double[] shifts, double[] from, double level, double match) {
        double[] moved = targets(problem);
        GroupFitter fitter = new GroupFitter(problem, moved);
        for (int i = 0; i < moved.length; i++) {
            moved[i] += shifts[i] * fitter.doubts[i];
        }
        return fitter.optimum(from, level, match);
    }

    /// How much wider refits to figures and priors redrawn within their doubt scatter than the
    /// normal posterior says: the ratio of the standard deviations, one a number; 1 where the
    /// posterior is as wide as it should be.
    ///
    /// @param draws number of refits, 2 or more
    public static double[] scatter(GroupFit fit, int draws, long seed) {
        int rows = fit.problem().moments().size() + Numbers.COUNT;
        double[][] shifts = new double[rows][];
        for (int i = 0; i < rows; i++) {
            shifts[i] = RandomStream.of(seed, "refit " + i).normals(draws);
        }
        double[] squares = new double[Numbers.COUNT];
        double[] means = new double[Numbers.COUNT];
        for (int d = 0; d < draws; d++) {
            double[] shift = new double[rows];
            for (int i = 0; i < rows; i++) {
                shift[i] = shifts[i][d];
            }
            double[] refitted = refit(fit.problem(), shift, fit.numbers(), 0, 0);
            for (int a = 0; a < Numbers.COUNT; a++) {
                means[a] += refitted[a] / draws;
                squares[a] += refitted[a] * refitted[a] / draws;
            }
        }
        double[] ratios = fit.doubts();
        for (int a = 0; a < Numbers.COUNT; a++) {
            double sd = Math.sqrt(Math.max(0, squares[a] - means[a] * means[a]));
            ratios[a] = sd / ratios[a];
        }
        return ratios;
    }

    private static double[] targets(GroupFit.Problem problem) {
        List<Double> values = new ArrayList<>();
        problem.moments().forEach(moment -> values.add(moment.published()));
        for (double mean : priorMeans(problem)) {
            values.add(mean);
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] priorMeans(GroupFit.Problem problem) {
        return problem.priors().list().stream().mapToDouble(TraitPriors.Prior::mean).toArray();
    }

    private double[] optimum(double[] start) {
        return optimum(start, 0, 0);
    }

    private double[] optimum(double[] start, double level, double match) {
        MultivariateJacobianFunction model =
                point -> {
                    double[] numbers = point.toArray();
                    RealVector value = new ArrayRealVector(residuals(numbers, level, match), false);
                    return new Pair<>(value, jacobian(numbers, level, match));
                };
        LeastSquaresProblem squares =
                new LeastSquaresBuilder()
                        .start(start)
                        .model(model)
                        .target(new double[doubts.length])
                        .checker(new EvaluationRmsChecker(SETTLED, SETTLED))
                        .lazyEvaluation(false)
                        .maxEvaluations(MOST_EVALUATIONS)
                        .maxIterations(MOST_STEPS)
                        .build();
        return new LevenbergMarquardtOptimizer()
                .withCostRelativeTolerance(1e-8)
                .withParameterRelativeTolerance(1e-6)
                .withOrthoTolerance(1e-8)
                .optimize(squares)
                .getPoint()
                .toArray();
    }

    private RealMatrix jacobian(double[] numbers, double level, double match) {
        double[][] rows = new double[doubts.length][Numbers.COUNT];
        for (int a = 0; a < Numbers.COUNT; a++) {
            double[] up = numbers.clone();
            double[] down = numbers.clone();
            up[a] += STEP;
            down[a] -= STEP;
            double[] above = residuals(up, level, match);
            double[] below = residuals(down, level, match);
            for (int i = 0; i < rows.length; i++) {
                rows[i][a] = (above[i] - below[i]) / (2 * STEP);
            }
        }
        return new Array2DRowRealMatrix(rows, false);
    }

    private double[] residuals(double[] numbers, double level, double match) {
        double[] values = values(numbers, level, match);
        for (int i = 0; i < values.length; i++) {
            values[i] = (values[i] - published[i]) / doubts[i];
        }
        return values;
    }

    /// The model's moments, then the numbers themselves.
    private double[] values(double[] numbers, double level, double match) {
        Traits traits = solved(numbers, level, match);
        SimulatedPool pool =
                SimulatedPool.of(SimulatedPool.programs(problem.spread(), level, traits), traits);
        List<Moment> moments = problem.moments();
        double[] values = new double[moments.size() + Numbers.COUNT];
        for (int i = 0; i < moments.size(); i++) {
            values[i] = moments.get(i).kind().of(pool, traits);
        }
        System.arraycopy(numbers, 0, values, moments.size(), Numbers.COUNT);
        return values;
    }

    private Traits solved(double[] numbers, double level, double match) {
        Traits traits = Numbers.traits(numbers, lastReach);
        double[] odds = SimulatedPool.programs(problem.spread(), level, traits);
        double rate = Logistic.probability(Logistic.logOdds(inside(problem.matchRate())) + match);
        lastReach = Reach.solve(odds, traits, rate, TIGHT);
        return traits.withReach(lastReach);
    }

    private GroupFit result(double[] middle) {
        RealMatrix jacobian = jacobian(middle, 0, 0);
        RealMatrix covariance =
                new LUDecomposition(jacobian.transposeMultiply(jacobian)).getSolver().getInverse();
        double[][] factor =
                new CholeskyDecomposition(symmetric(covariance), 1e-6, 1e-14).getL().getData();
        RealMatrix gain = covariance.multiplyTransposed(jacobian);
        GroupFit.Posterior posterior =
                new GroupFit.Posterior(
                        factor,
                        gain.operate(change(middle, STEP, 0)),
                        gain.operate(change(middle, 0, STEP)));
        double[] values = values(middle, 0, 0);
        double reach = lastReach;
        List<GroupFit.Residual> residuals = new ArrayList<>();
        for (int i = 0; i < problem.moments().size(); i++) {
            residuals.add(new GroupFit.Residual(problem.moments().get(i), values[i]));
        }
        return new GroupFit(problem, middle, reach, posterior, residuals);
    }

    private static RealMatrix symmetric(RealMatrix matrix) {
        return matrix.add(matrix.transpose()).scalarMultiply(0.5);
    }

    /// What the numbers must make good when level or match rate move by one log-odds.
    private double[] change(double[] middle, double level, double match) {
        double step = level + match;
        double[] up = residuals(middle, level, match);
        double[] down = residuals(middle, -level, -match);
        double[] change = new double[up.length];
        for (int i = 0; i < up.length; i++) {
            change[i] = -(up[i] - down[i]) / (2 * step);
        }
        return change;
    }

    static double inside(double rate) {
        return Math.clamp(rate, 1e-3, 1 - 1e-3);
    }
}
