package org.smartpick.prediction.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.evidence.Band;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.prediction.table.BandTable;
import org.smartpick.prediction.table.Medians;
import org.smartpick.prediction.table.PercentMatched;
import org.smartpick.prediction.table.QuartileTable;

/// Leaves printed figures out, part by part, fits on the rest and compares.
///
/// Nothing that was left out is seen by the fit: every part makes its tables anew from the
/// remaining evidence. Cost: one fit a part; a second or so for all parts of a split.
public final class Backtest {
    private static final Set<Measure> SCORES_AND_RANKS =
            Set.of(
                    Measure.STEP2_MEAN,
                    Measure.STEP2_SD,
                    Measure.STEP2_Q1,
                    Measure.STEP2_MEDIAN,
                    Measure.STEP2_Q3,
                    Measure.STEP2_PEOPLE,
                    Measure.RANKS_MEDIAN,
                    Measure.RANKS_MEAN,
                    Measure.RANKS_SD);

    private final PublishedEvidence evidence;
    private final List<Figure> figures;

    /// A test on these figures.
    public Backtest(PublishedEvidence evidence) {
        this.evidence = evidence;
        figures = evidence.figures();
    }

    /// All cells of a split, in a fixed order.
    public List<HeldOut> run(Split split) {
        return switch (split) {
            case SPECIALTY -> bySpecialty();
            case EDITION -> byEdition();
            case SOURCE -> bySource();
        };
    }

    // ---- by specialty ---------------------------------------------------------------------------

    private List<HeldOut> bySpecialty() {
        List<HeldOut> cells = new ArrayList<>();
        for (ApplicantType type : ApplicantType.values()) {
            Set<String> names =
                    new TreeSet<>(evidence.specialties(Measure.PREFERRED_MATCH, type.key()));
            names.addAll(evidence.specialties(Measure.STEP2_MEDIAN, type.key()));
            names.addAll(evidence.specialties(Measure.RANKS_MEDIAN, type.key()));
            evidence.bands().stream()
                    .filter(band -> band.type() == type)
                    .forEach(band -> names.add(band.specialty()));
            for (String specialty : names) {
                cells.addAll(specialty(type, specialty));
            }
        }
        return List.copyOf(cells);
    }

    /// The cells of one type and specialty: its bands, its medians and its rate, each left out by
    /// itself.
    List<HeldOut> specialty(ApplicantType type, String specialty) {
        Part part = new Part(Split.SPECIALTY, specialty, own(type, specialty));
        List<HeldOut> cells = new ArrayList<>(bands(part, withoutBands(type, specialty)));
        cells.addAll(medians(part, withoutMedians(type, specialty)));
        cells.addAll(rates(part, withoutOutcome(type, specialty)));
        return cells;
    }

    private static Scope own(ApplicantType type, String specialty) {
        return new Scope(
                figure -> is(figure, type, specialty),
                band -> band.type() == type && band.specialty().equals(specialty));
    }

    private static boolean is(Figure figure, ApplicantType type, String specialty) {
        return figure.key().group().equals(type.key())
                && figure.key().specialty().equals(specialty);
    }

    private PublishedEvidence withoutBands(ApplicantType type, String specialty) {
        return evidence.withoutBands(own(type, specialty).bands())
                .withoutFigures(figure ->
                        is(figure, type, specialty)
                                && figure.key().measure() == Measure.STEP2_POOLED_MEAN);
    }

    private PublishedEvidence withoutMedians(ApplicantType type, String specialty) {
        int newest =
                figures.stream()
                        .filter(figure ->
                                is(figure, type, specialty)
                                        && SCORES_AND_RANKS.contains(figure.key().measure()))
                        .mapToInt(Figure::year)
                        .max()
                        .orElse(0);
        return evidence.withoutFigures(figure ->
                is(figure, type, specialty)
                        && figure.year() == newest
                        && SCORES_AND_RANKS.contains(figure.key().measure()));
    }

    private PublishedEvidence withoutOutcome(ApplicantType type, String specialty) {
        return evidence.withoutBands(own(type, specialty).bands())
                .withoutFigures(figure ->
                        is(figure, type, specialty)
                                && (figure.key().measure() == Measure.PREFERRED_MATCH
                                        || figure.key().measure() == Measure.STEP2_POOLED_MEAN
                                        || SCORES_AND_RANKS.contains(figure.key().measure())));
    }

    // ---- by edition -----------------------------------------------------------------------------

    private List<HeldOut> byEdition() {
        TreeSet<Integer> years = new TreeSet<>();
        figures.stream().filter(Backtest::judged).map(Figure::year).forEach(years::add);
        evidence.bands().forEach(band -> years.add(band.provenance().asOf().year()));
        List<HeldOut> cells = new ArrayList<>();
        for (int year : years) {
            boolean last = year == years.last();
            PublishedEvidence rest =
                    evidence.withoutBands(band -> left(band.provenance().asOf().year(), year, last))
                            .withoutFigures(figure ->
                                    last
                                            ? figure.year() >= year - 1
                                            : figure.year() == year && outcome(figure));
            Scope scope =
                    new Scope(
                            figure -> figure.year() == year,
                            band -> band.provenance().asOf().year() == year);
            cells.addAll(all(new Part(Split.EDITION, String.valueOf(year), scope), rest));
        }
        return List.copyOf(cells);
    }

    private static boolean left(int bandYear, int year, boolean last) {
        return last ? bandYear >= year - 1 : bandYear == year;
    }

    private static boolean outcome(Figure figure) {
        Measure measure = figure.key().measure();
        return SCORES_AND_RANKS.contains(measure)
                || measure == Measure.PREFERRED_MATCH
                || measure == Measure.STEP2_POOLED_MEAN
                || measure == Measure.APPLICANTS;
    }

    private static boolean judged(Figure figure) {
        Measure measure = figure.key().measure();
        return measure == Measure.PREFERRED_MATCH
                || measure == Measure.STEP2_MEDIAN
                || measure == Measure.RANKS_MEDIAN;
    }

    // ---- by source ------------------------------------------------------------------------------

    private List<HeldOut> bySource() {
        TreeSet<String> sources = new TreeSet<>();
        figures.stream()
                .filter(Backtest::judged)
                .forEach(figure -> sources.add(figure.provenance().source()));
        evidence.bands().forEach(band -> sources.add(band.provenance().source()));
        List<HeldOut> cells = new ArrayList<>();
        for (String source : sources) {
            Scope scope =
                    new Scope(
                            figure -> figure.provenance().source().equals(source),
                            band -> band.provenance().source().equals(source));
            cells.addAll(
                    all(new Part(Split.SOURCE, source, scope), evidence.withoutSource(source)));
        }
        return List.copyOf(cells);
    }

    // ---- the cells of a part --------------------------------------------------------------------

    /// What is left out at once.
    private record Part(Split split, String name, Scope scope) {}

    /// Which figures and bands of all the evidence a part asks about.
    private record Scope(Predicate<Figure> figures, Predicate<Band> bands) {}

    private List<HeldOut> all(Part part, PublishedEvidence rest) {
        List<HeldOut> cells = new ArrayList<>(bands(part, rest));
        cells.addAll(rates(part, rest));
        cells.addAll(medians(part, rest));
        return cells;
    }

    private List<HeldOut> bands(Part part, PublishedEvidence rest) {
        List<Band> asked =
                evidence.bands().stream()
                        .filter(part.scope().bands())
                        .filter(band -> band.applicants() > 0)
                        .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        BandTable table = BandTable.of(rest);
        List<HeldOut> cells = new ArrayList<>();
        Set<String> groups = new TreeSet<>();
        asked.forEach(band -> groups.add(band.type() + "/" + band.specialty()));
        for (String group : groups) {
            List<Band> same =
                    asked.stream()
                            .filter(band -> group.equals(band.type() + "/" + band.specialty()))
                            .toList();
            Band first = same.getFirst();
            double known = Rivals.rate(rest, first.type(), first.specialty());
            double told = Rivals.over(same);
            double[] line = Rivals.line(same, known);
            double[] toldLine = Rivals.line(same, told);
            for (int i = 0; i < line.length; i++) {
                cells.add(
                        band(part, same.get(i), table, new double[] {told, line[i], toldLine[i]}));
            }
        }
        return cells;
    }

    private static HeldOut band(Part part, Band band, BandTable table, double[] rivals) {
        HeldOut.Cell cell =
                new HeldOut.Cell(
                        Kind.BAND,
                        band.type(),
                        band.specialty(),
                        band.provenance().asOf().year(),
                        band.low(),
                        band.high());
        PercentMatched ours = table.predict(asked(cell));
        return new HeldOut(
                part.split(),
                part.name(),
                cell,
                band.applicants(),
                band.percentMatched(),
                new HeldOut.Guess(
                        ours.low(), ours.median(), ours.high(), rivals[0], rivals[1], rivals[2]));
    }

    private static org.smartpick.prediction.table.Cell asked(HeldOut.Cell cell) {
        return new org.smartpick.prediction.table.Cell(
                cell.type(),
                cell.specialty(),
                cell.year(),
                cell.low(),
                cell.high(),
                OptionalInt.empty());
    }

    private List<HeldOut> rates(Part part, PublishedEvidence rest) {
        List<HeldOut> cells = new ArrayList<>();
        List<Figure> asked =
                PrintedRates.list(figures.stream().filter(part.scope().figures()).toList());
        if (asked.isEmpty()) {
            return cells;
        }
        BandTable table = BandTable.of(rest);
        for (Figure figure : asked) {
            ApplicantType type = ApplicantType.findByKey(figure.key().group()).orElseThrow();
            String specialty = figure.key().specialty();
            HeldOut.Cell cell =
                    new HeldOut.Cell(
                            Kind.RATE, type, specialty, figure.year(), Band.LOWEST, Band.HIGHEST);
            PercentMatched ours = table.predict(asked(cell));
            double base = Rivals.rate(rest, type, specialty);
            cells.add(
                    new HeldOut(
                            part.split(),
                            part.name(),
                            cell,
                            figure.n(),
                            figure.value(),
                            new HeldOut.Guess(
                                    ours.low(),
                                    ours.median(),
                                    ours.high(),
                                    base,
                                    Double.NaN,
                                    Double.NaN)));
        }
        return cells;
    }

    private List<HeldOut> medians(Part part, PublishedEvidence rest) {
        List<HeldOut> cells = new ArrayList<>();
        List<Figure> asked =
                figures.stream().filter(part.scope().figures()).filter(Backtest::median).toList();
        if (asked.isEmpty()) {
            return cells;
        }
        QuartileTable table = QuartileTable.of(rest);
        for (Figure figure : asked) {
            ApplicantType type = ApplicantType.findByKey(figure.key().group()).orElseThrow();
            String specialty = figure.key().specialty();
            if (part.split() == Split.SPECIALTY && !newest(figure)) {
                continue;
            }
            Kind kind = kind(figure);
            double ours = value(table.predict(type, specialty, figure.year()), kind);
            double base =
                    Rivals.others(
                                    part.split() == Split.SPECIALTY ? rest : evidence,
                                    figure.key(),
                                    figure.year())
                            .orElse(Double.NaN);
            cells.add(
                    new HeldOut(
                            part.split(),
                            part.name(),
                            new HeldOut.Cell(
                                    kind,
                                    type,
                                    specialty,
                                    figure.year(),
                                    Band.LOWEST,
                                    Band.HIGHEST),
                            figure.n(),
                            figure.value(),
                            new HeldOut.Guess(
                                    Double.NaN, ours, Double.NaN, base, Double.NaN, Double.NaN)));
        }
        return cells;
    }

    private boolean newest(Figure figure) {
        return evidence.find(figure.key()).map(Figure::year).orElse(0) == figure.year();
    }

    private static boolean median(Figure figure) {
        return (figure.key().measure() == Measure.STEP2_MEDIAN
                        || figure.key().measure() == Measure.RANKS_MEDIAN)
                && figure.key().cohort() != Cohort.ALL
                && !figure.key().specialty().equals(Figure.ALL_SPECIALTIES)
                && ApplicantType.findByKey(figure.key().group()).isPresent();
    }

    private static Kind kind(Figure figure) {
        boolean matched = figure.key().cohort() == Cohort.MATCHED;
        if (figure.key().measure() == Measure.STEP2_MEDIAN) {
            return matched ? Kind.STEP2_MATCHED : Kind.STEP2_UNMATCHED;
        }
        return matched ? Kind.RANKS_MATCHED : Kind.RANKS_UNMATCHED;
    }

    private static double value(Medians medians, Kind kind) {
        return switch (kind) {
            case STEP2_MATCHED -> medians.step2Matched();
            case STEP2_UNMATCHED -> medians.step2Unmatched();
            case RANKS_MATCHED -> medians.ranksMatched();
            case RANKS_UNMATCHED -> medians.ranksUnmatched();
            case BAND, RATE -> throw new IllegalArgumentException(kind + " is no median");
        };
    }
}
