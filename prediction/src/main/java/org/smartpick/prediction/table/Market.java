package org.smartpick.prediction.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;

/// How a specialty's market moved over the editions that the score bands pool, and how crowded it
/// is, from results by specialty.
///
/// Where positions came to stay unfilled and US MD seniors left, a match was harder in the early
/// years of the pool than in its last one; where they came, it was easier.
///
/// @param evidence the published figures
record Market(PublishedEvidence evidence) {
    private static final int FIRST_YEAR = 2020;
    private static final List<Integer> LAST_YEARS = List.of(2024, 2025);
    private static final int EARLY_COUNT = 2022;
    private static final int LATE_COUNT = 2025;
    private static final int CHOICE_YEAR = 2026;
    private static final double FEW_POSITIONS = 300;
    private static final double LEAST_FILLED = 80;
    private static final double MOST_POINTS = 6;
    private static final double SLACK_UNIT = 3;
    private static final double USUAL_GROWTH = 0.05;
    private static final double GROWTH_UNIT = 0.12;
    private static final List<String> TRACKS = List.of("categorical", "advanced");
    private static final String ALL = "all";

    /// By how much more of the positions stay unfilled in the last year of the pool than in its
    /// first, in units of three percent of positions, drawn toward 0 where positions are few; 0
    /// where unknown, which says that nothing is known to have changed.
    double slack(String specialty) {
        OptionalDouble offered = sum(Measure.TRACK_OFFERED, TRACKS, specialty, FIRST_YEAR);
        OptionalDouble unfilled = sum(Measure.TRACK_UNFILLED, TRACKS, specialty, FIRST_YEAR);
        OptionalDouble later =
                LAST_YEARS.stream()
                        .map(year -> sum(Measure.TRACK_UNFILLED, TRACKS, specialty, year))
                        .flatMapToDouble(OptionalDouble::stream)
                        .average();
        Optional<Figure> positions = evidence.find(Measure.POSITIONS, Cohort.ALL, specialty, ALL);
        if (offered.isEmpty()
                || unfilled.isEmpty()
                || later.isEmpty()
                || positions.isEmpty()
                || offered.getAsDouble() <= 0
                || positions.get().value() <= 0) {
            return 0;
        }
        double before = 100 * unfilled.getAsDouble() / offered.getAsDouble();
        double after = 100 * later.getAsDouble() / positions.get().value();
        double trust = offered.getAsDouble() / (offered.getAsDouble() + FEW_POSITIONS);
        return trust * Math.clamp(after - before, -MOST_POINTS, MOST_POINTS) / SLACK_UNIT;
    }

    /// By how much fewer positions US MD seniors fill late than early, relative to the usual
    /// growth, in units of twelve percent; 0 where unknown.
    double retreat(ApplicantType type, String specialty) {
        Optional<Figure> early = filled(type, specialty, EARLY_COUNT);
        Optional<Figure> late = filled(type, specialty, LATE_COUNT);
        return early.isPresent()
                        && late.isPresent()
                        && early.get().value() >= LEAST_FILLED
                        && late.get().value() > 0
                ? (Math.log(early.get().value() / late.get().value()) + USUAL_GROWTH) / GROWTH_UNIT
                : 0;
    }

    private Optional<Figure> filled(ApplicantType type, String specialty, int year) {
        return at(Figure.Key.of(Measure.TRACK_FILLED, Cohort.ALL, specialty, type.key()), year);
    }

    /// Logarithm of the applicants a position, by first choice, non-US IMGs and the positions that
    /// they took set aside.
    OptionalDouble findCrowding(String specialty) {
        Optional<Figure> first =
                at(Figure.Key.of(Measure.FIRST_CHOICE, Cohort.ALL, specialty, ALL), CHOICE_YEAR);
        Optional<Figure> offered =
                at(Figure.Key.of(Measure.TRACK_OFFERED, Cohort.ALL, specialty, ALL), CHOICE_YEAR);
        if (first.isEmpty() || offered.isEmpty()) {
            return OptionalDouble.empty();
        }
        double others = first.get().value() - abroad(Cohort.ALL, specialty);
        double left = offered.get().value() - abroad(Cohort.MATCHED, specialty);
        return others > 0 && left > 0
                ? OptionalDouble.of(Math.log(others / left))
                : OptionalDouble.empty();
    }

    private double abroad(Cohort cohort, String specialty) {
        return at(
                        Figure.Key.of(
                                Measure.APPLICANTS,
                                cohort,
                                specialty,
                                ApplicantType.NON_US_IMG.key()),
                        CHOICE_YEAR)
                .map(Figure::value)
                .orElse(0.0);
    }

    private OptionalDouble sum(Measure measure, List<String> tracks, String specialty, int year) {
        double[] found =
                tracks.stream()
                        .map(track ->
                                at(Figure.Key.of(measure, Cohort.ALL, specialty, track), year))
                        .flatMap(Optional::stream)
                        .mapToDouble(Figure::value)
                        .toArray();
        return found.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(DoubleStream.of(found).sum());
    }

    private Optional<Figure> at(Figure.Key key, int year) {
        return years(key).filter(figure -> figure.year() == year).findFirst();
    }

    private Stream<Figure> years(Figure.Key key) {
        return evidence.list(key).stream();
    }
}
