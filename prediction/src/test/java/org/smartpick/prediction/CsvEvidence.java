package org.smartpick.prediction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Provenance;
import org.smartpick.prediction.evidence.Band;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.prediction.evidence.StudyEffect;

/// Reads the shipped tables for tests, without the catalog: this room may not use it.
public final class CsvEvidence {
    private static final Map<String, Measure> INTERVIEWS =
            Map.of(
                    "mean", Measure.INTERVIEW_MEAN,
                    "p10", Measure.INTERVIEW_P10,
                    "p25", Measure.INTERVIEW_P25,
                    "median", Measure.INTERVIEW_MEDIAN,
                    "p75", Measure.INTERVIEW_P75,
                    "p90", Measure.INTERVIEW_P90,
                    "share_of_programs_at_zero", Measure.INTERVIEW_ZERO_SHARE);

    private final List<Figure> figures = new ArrayList<>();
    private final List<StudyEffect> effects = new ArrayList<>();

    private CsvEvidence() {}

    /// The tables without the score bands of one specialty and what is computed from them.
    public static PublishedEvidence readWithoutBands(String specialty) {
        return readWithout(
                figure ->
                        figure.key().measure() == Measure.STEP2_POOLED_MEAN
                                && figure.key().specialty().equals(specialty),
                band -> band.specialty().equals(specialty));
    }

    /// The tables without the figures and bands that these tell.
    public static PublishedEvidence readWithout(Predicate<Figure> figures, Predicate<Band> bands) {
        CsvEvidence reader = reader();
        return PublishedEvidence.of(
                reader.figures.stream().filter(figures.negate()).toList(),
                reader.effects,
                reader.bands().stream().filter(bands.negate()).toList());
    }

    public static PublishedEvidence read() {
        CsvEvidence reader = reader();
        return PublishedEvidence.of(reader.figures, reader.effects, reader.bands());
    }

    private static CsvEvidence reader() {
        CsvEvidence reader = new CsvEvidence();
        reader.interviews();
        reader.outcomes();
        reader.directors();
        reader.results();
        reader.rest();
        return reader;
    }

    public static List<Map<String, String>> directory() {
        return CsvFiles.read("directory/2025.1/programs.csv");
    }

    private static List<Map<String, String>> rows(String file) {
        return CsvFiles.read("stats/2026.1/" + file);
    }

    private void add(
            Measure measure,
            Cohort cohort,
            Map<String, String> row,
            String group,
            String value,
            int year) {
        addTo(
                new Figure.Key(measure, cohort, cell(row, "specialty"), group, cell(row, "region")),
                row,
                value,
                year,
                0);
    }

    private void addTo(Figure.Key key, Map<String, String> row, String value, int year, double n) {
        if (value.isBlank()) {
            return;
        }
        figures.add(new Figure(key, Double.parseDouble(value), n, provenance(row, year)));
    }

    private static Provenance provenance(Map<String, String> row, int year) {
        return Provenance.bundled(
                cell(row, "source"),
                year == 0 ? AsOf.UNDATED : AsOf.of(year),
                Confidence.valueOf(cell(row, "confidence")));
    }

    public static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static double number(Map<String, String> row, String column) {
        String text = cell(row, column);
        return text.isBlank() ? 0 : Double.parseDouble(text);
    }

    private void interviews() {
        for (String file :
                List.of("interview_rates_by_group.csv", "interview_rates_by_region.csv")) {
            for (Map<String, String> row : rows(file)) {
                INTERVIEWS.forEach((column, measure) ->
                        addTo(
                                new Figure.Key(
                                        measure,
                                        Cohort.ALL,
                                        cell(row, "specialty"),
                                        cell(row, "group"),
                                        cell(row, "region")),
                                row,
                                cell(row, column),
                                2024,
                                number(row, "programs_n")));
            }
        }
    }

    private void outcomes() {
        Map<String, Measure> measures =
                Map.ofEntries(
                        Map.entry("step2ck/mean", Measure.STEP2_MEAN),
                        Map.entry("step2ck/sd", Measure.STEP2_SD),
                        Map.entry("step1/mean", Measure.STEP1_MEAN),
                        Map.entry("step2ck/n", Measure.STEP2_PEOPLE),
                        Map.entry("step2ck/q1", Measure.STEP2_Q1),
                        Map.entry("step2ck/median", Measure.STEP2_MEDIAN),
                        Map.entry("step2ck/q3", Measure.STEP2_Q3),
                        Map.entry("contiguous_ranks/mean", Measure.RANKS_MEAN),
                        Map.entry("contiguous_ranks/sd", Measure.RANKS_SD),
                        Map.entry("applicants/count", Measure.APPLICANTS),
                        Map.entry("match_rate/percent", Measure.PREFERRED_MATCH),
                        Map.entry("step2ck/average_of_matched", Measure.STEP2_POOLED_MEAN),
                        Map.entry("contiguous_ranks/median", Measure.RANKS_MEDIAN));
        Map<String, Double> applicants = new HashMap<>();
        for (Map<String, String> row : rows("charting_outcomes.csv")) {
            if (cell(row, "measure").equals("applicants") && !cell(row, "value").isBlank()) {
                applicants.put(outcomeKey(row), number(row, "value"));
            }
        }
        for (Map<String, String> row : rows("charting_outcomes.csv")) {
            Measure measure = measures.get(cell(row, "measure") + "/" + cell(row, "statistic"));
            boolean band =
                    !cell(row, "bucket_low").isBlank() || !cell(row, "bucket_high").isBlank();
            if (measure == null || band) {
                continue;
            }
            int year = (int) number(row, "edition_year");
            double n = applicants.getOrDefault(outcomeKey(row), 0.0);
            String group = cell(row, "applicant_type");
            String specialty = cell(row, "specialty");
            addTo(
                    Figure.Key.of(measure, Cohort.MATCHED, specialty, group),
                    row,
                    cell(row, "matched"),
                    year,
                    n);
            addTo(
                    Figure.Key.of(measure, Cohort.UNMATCHED, specialty, group),
                    row,
                    cell(row, "unmatched"),
                    year,
                    n);
            addTo(
                    Figure.Key.of(measure, Cohort.ALL, specialty, group),
                    row,
                    cell(row, "value"),
                    year,
                    n);
        }
    }

    private static String outcomeKey(Map<String, String> row) {
        return cell(row, "edition_year") + cell(row, "applicant_type") + cell(row, "specialty");
    }

    private List<Band> bands() {
        Map<String, Double> people = new HashMap<>();
        for (Map<String, String> row : rows("charting_outcomes.csv")) {
            if (cell(row, "statistic").equals("applicants_in_band")) {
                people.put(bandKey(row), number(row, "value"));
            }
        }
        List<Band> bands = new ArrayList<>();
        for (Map<String, String> row : rows("charting_outcomes.csv")) {
            if (cell(row, "statistic").equals("percent_matched_by_band")) {
                String low = cell(row, "bucket_low");
                String high = cell(row, "bucket_high");
                bands.add(
                        new Band(
                                ApplicantType.findByKey(cell(row, "applicant_type")).orElseThrow(),
                                cell(row, "specialty"),
                                low.isBlank() ? Band.LOWEST : Integer.parseInt(low),
                                high.isBlank() ? Band.HIGHEST : Integer.parseInt(high),
                                number(row, "value"),
                                people.getOrDefault(bandKey(row), 0.0),
                                provenance(row, (int) number(row, "edition_year"))));
            }
        }
        return bands;
    }

    private static String bandKey(Map<String, String> row) {
        return outcomeKey(row) + cell(row, "bucket_low") + "-" + cell(row, "bucket_high");
    }

    private void directors() {
        for (Map<String, String> row : rows("pd_applicant_types.csv")) {
            if (cell(row, "stage").equals("interview")) {
                String type = cell(row, "applicant_type");
                add(Measure.DIRECTORS_OFTEN, Cohort.ALL, row, type, cell(row, "often"), 2020);
                add(Measure.DIRECTORS_SELDOM, Cohort.ALL, row, type, cell(row, "seldom"), 2020);
            }
        }
        for (Map<String, String> row : rows("pd_practice.csv")) {
            if (cell(row, "measure").equals("considers_first_attempt_failure")) {
                Measure measure =
                        switch (cell(row, "category")) {
                            case "never" -> Measure.FAILURE_NEVER;
                            case "seldom" -> Measure.FAILURE_SELDOM;
                            default -> null;
                        };
                if (measure != null) {
                    add(measure, Cohort.ALL, row, cell(row, "test"), cell(row, "value"), 2020);
                }
            }
        }
        for (Map<String, String> row : rows("program_profile_2021.csv")) {
            if (!cell(row, "track").equals("preliminary")) {
                profile(row);
            }
        }
    }

    private void profile(Map<String, String> row) {
        switch (cell(row, "measure")) {
            case "applicants_interviewed_2020" ->
                    add(
                            Measure.INTERVIEWED_SHARE,
                            Cohort.ALL,
                            row,
                            "all",
                            cell(row, "value"),
                            2020);
            case "considers_j1" ->
                    add(Measure.VISA_CONSIDERED, Cohort.ALL, row, "j1", cell(row, "value"), 2021);
            case "considers_h1b" ->
                    add(Measure.VISA_CONSIDERED, Cohort.ALL, row, "h1b", cell(row, "value"), 2021);
            default -> {}
        }
    }

    private void market(Map<String, String> row) {
        int year = (int) number(row, "match_year");
        String track = cell(row, "track");
        add(Measure.TRACK_PROGRAMS, Cohort.ALL, row, track, cell(row, "programs"), year);
        String offered = cell(row, "positions_offered");
        add(Measure.TRACK_OFFERED, Cohort.ALL, row, track, offered, year);
        String unfilled = cell(row, "positions_unfilled");
        add(Measure.TRACK_UNFILLED, Cohort.ALL, row, track, unfilled, year);
        String first = cell(row, "applicants_first_choice");
        add(Measure.FIRST_CHOICE, Cohort.ALL, row, "all", first, year);
        if (track.equals("categorical")) {
            String filled = cell(row, "filled_us_md_senior");
            add(Measure.TRACK_FILLED, Cohort.ALL, row, "us_md_senior", filled, year);
        }
    }

    private void results() {
        for (Map<String, String> row : rows("results_by_specialty.csv")) {
            market(row);
            boolean whole =
                    cell(row, "track").equals("all") || cell(row, "track").equals("categorical");
            if (whole && cell(row, "match_year").equals("2025")) {
                add(
                        Measure.POSITIONS,
                        Cohort.ALL,
                        row,
                        "all",
                        cell(row, "positions_offered"),
                        2025);
            }
            if (!cell(row, "track").equals("categorical")) {
                continue;
            }
            for (String type : List.of("us_md_senior", "us_do_senior", "us_img", "non_us_img")) {
                int year = (int) number(row, "match_year");
                if (!cell(row, "filled_" + type).isBlank()
                        && !cell(row, "applicants_" + type).isBlank()) {
                    add(Measure.FILLED, Cohort.ALL, row, type, cell(row, "filled_" + type), year);
                    add(
                            Measure.RANKED_AT_ALL,
                            Cohort.ALL,
                            row,
                            type,
                            cell(row, "applicants_" + type),
                            year);
                }
            }
        }
        for (Map<String, String> row : rows("pgy1_match_rates.csv")) {
            Figure.Key key =
                    Figure.Key.of(
                            Measure.ANY_MATCH,
                            Cohort.ALL,
                            Figure.ALL_SPECIALTIES,
                            cell(row, "applicant_type"));
            int year = (int) number(row, "match_year");
            addTo(key, row, cell(row, "match_rate"), year, number(row, "active"));
        }
    }

    private void rest() {
        for (Map<String, String> row : rows("first_year_residents.csv")) {
            if (cell(row, "measure").equals("step2ck")) {
                add(Measure.RESIDENTS_STEP2, Cohort.ALL, row, "all", cell(row, "mean"), 2020);
            }
        }
        for (Map<String, String> row : rows("interview_yield.csv")) {
            Measure measure =
                    switch (cell(row, "measure")) {
                        case "interviews_attended_mean" -> Measure.INTERVIEWS_MEAN;
                        case "interviews_attended_sd" -> Measure.INTERVIEWS_SD;
                        case "applications_mean" -> Measure.APPLICATIONS_SENT;
                        default -> null;
                    };
            if (measure != null && cell(row, "applicant_type").equals("us_md")) {
                Figure.Key key =
                        Figure.Key.of(measure, Cohort.ALL, cell(row, "specialty"), "us_md_senior");
                addTo(key, row, cell(row, "value"), 2023, number(row, "n"));
            }
        }
        for (Map<String, String> row : rows("signals.csv")) {
            int year = Integer.parseInt(cell(row, "season").substring(5));
            boolean tiered = cell(row, "tiered").equals("yes");
            add(Measure.SIGNALS, Cohort.ALL, row, "gold", tiered ? cell(row, "gold") : "", year);
            add(
                    Measure.SIGNALS,
                    Cohort.ALL,
                    row,
                    "silver",
                    tiered ? cell(row, "silver") : "",
                    year);
            add(Measure.SIGNALS, Cohort.ALL, row, "single", tiered ? "" : cell(row, "total"), year);
        }
        for (Map<String, String> row : rows("prediction_studies.csv")) {
            double effect = number(row, "effect");
            if (effect > 0) {
                double low = cell(row, "ci_low").isBlank() ? effect : number(row, "ci_low");
                double high = cell(row, "ci_high").isBlank() ? effect : number(row, "ci_high");
                effects.add(
                        new StudyEffect(
                                cell(row, "predictor"),
                                cell(row, "specialty"),
                                cell(row, "outcome"),
                                cell(row, "effect_measure"),
                                effect,
                                low,
                                high,
                                provenance(row, 0)));
            }
        }
    }
}
