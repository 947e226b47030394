package org.smartpick.prediction.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.evidence.Band;
import org.smartpick.prediction.evidence.PublishedEvidence;

/// Shape of the pool of a specialty whose bands are not printed: that of the others, moved to where
/// single editions put its middle.
///
/// The normal score of the share below each border falls with the middle of the pool, nearly by the
/// same amount in all specialties; the intercepts are the other specialties' own, so the pool is as
/// skewed as theirs.
final class BandPools {
    private static final double PER_POINT = -0.065;
    private static final double RIDGE = 300;
    private static final double MANY = 500;
    private static final double USUAL_GAP = 11;
    private static final double LATER_MEDIAN = 3;
    private static final int LATER_YEARS = 2;

    private final PublishedEvidence evidence;
    private final ApplicantType type;
    private final int year;
    private final double[] intercepts = new double[BandPool.SIZE];
    private final double[] slopes = new double[BandPool.SIZE];
    private final double usual;

    BandPools(
            PublishedEvidence evidence,
            ApplicantType type,
            int year,
            Map<String, List<Band>> groups) {
        this.evidence = evidence;
        this.type = type;
        this.year = year;
        Map<String, Double> middles = new TreeMap<>();
        groups.keySet()
                .forEach(specialty ->
                        findMiddle(specialty).ifPresent(middle -> middles.put(specialty, middle)));
        usual = middles.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
        for (int border = 0; border < BandPool.SIZE; border++) {
            fit(border, groups, middles);
        }
    }

    /// Weighted least squares with the slope drawn toward the usual one.
    private void fit(int border, Map<String, List<Band>> groups, Map<String, Double> middles) {
        double weights = 0;
        double x = 0;
        double y = 0;
        for (Map.Entry<String, Double> entry : middles.entrySet()) {
            List<Band> bands = groups.getOrDefault(entry.getKey(), List.of());
            double weight = Math.min(1, BandPool.people(bands) / MANY);
            weights += weight;
            x += weight * (entry.getValue() - usual);
            y += weight * BandPool.of(bands).probit(border);
        }
        double meanX = weights > 0 ? x / weights : 0;
        double meanY = weights > 0 ? y / weights : 0;
        double xy = RIDGE * PER_POINT;
        double xx = RIDGE;
        for (Map.Entry<String, Double> entry : middles.entrySet()) {
            List<Band> bands = groups.getOrDefault(entry.getKey(), List.of());
            double weight = Math.min(1, BandPool.people(bands) / MANY);
            double distance = entry.getValue() - usual - meanX;
            xy += weight * distance * (BandPool.of(bands).probit(border) - meanY);
            xx += weight * distance * distance;
        }
        slopes[border] = xy / xx;
        intercepts[border] = meanY - slopes[border] * meanX;
    }

    /// The pool.
    BandPool estimate(String specialty) {
        double distance = findMiddle(specialty).orElse(usual) - usual;
        double[] probits = new double[BandPool.SIZE];
        for (int border = 0; border < BandPool.SIZE; border++) {
            probits[border] = intercepts[border] + slopes[border] * distance;
        }
        return new BandPool(probits, 0);
    }

    /// Middle score of matched and unmatched together in the pool's last year.
    private Optional<Double> findMiddle(String specialty) {
        return CohortScores.alone(evidence, type, specialty, year)
                .flatMap(BandPools::middle)
                .or(() ->
                        CohortScores.later(evidence, type, specialty, year + LATER_YEARS)
                                .flatMap(BandPools::middle)
                                .map(median -> median - LATER_MEDIAN));
    }

    private static Optional<Double> middle(CohortScores cohort) {
        double people = cohort.matched() + cohort.unmatched();
        return cohort.high()
                .map(top ->
                        (cohort.matched() * top
                                        + cohort.unmatched() * cohort.low().orElse(top - USUAL_GAP))
                                / people);
    }
}
