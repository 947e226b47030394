package org.smartpick.prediction.fit;

import java.util.List;
import org.smartpick.prediction.book.RateSpread;
import org.smartpick.stats.Logistic;

/// The fitted numbers of one group (applicant type and specialty), how sure they are, and what they
/// leave over.
///
/// The middle returns the published interview and match rate exactly; the other moments as nearly
/// as they agree with each other and with the priors. Near the middle the posterior is taken as
/// normal: a draw is the middle moved by its factor times standard normals, and by what another
/// level of the interview rates or another match rate would have moved.
public final class GroupFit {
    /// How many numbers are fitted: applications, strength, score effect, echo.
    public static final int NUMBERS = Numbers.COUNT;

    private static final double TOLERANCE = 1e-3;

    private final Problem problem;
    private final double[] middle;
    private final double reach;
    private final double[][] factor;
    private final double[] byLevel;
    private final double[] byMatch;
    private final List<Residual> residuals;

    /// What is to be returned.
    ///
    /// @param spread interview rates over programs
    /// @param matchRate share of the active who match, 0 to 1
    /// @param moments the other figures
    /// @param priors what is known beforehand
    public record Problem(
            RateSpread spread,
            double matchRate,
            List<Moment> moments,
            TraitPriors.TypePriors priors) {
        /// Copies the moments.
        public Problem {
            moments = List.copyOf(moments);
        }
    }

    /// What is left over of one moment.
    ///
    /// @param moment the published figure
    /// @param model the model's value, scale of its kind
    public record Residual(Moment moment, double model) {
        /// Distance of the model from the figure, in doubts of the figure.
        public double doubts() {
            return (model - moment.published()) / moment.doubt();
        }
    }

    /// The normal posterior around the middle.
    ///
    /// @param factor lower triangular factor of the covariance of the numbers
    /// @param byLevel movement of the numbers for each log-odds of the interview level
    /// @param byMatch movement of the numbers for each log-odds of the match rate
    record Posterior(double[][] factor, double[] byLevel, double[] byMatch) {}

    GroupFit(
            Problem problem,
            double[] middle,
            double reach,
            Posterior posterior,
            List<Residual> residuals) {
        this.problem = problem;
        this.middle = middle;
        this.reach = reach;
        factor = posterior.factor();
        byLevel = posterior.byLevel();
        byMatch = posterior.byMatch();
        this.residuals = List.copyOf(residuals);
    }

    /// The traits in the middle of all doubts.
    public Traits middle() {
        return Numbers.traits(middle, reach);
    }

    /// One draw of the traits.
    ///
    /// @param normals four standard normal values
    /// @param level how far the interview rates lie above the published ones, log-odds
    /// @param match how far the match rate lies above the published one, log-odds
    public Traits draw(double[] normals, double level, double match) {
        double[] numbers = middle.clone();
        for (int a = 0; a < Numbers.COUNT; a++) {
            numbers[a] += byLevel[a] * level + byMatch[a] * match;
            for (int b = 0; b <= a; b++) {
                numbers[a] += factor[a][b] * normals[b];
            }
        }
        Traits traits = Numbers.traits(numbers, reach);
        double rate =
                Logistic.probability(
                        Logistic.logOdds(GroupFitter.inside(problem.matchRate())) + match);
        double[] odds = SimulatedPool.programs(problem.spread(), level, traits);
        return traits.withReach(Reach.solve(odds, traits, rate, TOLERANCE));
    }

    /// Standard deviation of each number: logarithms of applications, strength and score effect,
    /// and the echo.
    public double[] doubts() {
        double[] doubts = new double[Numbers.COUNT];
        for (int a = 0; a < Numbers.COUNT; a++) {
            double square = 0;
            for (int b = 0; b <= a; b++) {
                square += factor[a][b] * factor[a][b];
            }
            doubts[a] = Math.sqrt(square);
        }
        return doubts;
    }

    /// The fitted numbers, in the order of [#doubts].
    public double[] numbers() {
        return middle.clone();
    }

    /// What is left over of each moment.
    public List<Residual> residuals() {
        return residuals;
    }

    /// The figures that were to be returned.
    public Problem problem() {
        return problem;
    }
}
