package org.smartpick.prediction.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Provenance;
import org.smartpick.prediction.book.RateBook;
import org.smartpick.prediction.evidence.Band;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.prediction.evidence.StudyEffect;
import org.smartpick.stats.Quantiles;

/// Prints the tables of an invented season: nothing but what the real tables print, rounded as they
/// round, with the luck of the season in them.
final class WorldTables {
    private static final Provenance SOURCE =
            Provenance.bundled("invented", AsOf.of(World.SEASON.matchYear()), Confidence.A);
    private static final Set<Measure> SURVEY =
            EnumSet.of(
                    Measure.DIRECTORS_OFTEN, Measure.DIRECTORS_SELDOM, Measure.INTERVIEWED_SHARE);
    private static final Map<Double, Measure> PERCENTILES =
            new TreeMap<>(
                    Map.of(
                            0.1, Measure.INTERVIEW_P10,
                            0.25, Measure.INTERVIEW_P25,
                            0.5, Measure.INTERVIEW_MEDIAN,
                            0.75, Measure.INTERVIEW_P75,
                            0.9, Measure.INTERVIEW_P90));

    private final PublishedEvidence real;
    private final Printing printing;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();

    private WorldTables(PublishedEvidence real, Printing printing) {
        this.real = real;
        this.printing = printing;
    }

    /// The evidence that an outsider has of these seasons: their tables, the real survey of
    /// directors, and studies which found that ties do nothing, as is true of an invented world.
    static PublishedEvidence print(
            List<SeasonRun> runs, PublishedEvidence real, Printing printing) {
        WorldTables tables = new WorldTables(real, printing);
        real.figures().stream()
                .filter(figure -> SURVEY.contains(figure.key().measure()))
                .forEach(tables.figures::add);
        Map<String, double[]> totals = new TreeMap<>();
        Map<String, Double> filled = new TreeMap<>();
        for (SeasonRun run : runs) {
            tables.rates(run);
            tables.outcomes(run);
            double[] total = totals.computeIfAbsent(run.group().type().key(), k -> new double[2]);
            total[0] += Arrays.stream(run.matched()).sum();
            total[1] += active(run);
            filled.merge(
                    run.group().specialty(),
                    (double) Arrays.stream(run.matched()).sum(),
                    Double::sum);
        }
        totals.forEach((type, total) ->
                tables.always(
                        Figure.Key.of(Measure.ANY_MATCH, Cohort.ALL, Figure.ALL_SPECIALTIES, type),
                        rounded(100 * total[0] / total[1], 10),
                        total[1]));
        filled.forEach((specialty, count) ->
                tables.always(
                        Figure.Key.of(Measure.POSITIONS, Cohort.ALL, specialty, "all"), count, 0));
        return PublishedEvidence.of(tables.figures, studies(), tables.bands);
    }

    private static List<StudyEffect> studies() {
        return List.of(
                        "in_state_lowest",
                        "in_state_highest",
                        "aligned_geographic_preference_lowest",
                        "aligned_geographic_preference_highest")
                .stream()
                .map(predictor ->
                        new StudyEffect(
                                predictor,
                                Figure.ALL_SPECIALTIES,
                                "interview invitation",
                                "odds_ratio",
                                1,
                                1,
                                1,
                                SOURCE))
                .toList();
    }

    private void rates(SeasonRun run) {
        double[] rates =
                IntStream.range(0, run.asked().length)
                        .filter(program -> run.asked()[program] > 0)
                        .mapToDouble(
                                program -> 100.0 * run.invited()[program] / run.asked()[program])
                        .sorted()
                        .toArray();
        String group = RateBook.group(run.group().type());
        add(run, Measure.INTERVIEW_MEAN, Cohort.ALL, group, mean(rates), rates.length);
        PERCENTILES.forEach((share, measure) ->
                add(run, measure, Cohort.ALL, group, Quantiles.of(rates, share), rates.length));
        double zero = Arrays.stream(rates).filter(rate -> rate < 0.005).count();
        add(
                run,
                Measure.INTERVIEW_ZERO_SHARE,
                Cohort.ALL,
                group,
                100 * zero / rates.length,
                rates.length);
    }

    private static long active(SeasonRun run) {
        return Arrays.stream(run.interviews()).filter(count -> count > 0).count();
    }

    private void outcomes(SeasonRun run) {
        String type = run.group().type().key();
        double active = active(run);
        double matched = Arrays.stream(run.matched()).sum();
        add(run, Measure.APPLICANTS, Cohort.ALL, type, active, active);
        add(run, Measure.RANKED_AT_ALL, Cohort.ALL, type, active, 0);
        add(run, Measure.FILLED, Cohort.ALL, type, matched, 0);
        if (active == 0) {
            return;
        }
        double[] interviews =
                Arrays.stream(run.interviews()).filter(c -> c > 0).mapToDouble(c -> c).toArray();
        add(run, Measure.INTERVIEWS_MEAN, Cohort.ALL, type, rounded(mean(interviews), 10), active);
        add(run, Measure.INTERVIEWS_SD, Cohort.ALL, type, rounded(sd(interviews), 10), active);
        add(
                run,
                Measure.APPLICATIONS_SENT,
                Cohort.ALL,
                type,
                run.group().traits().applications(),
                active);
        bands(run);
        add(
                run,
                Measure.PREFERRED_MATCH,
                Cohort.ALL,
                type,
                rounded(100 * matched / active, 10),
                active);
        for (Cohort cohort : List.of(Cohort.MATCHED, Cohort.UNMATCHED)) {
            int wanted = cohort == Cohort.MATCHED ? 1 : 0;
            double[] scores = sorted(run, wanted, run.scores());
            double[] ranks = sorted(run, wanted, run.interviews());
            if (scores.length > 4) {
                scores(run, cohort, scores);
                add(run, Measure.RANKS_MEAN, cohort, type, rounded(mean(ranks), 10), active);
                add(run, Measure.RANKS_SD, cohort, type, rounded(sd(ranks), 10), active);
                add(run, Measure.RANKS_MEDIAN, cohort, type, Quantiles.of(ranks, 0.5), active);
            }
        }
    }

    /// The score bands that the real tables print of the group, with this season's people.
    private void bands(SeasonRun run) {
        for (Band band : real.bands()) {
            if (band.type() == run.group().type()
                    && band.specialty().equals(run.group().specialty())) {
                int people = 0;
                int matched = 0;
                for (int i = 0; i < run.scores().length; i++) {
                    boolean inside =
                            band.low() <= run.scores()[i] && run.scores()[i] <= band.high();
                    if (inside && run.interviews()[i] > 0) {
                        people++;
                        matched += run.matched()[i];
                    }
                }
                if (people > 0) {
                    bands.add(
                            new Band(
                                    band.type(),
                                    band.specialty(),
                                    band.low(),
                                    band.high(),
                                    rounded(100.0 * matched / people, 10),
                                    people,
                                    SOURCE));
                }
            }
        }
    }

    private void scores(SeasonRun run, Cohort cohort, double[] scores) {
        String type = run.group().type().key();
        double active = active(run);
        add(run, Measure.STEP2_MEAN, cohort, type, rounded(mean(scores), 10), active);
        add(run, Measure.STEP2_SD, cohort, type, rounded(sd(scores), 10), active);
        add(run, Measure.STEP2_Q1, cohort, type, Math.round(Quantiles.of(scores, 0.25)), active);
        add(run, Measure.STEP2_MEDIAN, cohort, type, Math.round(Quantiles.of(scores, 0.5)), active);
        add(run, Measure.STEP2_Q3, cohort, type, Math.round(Quantiles.of(scores, 0.75)), active);
    }

    private static double[] sorted(SeasonRun run, int matched, int[] values) {
        return IntStream.range(0, values.length)
                .filter(i -> run.interviews()[i] > 0 && run.matched()[i] == matched)
                .mapToDouble(i -> values[i])
                .sorted()
                .toArray();
    }

    private void add(
            SeasonRun run, Measure measure, Cohort cohort, String group, double value, double n) {
        Figure.Key key = Figure.Key.of(measure, cohort, run.group().specialty(), group);
        boolean prints =
                switch (printing) {
                    case EVERYTHING -> true;
                    case AS_TODAY -> !real.list(key).isEmpty();
                };
        if (prints) {
            always(key, value, n);
        }
    }

    private void always(Figure.Key key, double value, double n) {
        figures.add(new Figure(key, value, n, SOURCE));
    }

    private static double rounded(double value, double parts) {
        return Math.round(value * parts) / parts;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double sd(double[] values) {
        double mean = mean(values);
        return Math.sqrt(
                Arrays.stream(values).map(x -> (x - mean) * (x - mean)).average().orElse(0));
    }
}
