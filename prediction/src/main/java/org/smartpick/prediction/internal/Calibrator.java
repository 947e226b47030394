package org.smartpick.prediction.internal;

import java.util.Optional;
import org.smartpick.prediction.book.RateSpread;
import org.smartpick.stats.Logistic;

/// Finds the traits under which a simulated pool comes back to the published outcomes of its group.
///
/// Four numbers, four published moments: applications from the mean number of programs ranked,
/// spread of the shared strength from its standard deviation, effect of the score from the gap
/// between matched and others, chance of being reached from the match rate. Damped fixed-point
/// steps; moments that are not published leave their number at its prior, small samples are drawn
/// toward it.
final class Calibrator {
    /// Prior of the spread of the shared strength: the middle of what non-US IMG tables of 2026
    /// give.
    static final double PRIOR_STRENGTH = 0.85;

    /// Prior of the effect of one standard deviation of Step 2 CK, from the same tables.
    static final double PRIOR_SCORE = 0.5;

    /// Share of the applicant's own log-odds that counts again after the interview: with it, the
    /// numbers of programs ranked by matched and unmatched come back although they were not fitted.
    static final double ECHO = 0.3;

    private static final int STEPS = 50;
    private static final int REACH_STEPS = 40;
    private static final double TOLERANCE = 1e-4;
    private static final double PRIOR_PEOPLE = 60;
    private static final double STRONGEST = 1.8;
    private static final double LEAST_APPLICATIONS = 8;
    private static final double MOST_APPLICATIONS = 250;

    private Calibrator() {}

    /// What is published about the outcomes of a group.
    ///
    /// @param matchRate share of the active who match
    /// @param ranks mean, standard deviation and people behind the number of programs ranked; empty
    ///   when not printed
    /// @param scoreGap gap between matched and others in standard deviations; NaN when not printed
    /// @param applications prior of the applications to average programs
    record Moments(
            double matchRate, Optional<double[]> ranks, double scoreGap, double applications) {}

    /// Traits that return the moments.
    static Traits fit(RateSpread spread, Moments moments) {
        double people = moments.ranks().map(ranks -> ranks[2]).orElse(0.0);
        double weight = people / (people + PRIOR_PEOPLE);
        double applications = moments.applications();
        double strength = PRIOR_STRENGTH;
        double score = PRIOR_SCORE;
        double reach = -1.5;
        for (int step = 0; step < STEPS; step++) {
            SimulatedPool pool =
                    SimulatedPool.of(
                            spread, new Traits(applications, strength, score, reach, ECHO));
            reach +=
                    0.8
                            * (Logistic.logOdds(moments.matchRate())
                                    - Logistic.logOdds(inside(pool.matchRate())));
            reach = Math.clamp(reach, -8, 8);
            if (moments.ranks().isPresent()) {
                double[] ranks = moments.ranks().get();
                applications =
                        Math.clamp(
                                applications * Math.pow(ranks[0] / pool.meanInterviews(), 0.8),
                                LEAST_APPLICATIONS,
                                MOST_APPLICATIONS);
                strength =
                        Math.clamp(
                                strength + 0.4 * Math.log(ranks[1] / pool.sdInterviews()),
                                0.2,
                                STRONGEST);
            }
            if (Double.isFinite(moments.scoreGap())) {
                score = Math.clamp(score + 0.4 * (moments.scoreGap() - pool.scoreGap()), 0.1, 1.2);
            }
        }
        double calmStrength = weight * strength + (1 - weight) * PRIOR_STRENGTH;
        double scoreWeight = Double.isFinite(moments.scoreGap()) ? Math.max(weight, 0.5) : 0;
        double calmScore = scoreWeight * score + (1 - scoreWeight) * PRIOR_SCORE;
        Traits calm = new Traits(applications, calmStrength, calmScore, reach, ECHO);
        return calm.withReach(reach(spread, calm, moments.matchRate()));
    }

    /// The chance of being reached, in log-odds, under which the pool's match rate comes back.
    ///
    /// Regula falsi (Illinois variant) on the log-odds of the match rate from the reach that
    /// `traits` bring along.
    static double reach(RateSpread spread, Traits traits, double matchRate) {
        double[] odds = SimulatedPool.programs(spread, traits);
        double low = -9;
        double high = 9;
        double lowMiss = miss(odds, traits.withReach(low), matchRate);
        double highMiss = miss(odds, traits.withReach(high), matchRate);
        if (lowMiss >= 0 || highMiss <= 0) {
            return lowMiss >= 0 ? low : high;
        }
        double guess = Math.clamp(traits.reach(), low + 1, high - 1);
        for (int i = 0; i < REACH_STEPS && high - low > TOLERANCE; i++) {
            double missed = miss(odds, traits.withReach(guess), matchRate);
            if (Math.abs(missed) < TOLERANCE) {
                return guess;
            }
            if (missed < 0) {
                low = guess;
                lowMiss = missed;
                highMiss /= 2;
            } else {
                high = guess;
                highMiss = missed;
                lowMiss /= 2;
            }
            guess = low - lowMiss * (high - low) / (highMiss - lowMiss);
        }
        return guess;
    }

    private static double miss(double[] odds, Traits traits, double matchRate) {
        double simulated = inside(SimulatedPool.of(odds, traits).matchRate());
        return Logistic.logOdds(simulated) - Logistic.logOdds(inside(matchRate));
    }

    private static double inside(double rate) {
        return Math.clamp(rate, 1e-4, 1 - 1e-4);
    }
}
