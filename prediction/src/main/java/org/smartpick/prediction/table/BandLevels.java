package org.smartpick.prediction.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.stats.LeastSquares;
import org.smartpick.stats.Logistic;

/// The match rate of a specialty over several pooled years, from single years and from the market.
///
/// Three witnesses on the log-odds scale, weighted by their precision: the rate of the pool's last
/// year and that of the later edition, each moved by how the market changed (a ridge regression
/// over the specialties whose pooled bands are printed), and what specialties as crowded have. The
/// spreads are set wide: eleven to sixteen specialties cannot tell them finely.
final class BandLevels {
    private static final double LAST_YEAR_SPREAD = 0.35;
    private static final double LATER_SPREAD = 0.5;
    private static final double CROWD_SPREAD = 1.5;
    private static final double MARKET_SPREAD = 0.25;
    private static final double CROWD_RIDGE = 0.3;
    private static final int LATER_YEARS = 2;

    private final PublishedEvidence evidence;
    private final Market market;
    private final ApplicantType type;
    private final int year;
    private final LeastSquares fromLastYear;
    private final LeastSquares fromLater;
    private final double[] crowd;

    /// A witness.
    ///
    /// @param middle log-odds of the share matched
    /// @param variance its variance
    record Level(double middle, double variance) {}

    BandLevels(
            PublishedEvidence evidence, ApplicantType type, int year, Map<String, Double> rates) {
        this.evidence = evidence;
        this.type = type;
        this.year = year;
        market = new Market(evidence);
        fromLastYear = fit(rates, LAST_YEAR_SPREAD, year);
        fromLater = fit(rates, LATER_SPREAD, year + LATER_YEARS);
        crowd = fitCrowd(rates);
    }

    private Optional<CohortScores> cohort(String specialty, int edition) {
        return edition == year
                ? CohortScores.alone(evidence, type, specialty, edition)
                : CohortScores.later(evidence, type, specialty, edition);
    }

    private double[] row(String specialty) {
        return new double[] {market.slack(specialty), market.retreat(type, specialty)};
    }

    private LeastSquares fit(Map<String, Double> rates, double spread, int edition) {
        List<double[]> rows = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        rates.forEach((specialty, rate) ->
                cohort(specialty, edition)
                        .ifPresent(cohort -> {
                            double root = 1 / Math.sqrt(cohort.variance() + spread * spread);
                            rows.add(Arrays.stream(row(specialty)).map(v -> v * root).toArray());
                            values.add(
                                    root
                                            * (Logistic.logOdds(rate)
                                                    - Logistic.logOdds(cohort.rate())));
                        }));
        double ridge = 1 / (MARKET_SPREAD * MARKET_SPREAD);
        return LeastSquares.fit(
                rows.toArray(double[][]::new),
                values.stream().mapToDouble(Double::doubleValue).toArray(),
                new double[] {ridge, ridge});
    }

    /// Mean crowding, mean log-odds, slope and residual variance over the printed specialties.
    private double[] fitCrowd(Map<String, Double> rates) {
        List<double[]> points = new ArrayList<>();
        rates.forEach((specialty, rate) ->
                market.findCrowding(specialty)
                        .ifPresent(crowding ->
                                points.add(new double[] {crowding, Logistic.logOdds(rate)})));
        double[] all = rates.values().stream().mapToDouble(Logistic::logOdds).toArray();
        if (points.size() < 4) {
            double mean = Arrays.stream(all).average().orElse(2);
            return new double[] {0, mean, 0, 1};
        }
        double x = points.stream().mapToDouble(point -> point[0]).average().orElse(0);
        double y = points.stream().mapToDouble(point -> point[1]).average().orElse(0);
        double xy = points.stream().mapToDouble(p -> (p[0] - x) * (p[1] - y)).sum();
        double xx = points.stream().mapToDouble(p -> (p[0] - x) * (p[0] - x)).sum();
        double slope = xy / (xx + CROWD_RIDGE);
        double square =
                points.stream()
                        .mapToDouble(p -> p[1] - y - slope * (p[0] - x))
                        .map(rest -> rest * rest)
                        .sum();
        return new double[] {x, y, slope, square / (points.size() - 2)};
    }

    /// The rate of a specialty whose bands are not printed.
    Level estimate(String specialty) {
        List<Level> witnesses = new ArrayList<>();
        cohort(specialty, year)
                .ifPresent(cohort ->
                        witnesses.add(witness(specialty, cohort, fromLastYear, LAST_YEAR_SPREAD)));
        cohort(specialty, year + LATER_YEARS)
                .ifPresent(cohort ->
                        witnesses.add(witness(specialty, cohort, fromLater, LATER_SPREAD)));
        OptionalDouble crowding = market.findCrowding(specialty);
        double expected =
                crowd[1]
                        + (crowding.isPresent()
                                ? crowd[2] * (crowding.getAsDouble() - crowd[0])
                                : 0);
        witnesses.add(new Level(expected, CROWD_SPREAD * CROWD_SPREAD * crowd[3]));
        double precision = witnesses.stream().mapToDouble(one -> 1 / one.variance()).sum();
        double middle =
                witnesses.stream().mapToDouble(one -> one.middle() / one.variance()).sum()
                        / precision;
        return new Level(middle, 1 / precision);
    }

    private Level witness(String specialty, CohortScores cohort, LeastSquares fit, double spread) {
        return new Level(
                Logistic.logOdds(cohort.rate()) + fit.predict(row(specialty)),
                cohort.variance() + spread * spread);
    }
}
