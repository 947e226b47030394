package org.smartpick.advice.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.smartpick.catalog.Specialties;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.prediction.evidence.StudyEffect;

/// Reads the published tables of the dataset `stats` into the evidence that the season model starts
/// from.
public final class EvidenceReader {
    private static final int SURVEY_YEAR = 2020;
    private static final int PROFILE_YEAR = 2021;
    private static final int INTERVIEW_YEAR = 2024;
    private static final int RESULT_YEAR = 2025;
    private static final int TEXAS_YEAR = 2023;
    private static final Map<String, Measure> OUTCOMES =
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

    private final FigureRows rows;
    private final List<StudyEffect> effects = new ArrayList<>();

    private EvidenceReader(FigureRows rows) {
        this.rows = rows;
    }

    /// The evidence in the bundled editions.
    ///
    /// @throws IllegalStateException when the dataset `stats` was taken out: no chance can be given
    ///   without it
    public static PublishedEvidence read(Datasets datasets, Specialties specialties) {
        Dataset stats =
                datasets.find("stats")
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "the dataset 'stats' is not in use; chances need its published rates"));
        EvidenceReader reader = new EvidenceReader(new FigureRows(stats, specialties));
        reader.readInterviews();
        reader.readOutcomes();
        reader.readDirectors();
        reader.readProfiles();
        reader.readResults();
        MarketReader.read(reader.rows);
        reader.readTexas();
        reader.readSignals();
        reader.readStudies();
        return PublishedEvidence.of(reader.rows.figures(), reader.effects, BandReader.read(stats));
    }

    private void readInterviews() {
        Map<Measure, String> columns = new EnumMap<>(Measure.class);
        columns.put(Measure.INTERVIEW_MEAN, "mean");
        columns.put(Measure.INTERVIEW_P10, "p10");
        columns.put(Measure.INTERVIEW_P25, "p25");
        columns.put(Measure.INTERVIEW_MEDIAN, "median");
        columns.put(Measure.INTERVIEW_P75, "p75");
        columns.put(Measure.INTERVIEW_P90, "p90");
        columns.put(Measure.INTERVIEW_ZERO_SHARE, "share_of_programs_at_zero");
        for (String file :
                List.of("interview_rates_by_group.csv", "interview_rates_by_region.csv")) {
            rows.each(
                    file,
                    row ->
                            columns.forEach((measure, column) -> {
                                if (row.table().hasColumn(column)) {
                                    FigureRows.Number number =
                                            new FigureRows.Number(
                                                    row.number(column),
                                                    row.number("programs_n"),
                                                    INTERVIEW_YEAR);
                                    rows.add(row, measure, Cohort.ALL, row.text("group"), number);
                                }
                            }));
        }
    }

    private void readOutcomes() {
        Map<String, Double> people = new HashMap<>();
        rows.each(
                "charting_outcomes.csv",
                row -> {
                    OptionalDouble count = row.number("value");
                    if (row.text("measure").equals("applicants") && count.isPresent()) {
                        people.put(cohort(row), count.getAsDouble());
                    }
                });
        rows.each(
                "charting_outcomes.csv",
                row -> {
                    Measure measure =
                            OUTCOMES.get(row.text("measure") + "/" + row.text("statistic"));
                    if (measure != null
                            && row.text("bucket_low").isEmpty()
                            && row.text("bucket_high").isEmpty()) {
                        readOutcome(row, measure, Optional.ofNullable(people.get(cohort(row))));
                    }
                });
        rows.each(
                "pgy1_match_rates.csv",
                row -> {
                    int year = row.wholeNumber("match_year").orElse(0);
                    FigureRows.Number number =
                            new FigureRows.Number(
                                    row.number("match_rate"), row.number("active"), year);
                    rows.add(
                            row, Measure.ANY_MATCH, Cohort.ALL, row.text("applicant_type"), number);
                });
    }

    private void readOutcome(CsvRow row, Measure measure, Optional<Double> people) {
        int year = row.wholeNumber("edition_year").orElse(0);
        OptionalDouble n = people.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
        String type = row.text("applicant_type");
        rows.add(
                row,
                measure,
                Cohort.MATCHED,
                type,
                new FigureRows.Number(row.number("matched"), n, year));
        rows.add(
                row,
                measure,
                Cohort.UNMATCHED,
                type,
                new FigureRows.Number(row.number("unmatched"), n, year));
        rows.add(
                row,
                measure,
                Cohort.ALL,
                type,
                new FigureRows.Number(row.number("value"), n, year));
    }

    private static String cohort(CsvRow row) {
        return String.join(
                "|", row.text("edition_year"), row.text("applicant_type"), row.text("specialty"));
    }

    private void readDirectors() {
        FigureRows.Years survey = new FigureRows.Years(SURVEY_YEAR);
        rows.each(
                "pd_applicant_types.csv",
                row -> {
                    if (row.text("stage").equals("interview")) {
                        String type = row.text("applicant_type");
                        rows.add(row, Measure.DIRECTORS_OFTEN, type, row.number("often"), survey);
                        rows.add(row, Measure.DIRECTORS_SELDOM, type, row.number("seldom"), survey);
                    }
                });
        rows.each(
                "pd_practice.csv",
                row -> {
                    String all = "all";
                    if (row.text("measure").equals("applicants_interviewed")) {
                        rows.add(
                                row,
                                Measure.INTERVIEWED_A_PROGRAM,
                                all,
                                row.number("value"),
                                survey);
                    }
                    if (row.text("measure").equals("applicants_ranked")) {
                        rows.add(row, Measure.RANKED_A_PROGRAM, all, row.number("value"), survey);
                    }
                    if (row.text("measure").equals("considers_first_attempt_failure")) {
                        switch (row.text("category")) {
                            case "never" ->
                                    rows.add(
                                            row,
                                            Measure.FAILURE_NEVER,
                                            row.text("test"),
                                            row.number("value"),
                                            survey);
                            case "seldom" ->
                                    rows.add(
                                            row,
                                            Measure.FAILURE_SELDOM,
                                            row.text("test"),
                                            row.number("value"),
                                            survey);
                            default -> {}
                        }
                    }
                });
    }

    private void readProfiles() {
        FigureRows.Years profiles = new FigureRows.Years(PROFILE_YEAR);
        rows.each(
                "program_profile_2021.csv",
                row -> {
                    if (row.text("track").equals("preliminary")) {
                        return;
                    }
                    switch (row.text("measure")) {
                        case "applicants_interviewed_2020" ->
                                rows.add(
                                        row,
                                        Measure.INTERVIEWED_SHARE,
                                        "all",
                                        row.number("value"),
                                        new FigureRows.Years(SURVEY_YEAR));
                        case "considers_j1" ->
                                rows.add(
                                        row,
                                        Measure.VISA_CONSIDERED,
                                        "j1",
                                        row.number("value"),
                                        profiles);
                        case "considers_h1b" ->
                                rows.add(
                                        row,
                                        Measure.VISA_CONSIDERED,
                                        "h1b",
                                        row.number("value"),
                                        profiles);
                        default -> {}
                    }
                });
    }

    private void readResults() {
        rows.each(
                "results_by_specialty.csv",
                row -> {
                    int matchYear = row.wholeNumber("match_year").orElse(0);
                    if (matchYear == RESULT_YEAR
                            && Set.of("all", "categorical").contains(row.text("track"))) {
                        rows.add(
                                row,
                                Measure.POSITIONS,
                                "all",
                                row.number("positions_offered"),
                                new FigureRows.Years(matchYear));
                    }
                    if (!row.text("track").equals("categorical")) {
                        return;
                    }
                    FigureRows.Years year =
                            new FigureRows.Years(row.wholeNumber("match_year").orElse(0));
                    for (ApplicantType type : ApplicantType.values()) {
                        String ranked = "applicants_" + type.key();
                        if (row.table().hasColumn(ranked) && row.number(ranked).isPresent()) {
                            rows.add(
                                    row,
                                    Measure.FILLED,
                                    type.key(),
                                    row.number("filled_" + type.key()),
                                    year);
                            rows.add(
                                    row,
                                    Measure.RANKED_AT_ALL,
                                    type.key(),
                                    row.number(ranked),
                                    year);
                        }
                    }
                });
    }

    /// A yearly survey of Texas schools: MD students, nearly all seniors.
    private void readTexas() {
        rows.each(
                "interview_yield.csv",
                row -> {
                    if (!row.text("applicant_type").equals("us_md")) {
                        return;
                    }
                    String senior = ApplicantType.US_MD_SENIOR.key();
                    FigureRows.Number number =
                            new FigureRows.Number(row.number("value"), row.number("n"), TEXAS_YEAR);
                    switch (row.text("measure")) {
                        case "interviews_attended_mean" ->
                                rows.add(row, Measure.INTERVIEWS_MEAN, Cohort.ALL, senior, number);
                        case "interviews_attended_sd" ->
                                rows.add(row, Measure.INTERVIEWS_SD, Cohort.ALL, senior, number);
                        case "applications_mean" ->
                                rows.add(
                                        row, Measure.APPLICATIONS_SENT, Cohort.ALL, senior, number);
                        default -> {}
                    }
                });
    }

    private void readSignals() {
        rows.each(
                "signals.csv",
                row -> {
                    FigureRows.Years year =
                            new FigureRows.Years(
                                    Integer.parseInt(
                                            row.text("season").substring("ERAS ".length())));
                    if (row.text("tiered").equals("yes")) {
                        rows.add(row, Measure.SIGNALS, "gold", row.number("gold"), year);
                        rows.add(row, Measure.SIGNALS, "silver", row.number("silver"), year);
                    } else {
                        rows.add(row, Measure.SIGNALS, "single", row.number("total"), year);
                    }
                });
    }

    private void readStudies() {
        rows.each(
                "prediction_studies.csv",
                row -> {
                    OptionalDouble effect = row.number("effect");
                    if (effect.isPresent() && effect.getAsDouble() > 0) {
                        effects.add(
                                new StudyEffect(
                                        row.text("predictor"),
                                        row.text("specialty"),
                                        row.text("outcome"),
                                        row.text("effect_measure"),
                                        effect.getAsDouble(),
                                        row.number("ci_low").orElse(effect.getAsDouble()),
                                        row.number("ci_high").orElse(effect.getAsDouble()),
                                        FigureRows.provenance(row, 0)));
                    }
                });
    }
}
