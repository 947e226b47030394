package org.smartpick.prediction.fit;

import java.util.List;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.evidence.Band;
import org.smartpick.prediction.evidence.PublishedEvidence;

/// What printed score bands say about the distance between the scores of matched and others.
final class BandMoments {
    private static final double OPEN_LOW = 195;
    private static final double OPEN_HIGH_ABOVE = 8;
    private static final double LEAST_PEOPLE = 2;

    private final PublishedEvidence evidence;

    BandMoments(PublishedEvidence evidence) {
        this.evidence = evidence;
    }

    /// A distance.
    ///
    /// @param value standard deviations of all in the bands
    /// @param sampling its standard error
    record Gap(double value, double sampling) {}

    /// The bands of a type and specialty.
    List<Band> list(ApplicantType type, String specialty) {
        return evidence.bands().stream()
                .filter(band -> band.type() == type && band.specialty().equals(specialty))
                .toList();
    }

    /// The distance that these bands show, each person in the middle of her band.
    static Gap gap(List<Band> bands) {
        double people = 0;
        double matched = 0;
        double scores = 0;
        double squares = 0;
        double matchedScores = 0;
        for (Band band : bands) {
            double share = band.percentMatched() / 100;
            double middle = middle(band);
            people += band.applicants();
            matched += band.applicants() * share;
            scores += band.applicants() * middle;
            squares += band.applicants() * middle * middle;
            matchedScores += band.applicants() * share * middle;
        }
        double others = Math.max(LEAST_PEOPLE, people - matched);
        double taken = Math.max(LEAST_PEOPLE, matched);
        double mean = scores / people;
        double sd = Math.sqrt(Math.max(1, squares / people - mean * mean));
        double gap = matchedScores / taken - (scores - matchedScores) / others;
        return new Gap(gap / sd, Math.sqrt(1 / taken + 1 / others));
    }

    private static double middle(Band band) {
        if (band.low() == Band.LOWEST) {
            return OPEN_LOW;
        }
        return band.high() == Band.HIGHEST
                ? band.low() + OPEN_HIGH_ABOVE
                : (band.low() + band.high() + 1) / 2.0;
    }
}
