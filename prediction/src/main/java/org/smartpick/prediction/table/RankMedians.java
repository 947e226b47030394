package org.smartpick.prediction.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.book.OutcomeBook;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.stats.LeastSquares;
import org.smartpick.stats.Logistic;

/// Median numbers of programs ranked, from the specialties that print them.
///
/// The matched rank more programs where their type holds more of the positions, and fewer where
/// these positions are spread over more programs; the unmatched rank fewer where the match rate is
/// high. Ridge regressions on standardized columns, weighted by people.
///
/// @param evidence the published figures
/// @param outcomes the book that knows match rates
record RankMedians(PublishedEvidence evidence, OutcomeBook outcomes) {
    private static final double FEW_PEOPLE = 30;
    private static final double RIDGE = 1;
    private static final double MOST = 12;
    private static final double LEAST_SHARE = 0.003;
    private static final double USUAL_PROGRAMS = 150;

    /// The median of a cohort from the other specialties; empty where none prints it.
    Optional<Double> find(Cohort cohort, ApplicantType type, String specialty, int year) {
        List<double[]> columns = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (String other : evidence.specialties(Measure.RANKS_MEDIAN, type.key())) {
            Optional<Double> median = at(Measure.RANKS_MEDIAN, cohort, type, other, year);
            if (!other.equals(specialty) && median.isPresent()) {
                double people =
                        at(Measure.STEP2_PEOPLE, cohort, type, other, year).orElse(FEW_PEOPLE);
                columns.add(features(cohort, type, other, year));
                values.add(median.get());
                weights.add(people / (people + FEW_PEOPLE));
            }
        }
        return values.size() < 4
                ? Optional.empty()
                : Optional.of(
                        Math.clamp(
                                estimate(
                                        columns,
                                        values,
                                        weights,
                                        features(cohort, type, specialty, year)),
                                1,
                                MOST));
    }

    private static double estimate(
            List<double[]> columns, List<Double> values, List<Double> weights, double[] asked) {
        int size = asked.length;
        double[] mean = new double[size];
        double[] sd = new double[size];
        double all = weights.stream().mapToDouble(Double::doubleValue).sum();
        for (int k = 0; k < size; k++) {
            for (int i = 0; i < columns.size(); i++) {
                mean[k] += weights.get(i) * columns.get(i)[k] / all;
            }
            for (int i = 0; i < columns.size(); i++) {
                double distance = columns.get(i)[k] - mean[k];
                sd[k] += weights.get(i) * distance * distance / all;
            }
            sd[k] = Math.max(1e-6, Math.sqrt(sd[k]));
        }
        double[][] rows = new double[columns.size()][];
        double[] y = new double[columns.size()];
        for (int i = 0; i < rows.length; i++) {
            double root = Math.sqrt(weights.get(i));
            rows[i] = row(columns.get(i), mean, sd, root);
            y[i] = root * values.get(i);
        }
        double[] ridge = new double[size + 1];
        Arrays.fill(ridge, RIDGE);
        ridge[0] = 1e-9;
        return LeastSquares.fit(rows, y, ridge).predict(row(asked, mean, sd, 1));
    }

    private static double[] row(double[] features, double[] mean, double[] sd, double root) {
        double[] row = new double[features.length + 1];
        row[0] = root;
        for (int k = 0; k < features.length; k++) {
            row[k + 1] = root * (features[k] - mean[k]) / sd[k];
        }
        return row;
    }

    private double[] features(Cohort cohort, ApplicantType type, String specialty, int year) {
        if (cohort == Cohort.UNMATCHED) {
            return new double[] {Logistic.logOdds(outcomes.preferred(type, specialty).value())};
        }
        double matched = at(Measure.APPLICANTS, cohort, type, specialty, year).orElse(1.0);
        double offered =
                evidence
                        .list(Figure.Key.of(Measure.TRACK_OFFERED, Cohort.ALL, specialty, "all"))
                        .stream()
                        .findFirst()
                        .map(Figure::value)
                        .orElse(Double.NaN);
        double share = Double.isNaN(offered) ? 0 : matched / Math.max(1, offered);
        return new double[] {
            Math.log(Math.max(LEAST_SHARE, share)), Math.log(Math.max(1, programs(specialty)))
        };
    }

    private double programs(String specialty) {
        return evidence.find(Measure.TRACK_PROGRAMS, Cohort.ALL, specialty, "all")
                .or(() ->
                        evidence.find(Measure.TRACK_PROGRAMS, Cohort.ALL, specialty, "categorical"))
                .map(Figure::value)
                .orElse(USUAL_PROGRAMS);
    }

    private Optional<Double> at(
            Measure measure, Cohort cohort, ApplicantType type, String specialty, int year) {
        return evidence.list(Figure.Key.of(measure, cohort, specialty, type.key())).stream()
                .filter(figure -> figure.year() == year)
                .findFirst()
                .map(Figure::value);
    }
}
