package org.smartpick.prediction.proof;

import java.util.List;
import java.util.Optional;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.evidence.Band;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.stats.Logistic;

/// The simple rivals: what anybody could say with a pencil.
final class Rivals {
    /// Log-odds of a match a point of Step 2 CK, the same for all specialties.
    static final double SLOPE = 0.075;

    private static final double HALF_BAND = 4.5;
    private static final double UNDECIDED = 50;
    private static final double EDGE = 0.002;

    private Rivals() {}

    /// Percent matched of a type in a specialty as far as `evidence` tells: its own newest rate, or
    /// the mean of the other specialties by their applicants, or that of the type over any
    /// position.
    static double rate(PublishedEvidence evidence, ApplicantType type, String specialty) {
        Optional<Figure> own =
                evidence.find(Measure.PREFERRED_MATCH, Cohort.ALL, specialty, type.key());
        if (own.isPresent()) {
            return own.get().value();
        }
        double sum = 0;
        double people = 0;
        for (String other : evidence.specialties(Measure.PREFERRED_MATCH, type.key())) {
            Figure figure =
                    evidence.find(Measure.PREFERRED_MATCH, Cohort.ALL, other, type.key())
                            .orElseThrow();
            sum += figure.n() * figure.value();
            people += figure.n();
        }
        if (people > 0) {
            return sum / people;
        }
        return evidence.find(Measure.ANY_MATCH, Cohort.ALL, Figure.ALL_SPECIALTIES, type.key())
                .map(Figure::value)
                .orElse(UNDECIDED);
    }

    /// Percent matched over all bands of a specialty together.
    static double over(List<Band> bands) {
        double sum = 0;
        double people = 0;
        for (Band band : bands) {
            sum += band.applicants() * band.percentMatched();
            people += band.applicants();
        }
        return people > 0 ? sum / people : UNDECIDED;
    }

    /// Percent matched in each band by the one line, its level such that all bands together have
    /// `percent`.
    static double[] line(List<Band> bands, double percent) {
        double people = bands.stream().mapToDouble(Band::applicants).sum();
        double level = 0;
        double low = -40;
        double high = 40;
        for (int step = 0; step < 60; step++) {
            level = (low + high) / 2;
            double sum = 0;
            for (Band band : bands) {
                sum += band.applicants() * at(band, level);
            }
            if (sum < people * Math.clamp(percent / 100, EDGE, 1 - EDGE)) {
                low = level;
            } else {
                high = level;
            }
        }
        double solved = level;
        return bands.stream().mapToDouble(band -> 100 * at(band, solved)).toArray();
    }

    private static double at(Band band, double level) {
        return Logistic.probability(level + SLOPE * (middle(band) - 245));
    }

    /// Middle score of a band; open bands are taken as ten points wide.
    private static double middle(Band band) {
        if (band.low() == Band.LOWEST) {
            return band.high() - HALF_BAND;
        }
        return band.high() == Band.HIGHEST
                ? band.low() + HALF_BAND
                : (band.low() + band.high()) / 2.0;
    }

    /// Mean of a measure over the other specialties of the type in the edition; empty where it
    /// prints none.
    static Optional<Double> others(PublishedEvidence evidence, Figure.Key key, int year) {
        return Optional.of(
                        evidence.specialties(key.measure(), key.group()).stream()
                                .filter(name -> !name.equals(key.specialty()))
                                .flatMap(name ->
                                        evidence
                                                .list(
                                                        Figure.Key.of(
                                                                key.measure(),
                                                                key.cohort(),
                                                                name,
                                                                key.group()))
                                                .stream())
                                .filter(figure -> figure.year() == year)
                                .mapToDouble(Figure::value)
                                .average())
                .filter(java.util.OptionalDouble::isPresent)
                .map(java.util.OptionalDouble::getAsDouble);
    }
}
