package org.smartpick.prediction.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Season;
import org.smartpick.domain.chance.Basis;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.stats.LeastSquares;

/// Step 2 CK of the applicants of a type and specialty, from Charting Outcomes.
///
/// Scores rose over the editions: the yearly drift is the mean over all cells that two editions
/// print, and every pool is moved forward by it to the season asked about. Where only the matched
/// are published, the others are put below them by the usual gap; where nothing is published, an
/// additive table (type and specialty) stands in, with its residual as doubt. An edition older than
/// eight seasons is used for the drift only.
public final class ScoreBook {
    private static final double USUAL_SD = 13.5;
    private static final double QUARTILES_PER_SD = 1.349;
    private static final double USUAL_GAP = 8;
    private static final double SAMPLING_DOUBT = 1;
    private static final double BORROWED_GAP_DOUBT = 2.5;
    private static final int OLDEST_EDITION = 8;
    private static final int LAST_EDITION = 2030;

    private final PublishedEvidence evidence;
    private final double driftPerYear;
    private final double driftDoubt;
    private final LeastSquares additive;
    private final List<String> specialties;

    ScoreBook(PublishedEvidence evidence) {
        this.evidence = evidence;
        List<Double> drifts = drifts();
        double mean = drifts.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double square =
                drifts.stream().mapToDouble(d -> (d - mean) * (d - mean)).average().orElse(1);
        driftPerYear = mean;
        driftDoubt = Math.sqrt(square);
        specialties = allSpecialties();
        additive = fitAdditive();
    }

    private List<Double> drifts() {
        List<Double> drifts = new ArrayList<>();
        for (ApplicantType type : ApplicantType.values()) {
            for (String specialty : evidence.specialties(Measure.STEP2_MEAN, type.key())) {
                List<Figure> means =
                        evidence.list(
                                Figure.Key.of(
                                        Measure.STEP2_MEAN, Cohort.MATCHED, specialty, type.key()));
                for (Figure later : means) {
                    for (Figure earlier : means) {
                        int years = later.year() - earlier.year();
                        if (years > 0 && later.year() <= LAST_EDITION) {
                            drifts.add((later.value() - earlier.value()) / years);
                        }
                    }
                }
            }
        }
        return drifts;
    }

    private List<String> allSpecialties() {
        java.util.TreeSet<String> names = new java.util.TreeSet<>();
        for (ApplicantType type : ApplicantType.values()) {
            names.addAll(evidence.specialties(Measure.STEP2_MEAN, type.key()));
            names.addAll(evidence.specialties(Measure.STEP2_MEDIAN, type.key()));
        }
        return List.copyOf(names);
    }

    private LeastSquares fitAdditive() {
        List<double[]> rows = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (ApplicantType type : ApplicantType.values()) {
            for (String specialty : specialties) {
                findMiddle(Cohort.MATCHED, type, specialty)
                        .ifPresent(figure -> {
                            rows.add(additiveRow(type, specialty));
                            scores.add(figure.value() - driftPerYear * (figure.year() - 2026));
                        });
            }
        }
        double[] ridge = new double[ApplicantType.values().length + specialties.size()];
        java.util.Arrays.fill(ridge, 0.1);
        double[] y = scores.stream().mapToDouble(Double::doubleValue).toArray();
        return LeastSquares.fit(rows.toArray(double[][]::new), y, ridge);
    }

    private double[] additiveRow(ApplicantType type, String specialty) {
        int types = ApplicantType.values().length;
        double[] row = new double[types + specialties.size()];
        row[type.ordinal()] = 1;
        int index = specialties.indexOf(specialty);
        if (index >= 0) {
            row[types + index] = 1;
        }
        return row;
    }

    private Optional<Figure> findMiddle(Cohort cohort, ApplicantType type, String specialty) {
        Optional<Figure> mean = evidence.find(Measure.STEP2_MEAN, cohort, specialty, type.key());
        Optional<Figure> median =
                evidence.find(Measure.STEP2_MEDIAN, cohort, specialty, type.key());
        if (mean.isPresent() && median.isPresent()) {
            return median.get().year() > mean.get().year() ? median : mean;
        }
        return mean.or(() -> median);
    }

    /// Points by which matched applicants' scores rose a year, mean over the cells that two
    /// editions print.
    public double driftPerYear() {
        return driftPerYear;
    }

    /// The pool of a type and specialty, moved to a season.
    ///
    /// @param matchShare share of the pool that matched, 0 to 1
    public ScorePool pool(ApplicantType type, String specialty, Season season, double matchShare) {
        Optional<Figure> matched =
                findMiddle(Cohort.MATCHED, type, specialty)
                        .filter(figure -> season.matchYear() - figure.year() <= OLDEST_EDITION);
        if (matched.isEmpty()) {
            return borrowed(type, specialty, season, matchShare);
        }
        Figure middle = matched.get();
        Optional<Figure> unmatched =
                findMiddle(Cohort.UNMATCHED, type, specialty)
                        .filter(figure -> figure.year() == middle.year());
        double gap = unmatched.map(figure -> middle.value() - figure.value()).orElse(Double.NaN);
        double usedGap = unmatched.isPresent() ? gap : USUAL_GAP;
        double within = sd(type, specialty);
        int years = Math.max(0, season.matchYear() - middle.year());
        double drift = driftPerYear * years;
        double doubt =
                Math.hypot(
                        Math.hypot(SAMPLING_DOUBT, driftDoubt * Math.sqrt(years)),
                        unmatched.isPresent() ? 0 : BORROWED_GAP_DOUBT);
        String words =
                Words.text(
                        "%s who preferred %s, matched or not (%d edition%s%s)",
                        type.plural(),
                        specialty,
                        middle.year(),
                        unmatched.isPresent()
                                ? ""
                                : ", where only the matched are printed; the others estimated",
                        years == 0
                                ? ""
                                : Words.text(
                                        ", moved up by %.1f points for the years since", drift));
        return new ScorePool(
                middle.value() + drift - (1 - matchShare) * usedGap,
                Math.sqrt(within * within + matchShare * (1 - matchShare) * usedGap * usedGap),
                doubt,
                gap,
                drift,
                unmatched.isPresent() ? Basis.Strength.GROUP : Basis.Strength.MODEL,
                words);
    }

    /// How far the scores of matched and others lie apart in the newest edition that prints both;
    /// empty where none does.
    public Optional<ScoreGap> findGap(ApplicantType type, String specialty) {
        Optional<Figure> matched = findMiddle(Cohort.MATCHED, type, specialty);
        return matched.flatMap(middle ->
                findMiddle(Cohort.UNMATCHED, type, specialty)
                        .filter(others -> others.year() == middle.year())
                        .map(others -> scoreGap(type, specialty, middle, others)));
    }

    private ScoreGap scoreGap(ApplicantType type, String specialty, Figure matched, Figure others) {
        double gap = matched.value() - others.value();
        double within = sd(type, specialty);
        double rate =
                evidence.find(Measure.PREFERRED_MATCH, Cohort.ALL, specialty, type.key())
                        .map(figure -> Math.clamp(figure.value() / 100, 0.01, 0.99))
                        .orElse(0.5);
        double sd = Math.sqrt(within * within + rate * (1 - rate) * gap * gap);
        return new ScoreGap(gap / sd, matched.n(), matched.provenance());
    }

    private double sd(ApplicantType type, String specialty) {
        Optional<Figure> sd =
                evidence.find(Measure.STEP2_SD, Cohort.MATCHED, specialty, type.key());
        if (sd.isPresent()) {
            return Math.max(5, sd.get().value());
        }
        Optional<Figure> q1 =
                evidence.find(Measure.STEP2_Q1, Cohort.MATCHED, specialty, type.key());
        Optional<Figure> q3 =
                evidence.find(Measure.STEP2_Q3, Cohort.MATCHED, specialty, type.key());
        return q1.isPresent() && q3.isPresent()
                ? Math.max(5, (q3.get().value() - q1.get().value()) / QUARTILES_PER_SD)
                : USUAL_SD;
    }

    private ScorePool borrowed(
            ApplicantType type, String specialty, Season season, double matchShare) {
        ApplicantType near =
                switch (type) {
                    case US_MD_SENIOR, US_MD_GRADUATE -> ApplicantType.US_MD_SENIOR;
                    case US_DO_SENIOR, US_DO_GRADUATE -> ApplicantType.US_DO_SENIOR;
                    case US_IMG, NON_US_IMG -> type;
                };
        double drift = driftPerYear * (season.matchYear() - 2026);
        double mean =
                additive.predict(additiveRow(near, specialty))
                        + drift
                        - (1 - matchShare) * USUAL_GAP;
        double doubt =
                Math.hypot(
                        additive.residualSd(),
                        near == type ? BORROWED_GAP_DOUBT : 2 * BORROWED_GAP_DOUBT);
        String words =
                Words.text(
                        "%s who preferred %s, estimated from other types and specialties, because none are printed",
                        type.plural(), specialty);
        return new ScorePool(
                mean,
                Math.sqrt(
                        USUAL_SD * USUAL_SD
                                + matchShare * (1 - matchShare) * USUAL_GAP * USUAL_GAP),
                doubt,
                Double.NaN,
                drift,
                Basis.Strength.BORROWED,
                words);
    }
}
