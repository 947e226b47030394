package org.smartpick.prediction.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.evidence.Band;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.stats.Logistic;

/// Score bands of a type and a pooled edition, for the specialties of which none are printed:
/// level, slope and shape of the pool, each borrowed from the specialties that print theirs.
///
/// The spreads behind the level are set wide; its doubt is taken as four fifths of what follows
/// from them, which left-out bands bear out.
final class PooledBands {
    private static final int LEAST_SPECIALTIES = 6;
    private static final double SLOPE_DOUBT = 0.012;
    private static final double LEVEL_DOUBT = 0.8;
    private static final double YEARS_POOLED = 4;
    private static final double USUAL_PEOPLE = 1000;

    private final PublishedEvidence evidence;
    private final ApplicantType type;
    private final int year;
    private final BandLevels levels;
    private final BandSlopes slopes;
    private final BandPools pools;

    private PooledBands(
            PublishedEvidence evidence,
            ApplicantType type,
            int year,
            Map<String, List<Band>> groups) {
        this.evidence = evidence;
        this.type = type;
        this.year = year;
        Map<String, Double> rates = new TreeMap<>();
        groups.forEach((specialty, bands) -> rates.put(specialty, BandFit.rate(bands)));
        levels = new BandLevels(evidence, type, year, rates);
        slopes = new BandSlopes(evidence, type, year, groups);
        pools = new BandPools(evidence, type, year, groups);
    }

    /// The estimates from the printed bands; empty where too few specialties print any.
    static Optional<PooledBands> of(PublishedEvidence evidence, ApplicantType type, int year) {
        Map<String, List<Band>> groups = new TreeMap<>();
        for (Band band : evidence.bands()) {
            if (band.type() == type && band.provenance().asOf().year() == year) {
                groups.computeIfAbsent(band.specialty(), s -> new ArrayList<>()).add(band);
            }
        }
        groups.values().removeIf(bands -> BandPool.people(bands) <= 0);
        return groups.size() < LEAST_SPECIALTIES
                ? Optional.empty()
                : Optional.of(new PooledBands(evidence, type, year, groups));
    }

    /// The estimate for a specialty.
    LineEstimate estimate(String specialty) {
        BandLevels.Level level = levels.estimate(specialty);
        double people =
                CohortScores.alone(evidence, type, specialty, year)
                        .map(cohort -> YEARS_POOLED * (cohort.matched() + cohort.unmatched()))
                        .orElse(USUAL_PEOPLE);
        return new LineEstimate(
                pools.estimate(specialty),
                Logistic.probability(level.middle()),
                LEVEL_DOUBT * Math.sqrt(level.variance()),
                slopes.estimate(specialty),
                SLOPE_DOUBT,
                people);
    }
}
