package org.smartpick.advice.season;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.advice.evidence.OpennessReader;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.ApplicantType;
import org.smartpick.match.season.Habits;
import org.smartpick.match.season.Market.Levels;

/// Reads what a nation is made of besides the published season: the datasets `stats`, `season-fit`,
/// `openness` and `nation`, and the catalog.
public final class NationKnowledgeReader {
    private static final String SEASON = "ERAS 2025";

    private NationKnowledgeReader() {}

    /// Everything there is in these datasets; what was taken out is left at first guesses.
    public static NationKnowledge read(Datasets datasets, Catalog catalog) {
        Dataset stats = datasets.find("stats").orElseThrow();
        return new NationKnowledge(
                catalog.programs(),
                OpennessReader.read(datasets, catalog.programs()),
                numbers(datasets.find("season-fit")),
                practice(stats),
                signals(stats),
                meanApplications(stats),
                fitted(datasets.find("nation")));
    }

    private static Map<String, NationKnowledge.GroupNumbers> numbers(Optional<Dataset> fit) {
        Map<String, NationKnowledge.GroupNumbers> numbers = new HashMap<>();
        for (CsvRow row :
                fit.map(dataset -> dataset.table("groups.csv").rows()).orElse(List.of())) {
            double score = row.number("score_effect").orElse(0);
            double strength = row.number("strength").orElse(0);
            numbers.put(
                    row.text("applicant_type") + "|" + row.text("specialty"),
                    new NationKnowledge.GroupNumbers(
                            Math.hypot(score, strength), row.number("applications").orElse(0)));
        }
        return numbers;
    }

    private static Map<String, NationKnowledge.Practice> practice(Dataset stats) {
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        for (CsvRow row : stats.table("pd_practice.csv").rows()) {
            if (row.text("category").isEmpty() && row.number("value").isPresent()) {
                rows.computeIfAbsent(row.text("specialty"), s -> new HashMap<>())
                        .put(row.text("measure"), row.number("value").getAsDouble());
            }
        }
        Map<String, NationKnowledge.Practice> practice = new HashMap<>();
        rows.forEach((specialty, values) -> {
            double positions = values.getOrDefault("positions_in_match", 0.0);
            double interviewed = values.getOrDefault("applicants_interviewed", 0.0);
            if (positions > 0 && interviewed > 0) {
                practice.put(
                        specialty,
                        new NationKnowledge.Practice(
                                values.getOrDefault("interview_invitations_sent", interviewed)
                                        / positions,
                                interviewed / positions,
                                values.getOrDefault("applicants_ranked", interviewed)
                                        / interviewed));
            }
        });
        return practice;
    }

    private static Map<String, Integer> signals(Dataset stats) {
        Map<String, Integer> signals = new HashMap<>();
        for (CsvRow row : stats.table("signals.csv").rows()) {
            if (row.text("season").equals(SEASON)) {
                for (String name :
                        row.text("specialty").split(" and (?=Interventional)| & (?=Neurodev)")) {
                    signals.put(name, row.wholeNumber("total").orElse(0));
                }
            }
        }
        return signals;
    }

    private static double[] meanApplications(Dataset stats) {
        Map<String, Double> means = new HashMap<>();
        for (CsvRow row : stats.table("eras_applications.csv").rows()) {
            if (row.text("season").equals(SEASON)
                    && row.text("specialty").equals("All Specialties")
                    && row.text("measure").equals("applications_per_applicant")) {
                means.put(row.text("applicant_type"), row.number("value").orElse(0));
            }
        }
        double[] byType = new double[ApplicantType.values().length];
        for (ApplicantType type : ApplicantType.values()) {
            byType[type.ordinal()] =
                    switch (type) {
                        case US_MD_SENIOR, US_MD_GRADUATE -> means.getOrDefault("us_md", 58.0);
                        case US_DO_SENIOR, US_DO_GRADUATE -> means.getOrDefault("us_do", 72.0);
                        case US_IMG, NON_US_IMG -> means.getOrDefault("img_all", 129.0);
                    };
        }
        return byType;
    }

    private static FittedNation fitted(Optional<Dataset> nation) {
        if (nation.isEmpty()) {
            return FittedNation.START;
        }
        Map<String, double[]> levels = new HashMap<>();
        for (CsvRow row : nation.get().table("levels.csv").rows()) {
            ApplicantType type = ApplicantType.findByKey(row.text("applicant_type")).orElseThrow();
            levels.computeIfAbsent(
                                    row.text("specialty") + "|" + row.text("purpose"),
                                    k -> new double[ApplicantType.values().length])[
                            type.ordinal()] =
                    row.number("level").orElseThrow();
        }
        Map<String, Levels> fitted = new HashMap<>();
        levels.forEach((key, values) -> fitted.put(key, Levels.of(values)));
        Map<String, Double> habits = new HashMap<>();
        for (CsvRow row : nation.get().table("habits.csv").rows()) {
            habits.put(row.text("habit"), row.number("value").orElseThrow());
        }
        Habits.Couples start = FittedNation.START.couples();
        return new FittedNation(
                fitted,
                new Habits.Couples(
                        habits.getOrDefault("couple_lift", start.lift()),
                        habits.getOrDefault("couple_together", start.together()),
                        habits.getOrDefault("couple_alone", start.alone()),
                        start.pairs()));
    }
}
