package org.smartpick.prediction.table;

import java.util.List;
import java.util.Optional;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;

/// Estimates the medians that Charting Outcomes prints, for cells that it does not.
///
/// Scores come from all editions and applicant types as one partially pooled table
/// ([ScoreFactors]), programs ranked from the specialties that print them ([RankMedians]). Where
/// the very cell is printed, it is not looked at: an estimate is an estimate.
public final class QuartileTable {
    private static final double USUAL_GAP = 6;
    private static final double MIDDLE = 250;

    private final PublishedEvidence evidence;
    private final Books books;
    private final PoolShape shape;
    private final RankMedians ranks;
    private final List<ScoreCell> cells;

    private QuartileTable(PublishedEvidence evidence) {
        this.evidence = evidence;
        books = Books.of(evidence);
        shape = new PoolShape(evidence, books.scores());
        ranks = new RankMedians(evidence, books.outcomes());
        cells = ScoreCell.list(evidence);
    }

    /// The estimates from these published figures.
    public static QuartileTable of(PublishedEvidence evidence) {
        return new QuartileTable(evidence);
    }

    /// The medians of a type and specialty in the edition of a year.
    public Medians predict(ApplicantType type, String specialty, int year) {
        ScoreFactors factors =
                ScoreFactors.of(
                        cells.stream()
                                .filter(cell ->
                                        !cell.specialty().equals(specialty)
                                                || !cell.column().group().equals(type.key())
                                                || cell.column().year() != year)
                                .toList());
        double matched =
                score(factors, Cohort.MATCHED, type, specialty, year)
                        .orElseGet(() -> fallback(Cohort.MATCHED, type, specialty, year));
        double unmatched =
                score(factors, Cohort.UNMATCHED, type, specialty, year).orElse(matched - USUAL_GAP);
        double more = count(Cohort.MATCHED, type, specialty, year);
        double fewer = count(Cohort.UNMATCHED, type, specialty, year);
        return new Medians(
                matched,
                Math.min(matched, unmatched),
                Math.max(1, more),
                Math.clamp(fewer, 1, Math.max(1, more)));
    }

    private Optional<Double> score(
            ScoreFactors factors, Cohort cohort, ApplicantType type, String specialty, int year) {
        ScoreCell.Column wanted =
                new ScoreCell.Column(type.key(), year, cohort, Measure.STEP2_MEDIAN);
        return factors.findNearest(wanted)
                .map(column ->
                        factors.estimate(column, specialty)
                                + books.scores().driftPerYear() * (year - column.year()));
    }

    /// A type that no edition prints: the nearest edition of US MD seniors, moved by the yearly
    /// drift.
    private double fallback(Cohort cohort, ApplicantType type, String specialty, int year) {
        return shape.findMiddle(cohort, type, specialty, year)
                .or(() -> shape.findMiddle(cohort, ApplicantType.US_MD_SENIOR, specialty, year))
                .orElse(cohort == Cohort.MATCHED ? MIDDLE : MIDDLE - USUAL_GAP);
    }

    private double count(Cohort cohort, ApplicantType type, String specialty, int year) {
        return ranks.find(cohort, type, specialty, year)
                .orElseGet(() -> fallbackRanks(cohort, type, specialty, year));
    }

    /// Ranks of a type that prints none: US IMGs as non-US IMGs, US graduates as the one specialty
    /// of US MD seniors that is printed.
    private double fallbackRanks(Cohort cohort, ApplicantType type, String specialty, int year) {
        Optional<Double> near =
                type == ApplicantType.US_IMG
                        ? ranks.find(cohort, ApplicantType.NON_US_IMG, specialty, year)
                        : Optional.empty();
        return near.orElseGet(() -> printedOnce(cohort));
    }

    private double printedOnce(Cohort cohort) {
        String seniors = ApplicantType.US_MD_SENIOR.key();
        return evidence.specialties(Measure.RANKS_MEAN, seniors).stream()
                .flatMap(name -> evidence.find(Measure.RANKS_MEAN, cohort, name, seniors).stream())
                .mapToDouble(Figure::value)
                .average()
                .orElse(cohort == Cohort.MATCHED ? 12 : 5);
    }
}
