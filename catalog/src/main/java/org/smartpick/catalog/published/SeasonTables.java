package org.smartpick.catalog.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.smartpick.catalog.Specialties;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
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
    private final Specialties specialties;

    private SeasonTables(
            TreeMap<Integer, FeeSchedule> eras,
            TreeMap<Integer, Map<Specialty, SignalAllowance>> signals,
            Specialties specialties) {
        this.specialties = specialties;
        this.eras = eras;
        this.signals = signals;
    }

    /// Reads the tables; without the dataset `stats` there are no figures.
    public static SeasonTables read(Datasets datasets, Specialties specialties) {
        Optional<Dataset> stats = datasets.find("stats");
        TreeMap<Integer, FeeSchedule> eras = new TreeMap<>();
        TreeMap<Integer, Map<Specialty, SignalAllowance>> signals = new TreeMap<>();
        stats.ifPresent(dataset -> {
            readFees(dataset, eras);
            for (CsvRow row : dataset.table("signals.csv").rows()) {
                readSignals(row, specialties, signals);
            }
        });
        return new SeasonTables(eras, signals, specialties);
    }

    /// ERAS application fees of the season, or the newest published before it; empty when there are
    /// none.
    ///
    /// Only schedules charged for each program are read, which is how ERAS charges since the season
    /// of the 2025 Match.
    public Optional<FeeSchedule> findErasFees(Season season) {
        return Optional.ofNullable(eras.floorEntry(season.matchYear())).map(Map.Entry::getValue);
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
