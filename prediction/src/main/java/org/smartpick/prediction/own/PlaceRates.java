package org.smartpick.prediction.own;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.book.RateBook;
import org.smartpick.prediction.book.RateSpread;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.prediction.openness.OpennessTarget;
import org.smartpick.prediction.openness.ProgramOpenness;
import org.smartpick.stats.Logistic;
import org.smartpick.stats.Normal;
import org.smartpick.stats.NormalNodes;

/// Which share goes with a place: through the published spread of interview rates over programs,
/// or, for residents, through a logistic normal spread whose mean is the share of the specialty's
/// positions that IMGs filled.
final class PlaceRates {
    private static final double SHARE_SPREAD = 1.9;
    private static final double USUAL_SHARE = 0.2;
    private static final NormalNodes NODES = NormalNodes.of(30);

    private final PublishedEvidence evidence;
    private final RateBook rates;
    private final double usualShare;
    private final Map<String, DoubleUnaryOperator> known = new HashMap<>();

    PlaceRates(PublishedEvidence evidence, ProgramOpenness prior) {
        this.evidence = evidence;
        rates = Books.of(evidence).rates();
        usualShare =
                prior.findFit(OpennessTarget.IMG_SHARE)
                        .map(fit -> fit.level() / 100)
                        .filter(share -> share > 0)
                        .orElse(USUAL_SHARE);
    }

    /// The share at a place, more than 0 and less than 1, rising with the place.
    DoubleUnaryOperator of(OpennessTarget target, String specialty) {
        return known.computeIfAbsent(
                target + "/" + specialty,
                key ->
                        switch (target) {
                            case US_MD -> interviews(ApplicantType.US_MD_SENIOR, specialty);
                            case US_DO -> interviews(ApplicantType.US_DO_SENIOR, specialty);
                            case US_IMG -> interviews(ApplicantType.US_IMG, specialty);
                            case NON_US_IMG -> interviews(ApplicantType.NON_US_IMG, specialty);
                            case IMG_SHARE -> residents(specialty);
                        });
    }

    private DoubleUnaryOperator interviews(ApplicantType type, String specialty) {
        RateSpread spread = rates.rate(type, specialty).spread();
        return place -> spread.at(Normal.cumulative(place));
    }

    private DoubleUnaryOperator residents(String specialty) {
        double wanted = Math.clamp(filledByImgs(specialty), 0.01, 0.9);
        double low = -12;
        double high = 6;
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (meanShare(middle) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double level = (low + high) / 2;
        return place -> Logistic.probability(level + SHARE_SPREAD * place);
    }

    private static double meanShare(double level) {
        double mean = 0;
        for (int i = 0; i < NODES.size(); i++) {
            mean += NODES.weight(i) * Logistic.probability(level + SHARE_SPREAD * NODES.point(i));
        }
        return mean;
    }

    private double filledByImgs(String specialty) {
        double imgs =
                filled(specialty, ApplicantType.US_IMG)
                        + filled(specialty, ApplicantType.NON_US_IMG);
        double all =
                imgs
                        + filled(specialty, ApplicantType.US_MD_SENIOR)
                        + filled(specialty, ApplicantType.US_DO_SENIOR);
        return all > 0 ? imgs / all : usualShare;
    }

    private double filled(String specialty, ApplicantType type) {
        return evidence.find(Measure.FILLED, Cohort.ALL, specialty, type.key())
                .map(Figure::value)
                .orElse(0.0);
    }
}
