package org.smartpick.advice.season;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.ApplicantType;
import org.smartpick.match.season.Nation;
import org.smartpick.match.season.SeasonBook;
import org.smartpick.match.season.SeasonRunner;
import org.smartpick.match.season.SeasonRunner.Plan;

/// Use case: what does a whole season look like, and does the simulated one look like the
/// published?
public final class SimulateNation {
    /// Key of what is drawn once: who wants what, how programs differ.
    public static final long NATION_SEED = 1;

    private final Datasets datasets;
    private final SeasonFigures figures;
    private final NationKnowledge knowledge;
    private final SeasonRunner runner;

    /// @param datasets the published tables
    /// @param catalog the programs
    /// @param runner where seasons run
    public SimulateNation(Datasets datasets, Catalog catalog, SeasonRunner runner) {
        this.datasets = datasets;
        this.figures = SeasonFiguresReader.read(datasets);
        this.knowledge = NationKnowledgeReader.read(datasets, catalog);
        this.runner = runner;
    }

    /// The published season.
    public SeasonFigures figures() {
        return figures;
    }

    /// The nation of the published season.
    public Nation nation() {
        return builder().build(ApplicationPolicy.PUBLISHED);
    }

    /// Makes the nation under other rules.
    public NationBuilder builder() {
        return new NationBuilder(figures, knowledge, NATION_SEED);
    }

    /// Simulates seasons and lays them beside the published figures.
    public NationReport report(Plan plan) {
        Nation nation = nation();
        SeasonBook book = runner.run(nation, plan);
        List<Comparison> lines = new Aggregates(figures, nation, book, others()).lines();
        return new NationReport(
                figures.matchYear(),
                plan.seasons(),
                plan.seed(),
                nation.tracks().size(),
                nation.applications().size(),
                lines);
    }

    /// Fits the levels anew, from first guesses; the tables of the dataset `nation`.
    public Map<String, String> fit(int rounds, int seasons, Consumer<Double> progress) {
        NationKnowledge start = knowledge.withFitted(FittedNation.START);
        Nation nation =
                new NationBuilder(figures, start, NATION_SEED).build(ApplicationPolicy.PUBLISHED);
        FittedNation fitted = new NationFit(figures, runner, seasons).fit(nation, rounds, progress);
        return Map.of("levels.csv", levels(fitted), "habits.csv", habits(fitted));
    }

    private String levels(FittedNation fitted) {
        StringBuilder text =
                new StringBuilder("specialty,purpose,applicant_type,level,filled,published\n");
        for (MarketFigures market : figures.markets()) {
            String key = MarketKey.of(market.specialty(), market.purpose());
            for (ApplicantType type : ApplicantType.values()) {
                text.append(
                        String.format(
                                Locale.ROOT,
                                "%s,%s,%s,%.3f,%.1f,%s\n",
                                market.specialty(),
                                MarketKey.word(market.purpose()),
                                type.key(),
                                fitted.levelsOf(key).of(type.ordinal()),
                                market.filled()[type.ordinal()],
                                market.published()[type.ordinal()] ? "yes" : "no"));
            }
        }
        return text.toString();
    }

    private static String habits(FittedNation fitted) {
        return String.format(
                Locale.ROOT,
                "habit,value\ncouple_lift,%.4f\ncouple_together,%.4f\ncouple_alone,%.4f\n",
                fitted.couples().lift(),
                fitted.couples().together(),
                fitted.couples().alone());
    }

    private Aggregates.OtherFigures others() {
        Dataset stats = datasets.find("stats").orElseThrow();
        Map<String, Double> wanted = new HashMap<>();
        double[] ranks = new double[2];
        for (CsvRow row : stats.table("charting_outcomes.csv").rows()) {
            boolean known = ApplicantType.findByKey(row.text("applicant_type")).isPresent();
            if (known
                    && row.text("measure").equals("match_rate")
                    && row.text("statistic").equals("percent")) {
                String key = row.text("applicant_type") + "|" + row.text("specialty");
                if (Integer.parseInt(row.text("edition_year")) >= 2024) {
                    wanted.put(key, row.number("value").orElse(Double.NaN));
                }
            }
            if (row.text("edition_year").equals("2026")
                    && row.text("applicant_type").equals("non_us_img")
                    && row.text("specialty").equals("Internal Medicine")
                    && row.text("measure").equals("contiguous_ranks")
                    && row.text("statistic").equals("mean")) {
                ranks[0] = row.number("matched").orElse(Double.NaN);
                ranks[1] = row.number("unmatched").orElse(Double.NaN);
            }
        }
        Map<String, Double> interviewed = new HashMap<>();
        knowledge.practice().forEach((name, each) -> interviewed.put(name, each.interviewed()));
        return new Aggregates.OtherFigures(
                wanted, chances(), interviewed, ranks, firstThree(stats));
    }

    /// What the model of chances comes back to on average over a typical pool.
    private Map<String, Double> chances() {
        Map<String, Double> rates = new HashMap<>();
        datasets.find("season-fit")
                .ifPresent(fit ->
                        fit.table("groups.csv")
                                .rows()
                                .forEach(row ->
                                        rates.put(
                                                row.text("applicant_type")
                                                        + "|"
                                                        + row.text("specialty"),
                                                100 * row.number("match_rate").orElse(0))));
        return rates;
    }

    private double firstThree(Dataset stats) {
        List<CsvRow> rows = new ArrayList<>(stats.table("match_totals.csv").rows());
        rows.removeIf(row ->
                !row.text("measure").equals("us_md_seniors_top3_choice")
                        || !row.text("match_year").equals("" + figures.matchYear()));
        return rows.isEmpty() ? Double.NaN : rows.getFirst().number("value").orElse(Double.NaN);
    }
}
