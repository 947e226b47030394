package org.smartpick.catalog.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.smartpick.catalog.Specialties;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.season.FeeSchedule;
import org.smartpick.domain.season.FeeTier;
import org.smartpick.domain.season.SignalAllowance;

/// Fees and signals by season, as published.
public final class SeasonTables {
    private static final String ERAS = "ERAS ";
    private static final String APPLICATION = "eras_residency_application";

    private final TreeMap<Integer, FeeSchedule> eras;
    private final TreeMap<Integer, Map<Specialty, SignalAllowance>> signals;
    private final Map<String, Fact<Integer>> prices;
    private final Map<String, TreeMap<Integer, Fact<Integer>>> once;
    private final Specialties specialties;

    private SeasonTables(
            TreeMap<Integer, FeeSchedule> eras,
            TreeMap<Integer, Map<Specialty, SignalAllowance>> signals,
            Map<String, Fact<Integer>> prices,
            Map<String, TreeMap<Integer, Fact<Integer>>> once,
            Specialties specialties) {
        this.prices = prices;
        this.once = once;
        this.specialties = specialties;
        this.eras = eras;
        this.signals = signals;
    }

    /// Reads the tables; without the dataset `stats` there are no figures.
    public static SeasonTables read(Datasets datasets, Specialties specialties) {
        Optional<Dataset> stats = datasets.find("stats");
        TreeMap<Integer, FeeSchedule> eras = new TreeMap<>();
        TreeMap<Integer, Map<Specialty, SignalAllowance>> signals = new TreeMap<>();
        Map<String, Fact<Integer>> prices = new HashMap<>();
        Map<String, TreeMap<Integer, Fact<Integer>>> once = new HashMap<>();
        stats.ifPresent(dataset -> {
            readFees(dataset, eras);
            readPrices(dataset, prices);
            readOnce(dataset, once);
            for (CsvRow row : dataset.table("signals.csv").rows()) {
                readSignals(row, specialties, signals);
            }
        });
        return new SeasonTables(eras, signals, prices, once, specialties);
    }

    /// ERAS application fees of the season, or the newest published before it; empty when there are
    /// none.
    ///
    /// Only schedules charged for each program are read, which is how ERAS charges since the season
    /// of the 2025 Match.
    public Optional<FeeSchedule> findErasFees(Season season) {
        return Optional.ofNullable(eras.floorEntry(season.matchYear())).map(Map.Entry::getValue);
    }

    /// What an attempt at an examination costs, dollars; unknown where no source that can be
    /// trusted gives it.
    ///
    /// @param examination key in the fee table, for example `usmle_step3`
    public Fact<Integer> attemptUsd(String examination) {
        return prices.getOrDefault(examination, Fact.unknown());
    }

    /// What is paid once a season beside the applications, dollars: as published for the season, or
    /// for the newest one before it; unknown where no source that can be trusted gives it.
    ///
    /// @param item key in the fee table, for example `ecfmg_eras_token`
    public Fact<Integer> onceUsd(String item, Season season) {
        TreeMap<Integer, Fact<Integer>> years = once.getOrDefault(item, new TreeMap<>());
        var newest = years.floorEntry(season.matchYear());
        return newest == null ? Fact.unknown() : newest.getValue();
    }

    private static void readOnce(
            Dataset dataset, Map<String, TreeMap<Integer, Fact<Integer>>> once) {
        for (CsvRow row : dataset.table("fees.csv").rows()) {
            OptionalInt amount = row.wholeNumber("amount_usd");
            Optional<Integer> year = matchYear(row);
            String unit = row.text("unit");
            boolean paidOnce = unit.equals("per season") || unit.equals("once per season");
            if (paidOnce
                    && amount.isPresent()
                    && year.isPresent()
                    && Confidence.valueOf(row.text("confidence")) != Confidence.D) {
                once.computeIfAbsent(row.text("item"), _ -> new TreeMap<>())
                        .put(
                                year.get(),
                                Fact.known(amount.getAsInt(), provenance(row, year.get())));
            }
        }
    }

    /// The newest price of each examination, weak sources left out.
    private static void readPrices(Dataset dataset, Map<String, Fact<Integer>> prices) {
        Map<String, Integer> newest = new HashMap<>();
        for (CsvRow row : dataset.table("fees.csv").rows()) {
            OptionalInt amount = row.wholeNumber("amount_usd");
            int year = calendarYear(row.text("season"));
            String item = row.text("item");
            if (!row.text("unit").equals("per attempt")
                    || amount.isEmpty()
                    || Confidence.valueOf(row.text("confidence")) == Confidence.D
                    || year < newest.getOrDefault(item, 1)) {
                continue;
            }
            newest.put(item, year);
            prices.put(item, Fact.known(amount.getAsInt(), provenance(row, year)));
        }
    }

    /// First year of a season written as `2026-2027` or `2026`; 0 where it is written otherwise.
    private static int calendarYear(String season) {
        return season.matches("\\d{4}.*") ? Integer.parseInt(season.substring(0, 4)) : 0;
    }

    /// Signals of a specialty in the season, or in the newest season before it that names the
    /// specialty.
    ///
    /// Some numbers are published for two specialties together; they count for each of the two.
    public Optional<SignalAllowance> findSignals(Specialty specialty, Season season) {
        List<Specialty> names = specialties.publishedUnder(specialty);
        return signals.headMap(season.matchYear(), true).descendingMap().values().stream()
                .flatMap(bySpecialty ->
                        names.stream()
                                .flatMap(name ->
                                        Optional.ofNullable(bySpecialty.get(name)).stream()))
                .findFirst()
                .map(found ->
                        new SignalAllowance(
                                specialty,
                                found.gold(),
                                found.silver(),
                                found.single(),
                                found.provenance()));
    }

    private static void readFees(Dataset dataset, TreeMap<Integer, FeeSchedule> eras) {
        Map<Integer, List<CsvRow>> bySeason =
                dataset.table("fees.csv").rows().stream()
                        .filter(row ->
                                row.text("item").equals(APPLICATION)
                                        && row.text("unit").startsWith("per program per"))
                        .collect(
                                Collectors.groupingBy(
                                        row -> matchYear(row).orElseThrow(), Collectors.toList()));
        bySeason.forEach((year, rows) -> {
            List<FeeTier> tiers =
                    rows.stream()
                            .map(row ->
                                    new FeeTier(
                                            row.wholeNumber("tier_low").orElse(1),
                                            row.wholeNumber("tier_high").orElse(Integer.MAX_VALUE),
                                            row.wholeNumber("amount_usd").orElseThrow()))
                            .sorted(Comparator.comparingInt(FeeTier::from))
                            .toList();
            eras.put(
                    year,
                    new FeeSchedule(
                            "ERAS", Season.of(year), tiers, provenance(rows.getFirst(), year)));
        });
    }

    private static void readSignals(
            CsvRow row,
            Specialties specialties,
            TreeMap<Integer, Map<Specialty, SignalAllowance>> signals) {
        Optional<Integer> year = matchYear(row);
        if (year.isEmpty()) {
            return;
        }
        String name = row.text("specialty");
        Specialty specialty = specialties.findByName(name).orElseGet(() -> Specialty.of(name));
        boolean tiered = row.text("tiered").equals("yes");
        int total = row.wholeNumber("total").orElse(0);
        SignalAllowance allowance =
                new SignalAllowance(
                        specialty,
                        row.wholeNumber("gold").orElse(0),
                        row.wholeNumber("silver").orElse(0),
                        tiered ? 0 : total,
                        provenance(row, year.get()));
        signals.computeIfAbsent(year.get(), ignored -> new HashMap<>())
                .merge(specialty, allowance, SeasonTables::better);
    }

    private static SignalAllowance better(SignalAllowance a, SignalAllowance b) {
        return a.provenance().confidence().compareTo(b.provenance().confidence()) <= 0 ? a : b;
    }

    private static Optional<Integer> matchYear(CsvRow row) {
        String season = row.text("season");
        return season.startsWith(ERAS)
                ? Optional.of(Integer.parseInt(season.substring(ERAS.length())))
                : Optional.empty();
    }

    private static Provenance provenance(CsvRow row, int year) {
        return Provenance.bundled(
                row.text("source"), AsOf.of(year), Confidence.valueOf(row.text("confidence")));
    }

    /// All specialties that have signals in any season read, for checks.
    public List<Specialty> listSignalSpecialties() {
        List<Specialty> names = new ArrayList<>();
        signals.values().forEach(bySpecialty -> names.addAll(bySpecialty.keySet()));
        return names.stream().distinct().sorted().toList();
    }
}
