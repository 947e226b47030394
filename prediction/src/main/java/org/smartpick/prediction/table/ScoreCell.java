package org.smartpick.prediction.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;

/// A printed middle score of a specialty: one number in one column of some edition.
///
/// @param column which table and column
/// @param specialty preferred specialty
/// @param score the number
/// @param people applicants behind it, as far as known
record ScoreCell(Column column, String specialty, double score, double people) {
    private static final double USUAL_PEOPLE = 100;
    private static final double LEAST_PEOPLE = 2;

    /// A column of an edition; its numbers differ by specialty only.
    ///
    /// @param group applicant type, or `all`
    /// @param year year of the edition
    /// @param cohort matched, not matched or all
    /// @param measure mean or median of an examination
    record Column(String group, int year, Cohort cohort, Measure measure) {
        boolean sameEdition(Column other) {
            return group.equals(other.group) && year == other.year;
        }

        boolean international() {
            return group.equals(ApplicantType.US_IMG.key())
                    || group.equals(ApplicantType.NON_US_IMG.key());
        }
    }

    /// Every printed middle score: medians where an edition has them, means elsewhere, Step 1 of
    /// IMGs, whose Step 2 CK is rarely printed, and the scores of first-year residents.
    static List<ScoreCell> list(PublishedEvidence evidence) {
        List<ScoreCell> cells = new ArrayList<>();
        for (ApplicantType type :
                List.of(
                        ApplicantType.US_MD_SENIOR,
                        ApplicantType.US_DO_SENIOR,
                        ApplicantType.US_IMG,
                        ApplicantType.NON_US_IMG)) {
            for (Cohort cohort : List.of(Cohort.MATCHED, Cohort.UNMATCHED)) {
                Set<Integer> medians = new TreeSet<>();
                for (ScoreCell cell : read(evidence, type.key(), cohort, Measure.STEP2_MEDIAN)) {
                    medians.add(cell.column().year());
                    cells.add(cell);
                }
                read(evidence, type.key(), cohort, Measure.STEP2_MEAN).stream()
                        .filter(cell -> !medians.contains(cell.column().year()))
                        .forEach(cells::add);
                if (type.international()) {
                    cells.addAll(read(evidence, type.key(), cohort, Measure.STEP1_MEAN));
                }
            }
        }
        cells.addAll(read(evidence, "all", Cohort.ALL, Measure.RESIDENTS_STEP2));
        cells.sort(Comparator.comparing(ScoreCell::specialty));
        return cells;
    }

    private static List<ScoreCell> read(
            PublishedEvidence evidence, String group, Cohort cohort, Measure measure) {
        List<ScoreCell> cells = new ArrayList<>();
        for (String specialty : evidence.specialties(measure, group)) {
            Set<Integer> years = new TreeSet<>();
            for (Figure figure : evidence.list(Figure.Key.of(measure, cohort, specialty, group))) {
                if (years.add(figure.year())) {
                    Column column = new Column(group, figure.year(), cohort, measure);
                    double people = people(evidence, column, specialty);
                    cells.add(new ScoreCell(column, specialty, figure.value(), people));
                }
            }
        }
        return cells;
    }

    private static double people(PublishedEvidence evidence, Column column, String specialty) {
        Measure count =
                column.measure() == Measure.STEP2_MEDIAN
                        ? Measure.STEP2_PEOPLE
                        : Measure.APPLICANTS;
        Optional<Figure> found =
                evidence
                        .list(Figure.Key.of(count, column.cohort(), specialty, column.group()))
                        .stream()
                        .filter(figure -> figure.year() == column.year())
                        .findFirst();
        return Math.max(LEAST_PEOPLE, found.map(Figure::value).orElse(USUAL_PEOPLE));
    }
}
