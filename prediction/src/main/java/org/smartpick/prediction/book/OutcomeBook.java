package org.smartpick.prediction.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.chance.Basis;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.stats.Logistic;
import org.smartpick.stats.Quantiles;

/// Match rates and numbers of programs ranked, by applicant type and specialty.
///
/// Preferred-specialty rates (Charting Outcomes) and rates over any first-year position are kept
/// apart. Where the first is not printed, it is estimated from positions filled over applicants who
/// ranked the specialty at all, moved by the median difference where both are printed; failing
/// that, the rate over any position stands in, with more doubt.
public final class OutcomeBook {
    private static final double ANY_DOUBT = 0.6;
    private static final double RATIO_DOUBT = 0.35;
    private static final double LEAST_DOUBT = 0.1;
    private static final double LEAST_COVERAGE = 0.3;
    private static final int LEAST_APPLICANTS = 20;
    private static final double USUAL_RANKED = 0.85;

    private final PublishedEvidence evidence;
    private final double ratioShift;

    OutcomeBook(PublishedEvidence evidence) {
        this.evidence = evidence;
        List<Double> shifts = new ArrayList<>();
        for (ApplicantType type : ApplicantType.values()) {
            for (String specialty : evidence.specialties(Measure.PREFERRED_MATCH, type.key())) {
                findShift(type, specialty).ifPresent(shifts::add);
            }
        }
        double[] sorted = shifts.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        ratioShift = sorted.length == 0 ? 0 : Quantiles.of(sorted, 0.5);
    }

    private Optional<Double> findShift(ApplicantType type, String specialty) {
        Optional<Figure> printed =
                evidence.find(Measure.PREFERRED_MATCH, Cohort.ALL, specialty, type.key());
        Optional<Double> ratio = findRatio(type, specialty);
        if (printed.isEmpty() || ratio.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Logistic.logOdds(bounded(printed.get().value() / 100))
                        - Logistic.logOdds(ratio.get()));
    }

    private Optional<Double> findRatio(ApplicantType type, String specialty) {
        Optional<Figure> filled = evidence.find(Measure.FILLED, Cohort.ALL, specialty, type.key());
        Optional<Figure> ranked =
                evidence.find(Measure.RANKED_AT_ALL, Cohort.ALL, specialty, type.key());
        if (filled.isEmpty() || ranked.isEmpty() || ranked.get().value() < LEAST_APPLICANTS) {
            return Optional.empty();
        }
        double coverage = coverage(specialty);
        return coverage < LEAST_COVERAGE
                ? Optional.empty()
                : Optional.of(bounded(filled.get().value() / ranked.get().value() / coverage));
    }

    /// Share of a specialty's positions that begin in the first year: filled first-year positions
    /// are printed by type, applicants are those who ranked any position.
    private double coverage(String specialty) {
        Optional<Figure> positions = evidence.find(Measure.POSITIONS, Cohort.ALL, specialty, "all");
        double sum = 0;
        for (ApplicantType type : ApplicantType.values()) {
            sum +=
                    evidence.find(Measure.FILLED, Cohort.ALL, specialty, type.key())
                            .map(Figure::value)
                            .orElse(0.0);
        }
        double filled = sum;
        return positions
                .filter(figure -> figure.value() > 0)
                .map(figure -> Math.min(1, filled / figure.value()))
                .orElse(1.0);
    }

    private static double bounded(double rate) {
        return Math.clamp(rate, 0.01, 0.99);
    }

    /// Printed percent who preferred the specialty and matched in it.
    public Optional<Figure> findPreferred(ApplicantType type, String specialty) {
        return evidence.find(Measure.PREFERRED_MATCH, Cohort.ALL, specialty, type.key());
    }

    /// Printed percent who matched to any first-year position.
    public Optional<Figure> findAny(ApplicantType type) {
        return evidence.find(Measure.ANY_MATCH, Cohort.ALL, Figure.ALL_SPECIALTIES, type.key());
    }

    /// Share of the active applicants of a type who preferred a specialty and match in it.
    public Target preferred(ApplicantType type, String specialty) {
        Optional<Figure> printed = findPreferred(type, specialty);
        if (printed.isPresent()) {
            return printed(printed.get(), type, specialty);
        }
        Optional<Double> ratio = findRatio(type, specialty);
        if (ratio.isPresent()) {
            return estimated(type, specialty, ratio.get());
        }
        Figure any =
                findAny(type)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "no match rate of any kind is published for "
                                                + type.key()));
        return new Target(
                bounded(any.value() / 100),
                ANY_DOUBT,
                Basis.Strength.BORROWED,
                Words.text(
                        "%.1f %% of active %s matched to any first-year position in %d; %s alone is not printed",
                        any.value(), type.plural(), any.year(), specialty),
                List.of(any.provenance().source()));
    }

    private Target printed(Figure figure, ApplicantType type, String specialty) {
        double rate = bounded(figure.value() / 100);
        double n = Math.max(4, figure.n());
        double doubt = Math.hypot(LEAST_DOUBT, 1 / Math.sqrt(n * rate * (1 - rate)));
        return new Target(
                rate,
                Math.min(1, doubt),
                Basis.Strength.GROUP,
                Words.text(
                        "%.1f %% of %s who preferred %s matched in it in %d",
                        figure.value(), type.plural(), specialty, figure.year()),
                List.of(figure.provenance().source()));
    }

    private Target estimated(ApplicantType type, String specialty, double ratio) {
        Figure filled =
                evidence.find(Measure.FILLED, Cohort.ALL, specialty, type.key()).orElseThrow();
        Figure ranked =
                evidence.find(Measure.RANKED_AT_ALL, Cohort.ALL, specialty, type.key())
                        .orElseThrow();
        double shift =
                findShift(ApplicantType.NON_US_IMG, specialty)
                        .map(near -> (near + ratioShift) / 2)
                        .orElse(ratioShift);
        return new Target(
                bounded(Logistic.probability(Logistic.logOdds(ratio) + shift)),
                RATIO_DOUBT,
                Basis.Strength.MODEL,
                Words.text(
                                "estimated: %.0f %s filled first-year positions in %s in %d and %.0f ranked it at all; the rate among",
                                filled.value(),
                                type.plural(),
                                specialty,
                                filled.year(),
                                ranked.value())
                        + " those who preferred it is not printed",
                List.of(filled.provenance().source()));
    }

    /// Share of those interviewed whom programs of a specialty rank, from the director survey, 0.5
    /// to 0.98; that of all specialties together where the specialty prints none.
    public double rankedShare(String specialty) {
        return findRankedShare(specialty)
                .or(() -> findRankedShare(Figure.ALL_SPECIALTIES))
                .orElse(USUAL_RANKED);
    }

    private Optional<Double> findRankedShare(String specialty) {
        Optional<Figure> interviewed =
                evidence.find(Measure.INTERVIEWED_A_PROGRAM, Cohort.ALL, specialty, "all");
        Optional<Figure> ranked =
                evidence.find(Measure.RANKED_A_PROGRAM, Cohort.ALL, specialty, "all");
        return interviewed.isPresent() && ranked.isPresent() && interviewed.get().value() > 0
                ? Optional.of(
                        Math.clamp(ranked.get().value() / interviewed.get().value(), 0.5, 0.98))
                : Optional.empty();
    }

    /// Mean and standard deviation of the programs ranked by matched and unmatched together, where
    /// printed.
    public Optional<double[]> findRanks(ApplicantType type, String specialty) {
        Optional<Figure> matched =
                evidence.find(Measure.RANKS_MEAN, Cohort.MATCHED, specialty, type.key());
        Optional<Figure> others =
                evidence.find(Measure.RANKS_MEAN, Cohort.UNMATCHED, specialty, type.key());
        Optional<Figure> matchedSd =
                evidence.find(Measure.RANKS_SD, Cohort.MATCHED, specialty, type.key());
        Optional<Figure> otherSd =
                evidence.find(Measure.RANKS_SD, Cohort.UNMATCHED, specialty, type.key());
        Optional<Figure> rate = findPreferred(type, specialty);
        if (matched.isPresent()
                && others.isPresent()
                && matchedSd.isPresent()
                && otherSd.isPresent()
                && rate.isPresent()) {
            double share = rate.get().value() / 100;
            double mean = share * matched.get().value() + (1 - share) * others.get().value();
            double square =
                    share * square(matched.get(), matchedSd.get())
                            + (1 - share) * square(others.get(), otherSd.get());
            return Optional.of(
                    new double[] {
                        mean, Math.sqrt(Math.max(0.25, square - mean * mean)), matched.get().n()
                    });
        }
        return findInterviews(type, specialty);
    }

    private static double square(Figure mean, Figure sd) {
        return mean.value() * mean.value() + sd.value() * sd.value();
    }

    private Optional<double[]> findInterviews(ApplicantType type, String specialty) {
        Optional<Figure> mean =
                evidence.find(Measure.INTERVIEWS_MEAN, Cohort.ALL, specialty, type.key());
        Optional<Figure> sd =
                evidence.find(Measure.INTERVIEWS_SD, Cohort.ALL, specialty, type.key());
        if (mean.isEmpty() || sd.isEmpty() || mean.get().n() < LEAST_APPLICANTS) {
            return Optional.empty();
        }
        return Optional.of(new double[] {mean.get().value(), sd.get().value(), mean.get().n()});
    }
}
