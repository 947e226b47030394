package org.smartpick.advice.season;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.smartpick.advice.season.Comparison.Role;
import org.smartpick.domain.ApplicantType;
import org.smartpick.match.season.Nation;
import org.smartpick.match.season.SeasonBook;
import org.smartpick.match.season.SeasonRecord;
import org.smartpick.match.season.SeasonRecord.CoupleCount;
import org.smartpick.match.season.SeasonRecord.MarketCount;
import org.smartpick.match.season.SeasonRecord.TypeCount;

/// Lays simulated seasons beside the published figures.
final class Aggregates {
    private static final int MANY = 100;
    static final String MATCH_RATE = "match rate";
    static final String FILL = "fill by specialty and type";
    static final String COUPLES = "couples, five years";
    static final String COUPLES_YEAR = "couples, the year";
    static final String WANTED = "matched in the specialty wanted most";
    static final String CHANCES = "the model of chances, by type and specialty";
    static final String PLACED = "placed after the later rounds";
    static final String RANKS = "programs ranked";
    static final String INTERVIEWS = "interviewed per position";
    static final String MARKET = "market";

    private final SeasonFigures figures;
    private final Nation nation;
    private final SeasonBook book;
    private final OtherFigures other;
    private final List<Comparison> lines = new ArrayList<>();

    /// Published figures that the nation is not made of.
    ///
    /// @param wanted percent matched in the specialty wanted most, by `type|specialty`
    /// @param chances percent matched that the model of chances gives back on average over a type
    ///   and specialty, by `type|specialty`
    /// @param interviewed interviews per position, by specialty
    /// @param ranks mean programs ranked by non-US IMGs matched and not matched
    /// @param firstThree percent of matched US MD seniors in one of their first three
    record OtherFigures(
            Map<String, Double> wanted,
            Map<String, Double> chances,
            Map<String, Double> interviewed,
            double[] ranks,
            double firstThree) {}

    Aggregates(SeasonFigures figures, Nation nation, SeasonBook book, OtherFigures other) {
        this.figures = figures;
        this.nation = nation;
        this.book = book;
        this.other = other;
    }

    List<Comparison> lines() {
        matchRates();
        fills();
        couples();
        wanted(WANTED, other.wanted());
        wanted(CHANCES, other.chances());
        placed();
        ranks();
        interviews();
        market();
        return lines;
    }

    private void add(
            String aggregate,
            String group,
            double published,
            Role role,
            String unit,
            ToDoubleFunction<SeasonRecord> number) {
        double[] each = book.each(number);
        double mean = Arrays.stream(each).average().orElse(Double.NaN);
        double square = Arrays.stream(each).map(x -> (x - mean) * (x - mean)).sum();
        double spread = each.length > 1 ? Math.sqrt(square / (each.length - 1)) : 0;
        lines.add(new Comparison(aggregate, group, published, mean, spread, role, unit));
    }

    private void matchRates() {
        for (ApplicantType type : ApplicantType.values()) {
            int t = type.ordinal();
            if (figures.matched()[t] > 0) {
                add(
                        MATCH_RATE,
                        type.key(),
                        100.0 * figures.matched()[t] / figures.active()[t],
                        Role.FITTED,
                        "percent",
                        record ->
                                100.0
                                        * record.of(TypeCount.MATCHED, t)
                                        / record.of(TypeCount.PEOPLE, t));
            }
        }
    }

    private void fills() {
        for (int m = 0; m < figures.markets().size(); m++) {
            MarketFigures market = figures.markets().get(m);
            for (ApplicantType type : ApplicantType.values()) {
                int cell = m * Nation.TYPES + type.ordinal();
                double points = 100.0 / market.positions();
                add(
                        FILL,
                        MarketKey.of(market.specialty(), market.purpose()) + "|" + type.key(),
                        points * market.filled()[type.ordinal()],
                        role(market, type.ordinal()),
                        "percent of positions",
                        record -> points * record.filled()[cell]);
            }
        }
    }

    private static Role role(MarketFigures market, int type) {
        if (!market.published()[type]) {
            return Role.IMPUTED;
        }
        return market.weak() ? Role.WEAK : Role.FITTED;
    }

    private void couples() {
        double share = 200.0 / nation.people().couples().length;
        double[] years = {89.84, 8.04, 2.11};
        double[] year = {100.0 * 1122 / 1259, 100.0 * 102 / 1259, 100.0 * 35 / 1259};
        CoupleCount[] counts = {CoupleCount.BOTH, CoupleCount.ONE, CoupleCount.NONE};
        for (int i = 0; i < counts.length; i++) {
            CoupleCount count = counts[i];
            String group = count.name().toLowerCase(Locale.ROOT);
            add(COUPLES, group, years[i], Role.FITTED, "percent", r -> share * r.of(count));
            add(COUPLES_YEAR, group, year[i], Role.HELD_OUT, "percent", r -> share * r.of(count));
        }
    }

    private void wanted(String aggregate, Map<String, Double> figuresOf) {
        int[][] people = new int[ApplicantType.values().length][];
        for (ApplicantType type : ApplicantType.values()) {
            people[type.ordinal()] = peopleByField(type.ordinal());
        }
        Fields fields = new Fields(figures);
        for (int f = 0; f < fields.mains(); f++) {
            for (ApplicantType type : ApplicantType.values()) {
                Double published = figuresOf.get(type.key() + "|" + fields.name(f));
                int all = people[type.ordinal()][f];
                int cell = f * Nation.TYPES + type.ordinal();
                if (published != null && all >= (aggregate.equals(CHANCES) ? MANY : 1)) {
                    add(
                            aggregate,
                            fields.name(f) + "|" + type.key(),
                            published,
                            Role.HELD_OUT,
                            "percent",
                            record -> 100.0 * record.wanted()[cell] / all);
                }
            }
        }
    }

    private int[] peopleByField(int type) {
        int[] counts = new int[new Fields(figures).size()];
        for (int p = 0; p < nation.people().size(); p++) {
            counts[nation.people().field()[p]] += nation.people().type()[p] == type ? 1 : 0;
        }
        return counts;
    }

    private void placed() {
        for (ApplicantType type : ApplicantType.values()) {
            int t = type.ordinal();
            if (figures.placed()[t] > 0) {
                add(
                        PLACED,
                        type.key(),
                        100.0 * figures.placed()[t] / figures.active()[t],
                        Role.HELD_OUT,
                        "percent",
                        record ->
                                100.0
                                        * (record.of(TypeCount.MATCHED, t)
                                                + record.of(TypeCount.PLACED_LATER, t))
                                        / record.of(TypeCount.PEOPLE, t));
            }
        }
    }

    private void ranks() {
        int t = ApplicantType.NON_US_IMG.ordinal();
        add(
                RANKS,
                "non_us_img matched",
                other.ranks()[0],
                Role.HELD_OUT,
                "programs",
                r -> mean(r, TypeCount.RANKS_MATCHED, TypeCount.PEOPLE_RANKS_MATCHED, t));
        add(
                RANKS,
                "non_us_img not matched",
                other.ranks()[1],
                Role.HELD_OUT,
                "programs",
                r -> mean(r, TypeCount.RANKS_UNMATCHED, TypeCount.PEOPLE_RANKS_UNMATCHED, t));
        int md = ApplicantType.US_MD_SENIOR.ordinal();
        add(
                RANKS,
                "us_md_senior in one of the first three",
                other.firstThree(),
                Role.HELD_OUT,
                "percent of the matched",
                r -> 100 * mean(r, TypeCount.FIRST_THREE, TypeCount.PEOPLE_RANKS_MATCHED, md));
    }

    private static double mean(SeasonRecord record, TypeCount sum, TypeCount people, int type) {
        return (double) record.of(sum, type) / Math.max(1, record.of(people, type));
    }

    private void interviews() {
        for (int m = 0; m < figures.markets().size(); m++) {
            MarketFigures market = figures.markets().get(m);
            Double published = other.interviewed().get(market.specialty());
            if (published != null && market.positions() >= 50) {
                int number = m;
                add(
                        INTERVIEWS,
                        MarketKey.of(market.specialty(), market.purpose()),
                        published,
                        Role.HELD_OUT,
                        "interviews",
                        r -> (double) r.of(MarketCount.INTERVIEWED, number) / market.positions());
            }
        }
    }

    private void market() {
        int markets = figures.markets().size();
        double filled = figures.markets().stream().mapToDouble(MarketFigures::allFilled).sum();
        double positions = figures.markets().stream().mapToInt(MarketFigures::positions).sum();
        add(
                MARKET,
                "positions filled",
                100 * filled / positions,
                Role.FITTED,
                "percent",
                r -> 100 * sum(markets, r::filled) / positions);
        add(
                MARKET,
                "open positions filled later",
                100.0 * 2318 / 2521,
                Role.HELD_OUT,
                "percent",
                r -> 100 * sum(markets, r::soap) / (positions - sum(markets, r::filled)));
        add(
                MARKET,
                "tracks with open positions (published: 2026)",
                941,
                Role.HELD_OUT,
                "tracks",
                r -> sum(markets, m -> r.of(MarketCount.TRACKS_OPEN, m)));
    }

    private static double sum(int markets, IntUnaryOperator number) {
        return IntStream.range(0, markets).map(number).sum();
    }
}
