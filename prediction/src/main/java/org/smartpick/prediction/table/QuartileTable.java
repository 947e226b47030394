package org.smartpick.prediction.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.stats.LeastSquares;
import org.smartpick.stats.Logistic;

/// Estimates the medians that Charting Outcomes prints, for cells that it does not.
///
/// The score of the matched is the type's own older edition moved forward by the rise of the
/// specialties that both editions print; without one, a regression on what US MD seniors in the
/// specialty score and on the match rate. The score of the others lies below by the usual distance,
/// drawn half toward its own regression. Programs ranked follow the match rate. Where the very cell
/// is printed, it is not looked at: an estimate is an estimate.
public final class QuartileTable {
    private static final double USUAL_GAP = 6;
    private static final double SCALE = 5;
    private static final double MIDDLE = 250;
    private static final int LEAST_PEOPLE = 20;
    private static final double[] RIDGE = {1e-6, 0.3, 0.5};

    private final PublishedEvidence evidence;
    private final Books books;
    private final PoolShape shape;

    private QuartileTable(PublishedEvidence evidence) {
        this.evidence = evidence;
        books = Books.of(evidence);
        shape = new PoolShape(evidence, books.scores());
    }

    /// The estimates from these published figures.
    public static QuartileTable of(PublishedEvidence evidence) {
        return new QuartileTable(evidence);
    }

    /// The medians of a type and specialty in the edition of a year.
    public Medians predict(ApplicantType type, String specialty, int year) {
        double regressed = regress(Measure.STEP2_MEDIAN, Cohort.MATCHED, type, specialty, year);
        double matched = older(type, specialty, year).orElse(regressed);
        double others = regress(Measure.STEP2_MEDIAN, Cohort.UNMATCHED, type, specialty, year);
        double unmatched = (others + matched - USUAL_GAP) / 2;
        double ranks = regress(Measure.RANKS_MEDIAN, Cohort.MATCHED, type, specialty, year);
        double fewer = regress(Measure.RANKS_MEDIAN, Cohort.UNMATCHED, type, specialty, year);
        return new Medians(
                matched, unmatched, Math.max(1, ranks), Math.clamp(fewer, 1, Math.max(1, ranks)));
    }

    /// The newest older mean of the matched, moved by the mean rise of the specialties that print
    /// both; empty where no older edition prints the cell.
    private Optional<Double> older(ApplicantType type, String specialty, int year) {
        return figures(Measure.STEP2_MEAN, Cohort.MATCHED, specialty, type).stream()
                .filter(figure -> figure.year() < year)
                .max(Comparator.comparingInt(Figure::year))
                .flatMap(before ->
                        rise(type, specialty, before.year(), year).stream()
                                .mapToObj(rise -> before.value() + rise)
                                .findFirst());
    }

    private OptionalDouble rise(ApplicantType type, String without, int from, int to) {
        List<Double> rises = new ArrayList<>();
        for (String specialty : evidence.specialties(Measure.STEP2_MEAN, type.key())) {
            if (!specialty.equals(without)) {
                Optional<Figure> first =
                        at(Measure.STEP2_MEAN, Cohort.MATCHED, specialty, type, from);
                Optional<Figure> last =
                        at(Measure.STEP2_MEDIAN, Cohort.MATCHED, specialty, type, to);
                if (first.isPresent() && last.isPresent()) {
                    rises.add(last.get().value() - first.get().value());
                }
            }
        }
        return rises.stream().mapToDouble(Double::doubleValue).average();
    }

    private List<Figure> figures(
            Measure measure, Cohort cohort, String specialty, ApplicantType type) {
        return evidence.list(Figure.Key.of(measure, cohort, specialty, type.key()));
    }

    private Optional<Figure> at(
            Measure measure, Cohort cohort, String specialty, ApplicantType type, int year) {
        return figures(measure, cohort, specialty, type).stream()
                .filter(figure -> figure.year() == year)
                .findFirst();
    }

    /// Regression over the specialties that print the measure in the edition, without the one asked
    /// about.
    private double regress(
            Measure measure, Cohort cohort, ApplicantType type, String specialty, int year) {
        boolean score = measure == Measure.STEP2_MEDIAN;
        List<double[]> rows = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (String other : evidence.specialties(measure, type.key())) {
            Optional<Figure> figure = at(measure, cohort, other, type, year);
            if (!other.equals(specialty) && figure.isPresent()) {
                double weight = Math.sqrt(Math.min(300, figure.get().n()) / 300 + 0.2);
                if (figure.get().n() >= LEAST_PEOPLE) {
                    double[] row = row(type, other, score, year);
                    for (int k = 0; k < row.length; k++) {
                        row[k] *= weight;
                    }
                    rows.add(row);
                    values.add(weight * figure.get().value());
                }
            }
        }
        if (rows.isEmpty()) {
            return score
                    ? fallback(cohort, type, specialty, year)
                    : fallbackRanks(cohort, type, specialty, year);
        }
        double[] y = values.stream().mapToDouble(Double::doubleValue).toArray();
        return LeastSquares.fit(rows.toArray(double[][]::new), y, RIDGE)
                .predict(row(type, specialty, score, year));
    }

    /// A type whose edition prints no medians at all: the nearest edition moved by the yearly
    /// drift.
    private double fallback(Cohort cohort, ApplicantType type, String specialty, int year) {
        return shape.findMiddle(cohort, type, specialty, year)
                .or(() -> shape.findMiddle(cohort, ApplicantType.US_MD_SENIOR, specialty, year))
                .orElse(cohort == Cohort.MATCHED ? MIDDLE : MIDDLE - USUAL_GAP);
    }

    /// Ranks of a type that prints none: US IMGs as non-US IMGs with the same match rate would, US
    /// graduates as the one specialty of US MD seniors that is printed.
    private double fallbackRanks(Cohort cohort, ApplicantType type, String specialty, int year) {
        if (type == ApplicantType.US_IMG) {
            return regress(Measure.RANKS_MEDIAN, cohort, ApplicantType.NON_US_IMG, specialty, year);
        }
        return evidence.specialties(Measure.RANKS_MEAN, ApplicantType.US_MD_SENIOR.key()).stream()
                .flatMap(name ->
                        evidence
                                .find(
                                        Measure.RANKS_MEAN,
                                        cohort,
                                        name,
                                        ApplicantType.US_MD_SENIOR.key())
                                .stream())
                .mapToDouble(Figure::value)
                .average()
                .orElse(cohort == Cohort.MATCHED ? 12 : 5);
    }

    /// A constant, what US MD seniors who matched score (scores only), and the match rate in
    /// log-odds.
    private double[] row(ApplicantType type, String specialty, boolean score, int year) {
        double seniors =
                shape.findMiddle(Cohort.MATCHED, ApplicantType.US_MD_SENIOR, specialty, year)
                        .map(value -> (value - MIDDLE) / SCALE)
                        .orElse(0.0);
        double rate = books.outcomes().preferred(type, specialty).value();
        return new double[] {1, score ? seniors : 0, Logistic.logOdds(rate)};
    }
}
