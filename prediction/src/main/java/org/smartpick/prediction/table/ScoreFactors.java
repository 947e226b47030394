package org.smartpick.prediction.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.stats.LeastSquares;

/// Middle scores of all columns of all editions as one partially pooled table.
///
/// A score is its column's level plus what the specialty adds: a part for everybody, a part for
/// IMGs, a part for the applicant type and a part for the edition, each drawn toward 0 by its
/// spread. Scores of US seniors lie closer together and those of non-US IMGs in the last edition
/// further apart than the rest; the parts are scaled so. Older editions count less. That is a ridge
/// regression. The spreads were set once; halving or doubling any of them moves the misses of
/// left-out cells by a tenth or two of a point.
final class ScoreFactors {
    private static final double MIDDLE = 248;
    private static final double COLUMN_SPREAD = 100;
    private static final double SPECIALTY_SPREAD = 6;
    private static final double IMG_SPREAD = 5;
    private static final double TYPE_SPREAD = 1;
    private static final double EDITION_SPREAD = 2;
    private static final double NOISE = 2;
    private static final double NOISE_PER_YEAR = 0.1;
    private static final double PERSON_SPREAD = 15.6;
    private static final int NOW = 2026;
    private static final double WIDE = 1.25;
    private static final double NARROW = 0.8;

    private final List<ScoreCell.Column> columns;
    private final List<String> effects;
    private final LeastSquares fit;

    private ScoreFactors(List<ScoreCell.Column> columns, List<String> effects, LeastSquares fit) {
        this.columns = columns;
        this.effects = effects;
        this.fit = fit;
    }

    /// Fits the table.
    ///
    /// @param cells the printed cells that may be used
    static ScoreFactors of(Collection<ScoreCell> cells) {
        Set<ScoreCell.Column> columns = new LinkedHashSet<>();
        Set<String> effects = new LinkedHashSet<>();
        for (ScoreCell cell : cells) {
            columns.add(cell.column());
            for (Part part : parts(cell.column(), cell.specialty())) {
                effects.add(part.name());
            }
        }
        List<ScoreCell.Column> columnList = List.copyOf(columns);
        List<String> effectList = List.copyOf(effects);
        List<double[]> rows = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (ScoreCell cell : cells) {
            double root = 1 / noise(cell);
            double[] row = row(columnList, effectList, cell.column(), cell.specialty());
            for (int k = 0; k < row.length; k++) {
                row[k] *= root;
            }
            rows.add(row);
            values.add(root * (cell.score() - MIDDLE));
        }
        double[] ridge = new double[columnList.size() + effectList.size()];
        Arrays.fill(ridge, 1);
        return new ScoreFactors(
                columnList,
                effectList,
                LeastSquares.fit(
                        rows.toArray(double[][]::new),
                        values.stream().mapToDouble(Double::doubleValue).toArray(),
                        ridge));
    }

    /// One part of what a specialty adds.
    ///
    /// @param name which effect
    /// @param weight its spread, scaled for the column
    private record Part(String name, double weight) {}

    private static List<Part> parts(ScoreCell.Column column, String specialty) {
        double scale = scale(column);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(specialty, scale * SPECIALTY_SPREAD));
        if (column.international()) {
            parts.add(new Part(specialty + "/img", scale * IMG_SPREAD));
        }
        parts.add(new Part(specialty + "/" + column.group(), scale * TYPE_SPREAD));
        parts.add(
                new Part(
                        specialty + "/" + column.group() + "/" + column.year(),
                        scale * EDITION_SPREAD));
        return parts;
    }

    private static double scale(ScoreCell.Column column) {
        if (column.group().equals(ApplicantType.US_MD_SENIOR.key())
                || column.group().equals(ApplicantType.US_DO_SENIOR.key())) {
            return NARROW;
        }
        return column.group().equals(ApplicantType.NON_US_IMG.key()) && column.year() >= NOW
                ? WIDE
                : 1;
    }

    private static double noise(ScoreCell cell) {
        double age = NOISE + NOISE_PER_YEAR * Math.max(0, NOW - cell.column().year());
        return Math.hypot(age, PERSON_SPREAD / Math.sqrt(cell.people()));
    }

    private static double[] row(
            List<ScoreCell.Column> columns,
            List<String> effects,
            ScoreCell.Column column,
            String specialty) {
        double[] row = new double[columns.size() + effects.size()];
        int own = columns.indexOf(column);
        if (own >= 0) {
            row[own] = COLUMN_SPREAD;
        }
        for (Part part : parts(column, specialty)) {
            int index = effects.indexOf(part.name());
            if (index >= 0) {
                row[columns.size() + index] = part.weight();
            }
        }
        return row;
    }

    /// The column nearest in time of a group, cohort and measures that this table has.
    Optional<ScoreCell.Column> findNearest(ScoreCell.Column wanted) {
        return columns.stream()
                .filter(column -> column.group().equals(wanted.group()))
                .filter(column -> column.cohort() == wanted.cohort())
                .filter(column -> column.measure() != Measure.STEP1_MEAN)
                .min(Comparator.comparingInt(column -> Math.abs(column.year() - wanted.year())));
    }

    /// The estimated score of a specialty in a column of this table.
    double estimate(ScoreCell.Column column, String specialty) {
        return MIDDLE + fit.predict(row(columns, effects, column, specialty));
    }
}
