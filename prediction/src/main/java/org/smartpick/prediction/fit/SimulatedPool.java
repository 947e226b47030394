package org.smartpick.prediction.fit;

import org.smartpick.prediction.book.RateSpread;
import org.smartpick.stats.Logistic;
import org.smartpick.stats.NormalNodes;

/// What a season does to a representative pool of applicants of one type and specialty, in closed
/// form.
///
/// Applicants have a score z and a shared strength u, both standard normal, and send `applications`
/// applications to programs spread over the published rates. Given z and u everything is
/// independent, so that means and variances of the interviews, the chance of none and the chance of
/// no match are sums and products over programs; the pool is a quadrature over z and u. Only
/// applicants with at least one interview are active: published tables count them alone.
public final class SimulatedPool {
    private static final NormalNodes SCORES = NormalNodes.of(7);
    private static final NormalNodes STRENGTHS = NormalNodes.of(14);
    private static final NormalNodes INVERSE = NormalNodes.of(24);
    private static final int SLICES = 10;

    private double active; // weight of the active applicants; each sum grows by node
    private double interviews; // their interviews
    private double squares; // the squares of their interviews
    private double matched; // the weight of those who match
    private double matchedScore; // their scores
    private double activeScore; // scores of the active
    private double activeScoreSquare; // squares of those scores
    private double matchedInterviews; // interviews of those who match

    /// Simulates a pool.
    public static SimulatedPool of(RateSpread spread, Traits traits) {
        return of(programs(spread, traits), traits);
    }

    /// Simulates a pool at programs with these odds of an interview for the middle applicant.
    public static SimulatedPool of(double[] odds, Traits traits) {
        SimulatedPool pool = new SimulatedPool();
        for (int i = 0; i < SCORES.size(); i++) {
            for (int k = 0; k < STRENGTHS.size(); k++) {
                double index =
                        traits.score() * SCORES.point(i) + traits.strength() * STRENGTHS.point(k);
                double weight = SCORES.weight(i) * STRENGTHS.weight(k);
                pool.add(weight, SCORES.point(i), index, odds, traits);
            }
        }
        return pool;
    }

    /// Odds of an interview for the middle applicant at typical programs; they depend on score
    /// effect and strength.
    public static double[] programs(RateSpread spread, Traits traits) {
        return programs(spread, 0, traits);
    }

    /// The same when all rates lie `level` log-odds above the published ones.
    public static double[] programs(RateSpread spread, double level, Traits traits) {
        Curve curve = new Curve(Math.hypot(traits.score(), traits.strength()), INVERSE);
        double[] odds = new double[SLICES];
        for (int i = 0; i < SLICES; i++) {
            double rate = Math.max(RateSpread.FLOOR / 2, spread.at((i + 0.5) / SLICES));
            odds[i] = Math.exp(curve.inverse(Logistic.logOdds(rate) + level));
        }
        return odds;
    }

    private void add(double weight, double score, double index, double[] odds, Traits traits) {
        double lift = Math.exp(index);
        double reach = Logistic.probability(traits.reach() + traits.echo() * index);
        double each = traits.applications() / odds.length;
        double mean = 0;
        double variance = 0;
        double logNone = 0;
        double logNoMatch = 0;
        double unreached = 0;
        for (double program : odds) {
            double at = program * lift;
            double p = at / (1 + at);
            mean += p;
            variance += p * (1 - p);
            logNone += Math.log1p(-p);
            logNoMatch += Math.log1p(-p * reach);
            unreached += p * (1 - reach) / (1 - p * reach);
        }
        double none = Math.exp(each * logNone);
        double noMatch = Math.exp(each * logNoMatch);
        mean *= each;
        double square = each * variance + mean * mean;
        active += weight * (1 - none);
        interviews += weight * mean;
        squares += weight * square;
        matched += weight * (1 - noMatch);
        matchedScore += weight * (1 - noMatch) * score;
        activeScore += weight * (1 - none) * score;
        activeScoreSquare += weight * (1 - none) * score * score;
        matchedInterviews += weight * (mean - noMatch * each * unreached);
    }

    /// Share of the pool with at least one interview.
    public double activeShare() {
        return active;
    }

    /// Mean interviews of the active.
    public double meanInterviews() {
        return interviews / active;
    }

    /// Standard deviation of the interviews of the active.
    public double sdInterviews() {
        double mean = meanInterviews();
        return Math.sqrt(Math.max(1e-9, squares / active - mean * mean));
    }

    /// Share of the active who match.
    public double matchRate() {
        return matched / active;
    }

    /// Mean interviews of those who match.
    public double meanInterviewsMatched() {
        return matchedInterviews / matched;
    }

    /// Mean interviews of the active who do not match.
    public double meanInterviewsUnmatched() {
        return (interviews - matchedInterviews) / (active - matched);
    }

    /// Mean score of the active, standard deviations of the whole pool.
    public double activeScoreMean() {
        return activeScore / active;
    }

    /// Spread of the score of the active, standard deviations of the whole pool.
    public double activeScoreSd() {
        double mean = activeScoreMean();
        return Math.sqrt(activeScoreSquare / active - mean * mean);
    }

    /// Mean score of the matched less that of the other active, standard deviations of the active.
    public double scoreGap() {
        double of = matchedScore / matched;
        double others = (activeScore - matchedScore) / (active - matched);
        return (of - others) / activeScoreSd();
    }
}
