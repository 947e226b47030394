package org.smartpick.advice.season;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.ApplicantType;
import org.smartpick.match.season.TrackPurpose;

/// Reads the season of 2025, the newest whose positions, fills by type and applicants are all
/// published, from the dataset `stats`.
///
/// Table 1A prints positions by specialty over all tracks; the Advance Data Tables print first-year
/// positions by type. Where a specialty has both, what 1A has more is advanced positions. Graduates
/// of earlier years are not printed by specialty: they are what is left of the filled positions,
/// scaled to their published totals.
public final class SeasonFiguresReader {
    private static final int YEAR = 2025;
    private static final int TYPES = ApplicantType.values().length;
    private static final double USUAL_GRADUATES = 0.03;
    private static final double USUAL_ADVANCED_FILL = 0.985;
    private static final int FEW = 3;
    private static final String ADVANCE = "nrmp_advance_2025";
    private static final String TABLE_1A = "nrmp_1a_2025";

    private final Dataset stats;
    private final Map<String, Cell> printed = new LinkedHashMap<>();
    private final Map<String, Offered> offered = new LinkedHashMap<>();

    private SeasonFiguresReader(Dataset stats) {
        this.stats = stats;
    }

    /// First-year positions of a specialty and purpose in the Advance Data Tables.
    private record Cell(
            String specialty,
            boolean firstYear,
            double[] filled,
            double[] ranked,
            int[] open,
            boolean[] weak) {
        static Cell of(String specialty, boolean firstYear) {
            return new Cell(
                    specialty,
                    firstYear,
                    new double[TYPES],
                    new double[TYPES],
                    new int[1],
                    new boolean[1]);
        }

        double four() {
            double sum = 0;
            for (double count : filled) {
                sum += count;
            }
            return sum;
        }
    }

    /// Positions and applicants in Table 1A.
    private record Offered(
            boolean firstYear, boolean allTracks, int[] positions, int[] applicants) {}

    /// The season of 2025.
    ///
    /// @throws IllegalStateException when the dataset `stats` was taken out
    public static SeasonFigures read(Datasets datasets) {
        Dataset stats =
                datasets.find("stats")
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "the dataset 'stats' is not in use; a nation needs its tables"));
        SeasonFiguresReader reader = new SeasonFiguresReader(stats);
        reader.readResults();
        return reader.build();
    }

    private void readResults() {
        for (CsvRow row : stats.table("results_by_specialty.csv").rows()) {
            if (!row.text("match_year").equals("" + YEAR)) {
                continue;
            }
            boolean firstYear =
                    row.text("track").equals("preliminary")
                            || row.text("track").equals("transitional");
            String key = row.text("specialty") + (firstYear ? SeasonFigures.FIRST_YEAR : "");
            if (row.text("source").equals(ADVANCE)) {
                add(
                        printed.computeIfAbsent(
                                key, k -> Cell.of(row.text("specialty"), firstYear)),
                        row);
            } else if (row.text("source").equals(TABLE_1A)) {
                Offered old =
                        offered.computeIfAbsent(
                                key,
                                k ->
                                        new Offered(
                                                firstYear,
                                                row.text("track").equals("all"),
                                                new int[1],
                                                new int[1]));
                old.positions()[0] += row.wholeNumber("positions_offered").orElse(0);
                old.applicants()[0] =
                        Math.max(
                                old.applicants()[0],
                                row.wholeNumber("applicants_any_rank").orElse(0));
            }
        }
    }

    private static void add(Cell cell, CsvRow row) {
        for (ApplicantType type : ApplicantType.values()) {
            Optional<String> column = column(type);
            if (column.isPresent()) {
                cell.filled()[type.ordinal()] +=
                        row.wholeNumber("filled_" + column.get()).orElse(0);
                cell.ranked()[type.ordinal()] =
                        Math.max(
                                cell.ranked()[type.ordinal()],
                                row.wholeNumber("applicants_" + column.get()).orElse(0));
            }
        }
        cell.weak()[0] |= row.text("confidence").equals("D");
        cell.open()[0] += row.wholeNumber("positions_unfilled").orElse(0);
    }

    private static Optional<String> column(ApplicantType type) {
        return switch (type) {
            case US_MD_SENIOR, US_DO_SENIOR, US_IMG, NON_US_IMG -> Optional.of(type.key());
            case US_MD_GRADUATE, US_DO_GRADUATE -> Optional.empty();
        };
    }

    private SeasonFigures build() {
        int[] active = new int[TYPES];
        int[] matched = new int[TYPES];
        int[] placed = new int[TYPES];
        for (CsvRow row : stats.table("pgy1_match_rates.csv").rows()) {
            Optional<ApplicantType> type = ApplicantType.findByKey(row.text("applicant_type"));
            if (row.text("match_year").equals("" + YEAR) && type.isPresent()) {
                active[type.get().ordinal()] = row.wholeNumber("active").orElse(0);
                matched[type.get().ordinal()] = row.wholeNumber("matched").orElse(0);
                placed[type.get().ordinal()] = row.wholeNumber("placed_after_soap").orElse(0);
            }
        }
        moveMisprint(matched);
        List<MarketFigures> markets = markets(matched);
        return new SeasonFigures(
                YEAR,
                markets,
                ranked(markets, active, matched),
                active,
                matched,
                placed,
                couples());
    }

    /// The DO seniors of all rows are fewer than the printed total, and Pediatrics, marked as a
    /// likely misprint, has as many unexplained positions more: they are put there.
    private void moveMisprint(int[] matched) {
        int type = ApplicantType.US_DO_SENIOR.ordinal();
        double sum = printed.values().stream().mapToDouble(cell -> cell.filled()[type]).sum();
        Cell pediatrics = printed.get("Pediatrics");
        if (pediatrics != null && sum < matched[type]) {
            pediatrics.filled()[type] += matched[type] - sum;
        }
    }

    private List<MarketFigures> markets(int[] matched) {
        List<MarketFigures> markets = new ArrayList<>();
        double graduates = 0;
        for (Cell cell : printed.values()) {
            graduates += graduates(cell);
        }
        int md = ApplicantType.US_MD_GRADUATE.ordinal();
        int dO = ApplicantType.US_DO_GRADUATE.ordinal();
        for (Map.Entry<String, Cell> entry : printed.entrySet()) {
            Cell cell = entry.getValue();
            double share = graduates(cell) / graduates;
            double[] filled = cell.filled().clone();
            filled[md] = matched[md] * share;
            filled[dO] = matched[dO] * share;
            int first = firstYearPositions(entry.getKey(), cell);
            String basis =
                    exact(entry.getKey()) ? "printed" : "filled, open and graduates added up";
            TrackPurpose purpose =
                    cell.firstYear() ? TrackPurpose.FIRST_YEAR : TrackPurpose.CATEGORICAL;
            markets.add(
                    new MarketFigures(
                            cell.specialty(),
                            purpose,
                            first,
                            filled,
                            printedTypes(cell),
                            basis,
                            cell.weak()[0]));
            int more = all(entry.getKey()) - first;
            if (!cell.firstYear() && more >= FEW) {
                markets.add(advanced(cell.specialty(), more, mix(cell.specialty(), filled)));
            }
        }
        offered.forEach((key, table) -> {
            if (!printed.containsKey(key)) {
                markets.add(advanced(key, table.positions()[0], evenly()));
            }
        });
        markets.sort(Comparator.comparing(market -> market.purpose() == TrackPurpose.FIRST_YEAR));
        return markets;
    }

    private static double[] evenly() {
        double[] mix = new double[TYPES];
        Arrays.fill(mix, 1.0 / TYPES);
        return mix;
    }

    private static boolean[] printedTypes(Cell cell) {
        boolean[] flags = new boolean[TYPES];
        for (ApplicantType type : ApplicantType.values()) {
            boolean moved =
                    cell.specialty().equals("Pediatrics") && type == ApplicantType.US_DO_SENIOR;
            flags[type.ordinal()] = column(type).isPresent() && !moved;
        }
        return flags;
    }

    private static MarketFigures advanced(String specialty, int positions, double[] mix) {
        double sum = Arrays.stream(mix).sum();
        double[] filled = new double[TYPES];
        for (int type = 0; type < TYPES; type++) {
            filled[type] = USUAL_ADVANCED_FILL * positions * mix[type] / sum;
        }
        return new MarketFigures(
                specialty,
                TrackPurpose.ADVANCED,
                positions,
                filled,
                new boolean[TYPES],
                "all tracks less first-year positions",
                false);
    }

    /// Types among advanced positions: those matched to the specialty in the newest Charting
    /// Outcomes where US MDs and DOs are both printed, otherwise as among its first-year positions.
    private double[] mix(String specialty, double[] firstYears) {
        double[] mix = firstYears.clone();
        double md = matchedInCharting(specialty, ApplicantType.US_MD_SENIOR);
        double dO = matchedInCharting(specialty, ApplicantType.US_DO_SENIOR);
        if (md > 0 && dO > 0) {
            double seniors =
                    mix[ApplicantType.US_MD_SENIOR.ordinal()]
                            + mix[ApplicantType.US_DO_SENIOR.ordinal()];
            mix[ApplicantType.US_MD_SENIOR.ordinal()] = seniors * md / (md + dO);
            mix[ApplicantType.US_DO_SENIOR.ordinal()] = seniors * dO / (md + dO);
        }
        return mix;
    }

    private double matchedInCharting(String specialty, ApplicantType type) {
        return stats.table("charting_outcomes.csv").rows().stream()
                .filter(row -> row.text("edition_year").equals("2024"))
                .filter(row -> row.text("specialty").equals(specialty))
                .filter(row -> row.text("applicant_type").equals(type.key()))
                .filter(row ->
                        row.text("measure").equals("applicants")
                                && row.text("statistic").equals("count"))
                .mapToDouble(row -> row.number("matched").orElse(0))
                .max()
                .orElse(0);
    }

    private boolean exact(String key) {
        Offered table = offered.get(key);
        return table != null && !table.allTracks();
    }

    private int all(String key) {
        Offered table = offered.get(key);
        return table == null ? 0 : table.positions()[0];
    }

    private int firstYearPositions(String key, Cell cell) {
        int added = (int) Math.round(cell.four() * (1 + USUAL_GRADUATES)) + cell.open()[0];
        if (exact(key)) {
            return all(key);
        }
        int most = all(key);
        if (most == 0) {
            return (int) cell.four() + cell.open()[0];
        }
        return most - added < FEW ? most : added;
    }

    private double graduates(Cell cell) {
        String key = cell.specialty() + (cell.firstYear() ? SeasonFigures.FIRST_YEAR : "");
        if (exact(key)) {
            return Math.max(0, all(key) - cell.open()[0] - cell.four());
        }
        return cell.four() * USUAL_GRADUATES;
    }

    private Map<String, double[]> ranked(List<MarketFigures> markets, int[] active, int[] matched) {
        Map<String, double[]> ranked = new LinkedHashMap<>();
        for (MarketFigures market : markets) {
            String key = SeasonFigures.field(market);
            double[] counts = ranked.computeIfAbsent(key, k -> startOf(k));
            for (int type = 0; type < TYPES; type++) {
                boolean graduates =
                        column(ApplicantType.values()[type]).isEmpty() || !printed.containsKey(key);
                if (graduates) {
                    counts[type] +=
                            1.3 * market.filled()[type] * active[type] / Math.max(1, matched[type]);
                }
            }
        }
        return ranked;
    }

    /// Applicants by type as printed; scaled up where Table 1A counts more over all tracks.
    private double[] startOf(String key) {
        Cell cell = printed.get(key);
        if (cell == null) {
            return new double[TYPES];
        }
        double[] counts = cell.ranked().clone();
        double sum = Arrays.stream(counts).sum();
        Offered table = offered.get(key);
        if (table != null && table.allTracks() && table.applicants()[0] > sum) {
            for (int type = 0; type < TYPES; type++) {
                counts[type] *= table.applicants()[0] / sum;
            }
        }
        return counts;
    }

    private int couples() {
        return stats.table("match_totals.csv").rows().stream()
                .filter(row ->
                        row.text("match_year").equals("" + YEAR)
                                && row.text("measure").equals("couples"))
                .mapToInt(row -> row.wholeNumber("value").orElse(0))
                .findFirst()
                .orElse(0);
    }
}
