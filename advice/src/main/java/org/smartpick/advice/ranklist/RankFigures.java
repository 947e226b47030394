package org.smartpick.advice.ranklist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.smartpick.catalog.published.PublishedRow;
import org.smartpick.catalog.published.PublishedTable;
import org.smartpick.catalog.published.PublishedTables;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;

/// What is published about rank lists: how long they were, and what they cost.
public final class RankFigures {
    private final PublishedTables tables;

    /// @param tables the published figures
    public RankFigures(PublishedTables tables) {
        this.tables = tables;
    }

    /// How many programs of the preferred specialty people ranked before another specialty
    /// (contiguous ranks), middle of each group.
    ///
    /// @param type whose lists
    /// @param specialty their preferred specialty
    /// @param matched median of those who matched in it
    /// @param unmatched median of those who did not
    /// @param provenance where it was published
    public record ListLengths(
            ApplicantType type,
            Specialty specialty,
            double matched,
            double unmatched,
            Provenance provenance) {}

    /// How often a program took its applicant, as the published lengths of lists ask for: for the
    /// type and specialty, or else for another type.
    public Optional<LengthFigure> findReach(ApplicantType type, Specialty specialty) {
        return reach(type, specialty)
                .or(() ->
                        java.util.stream.Stream.of(ApplicantType.values())
                                .flatMap(other -> reach(other, specialty).stream())
                                .findFirst());
    }

    private Optional<LengthFigure> reach(ApplicantType type, Specialty specialty) {
        List<String> names = List.of("n", "min", "q1", "median", "q3", "mean");
        List<PublishedRow> rows =
                names.stream()
                        .flatMap(name -> row(type, specialty, name).stream())
                        .filter(row -> row.findNumber("matched").isPresent())
                        .filter(row -> row.findNumber("unmatched").isPresent())
                        .toList();
        return rows.size() < names.size()
                ? Optional.empty()
                : Optional.of(
                        LengthFigure.of(
                                type,
                                specialty,
                                lengths(rows, "matched"),
                                lengths(rows, "unmatched"),
                                rows.getFirst().provenance()));
    }

    private Optional<PublishedRow> row(ApplicantType type, Specialty specialty, String statistic) {
        return tables.findBest(
                PublishedTable.CHARTING_OUTCOMES,
                row ->
                        row.text("measure").equals("contiguous_ranks")
                                && row.text("statistic").equals(statistic)
                                && row.text("applicant_type").equals(type.key())
                                && row.text("specialty").equals(specialty.name()));
    }

    private static LengthFigure.Lengths lengths(List<PublishedRow> rows, String group) {
        List<Double> numbers =
                rows.stream().map(row -> row.findNumber(group).orElseThrow()).toList();
        return new LengthFigure.Lengths(
                numbers.getFirst(), numbers.subList(1, 5), numbers.getLast());
    }

    /// A published amount.
    ///
    /// @param usd whole dollars
    /// @param included how many come without it
    /// @param provenance where it was published, for which season
    public record Amount(int usd, int included, Provenance provenance) {}

    /// Published lengths for a type and specialty; those of another type where hers has none, so
    /// that whoever shows them has to say whose they are.
    public Optional<ListLengths> findLengths(ApplicantType type, Specialty specialty) {
        return find(type, specialty)
                .or(() ->
                        java.util.stream.Stream.of(ApplicantType.values())
                                .flatMap(other -> find(other, specialty).stream())
                                .findFirst());
    }

    private Optional<ListLengths> find(ApplicantType type, Specialty specialty) {
        return row(type, specialty, "median").flatMap(row -> lengths(type, specialty, row));
    }

    private static Optional<ListLengths> lengths(
            ApplicantType type, Specialty specialty, PublishedRow row) {
        OptionalDouble matched = row.findNumber("matched");
        OptionalDouble unmatched = row.findNumber("unmatched");
        return matched.isPresent() && unmatched.isPresent()
                ? Optional.of(
                        new ListLengths(
                                type,
                                specialty,
                                matched.getAsDouble(),
                                unmatched.getAsDouble(),
                                row.provenance()))
                : Optional.empty();
    }

    /// What a program code beyond the first ones costs: the season's, or the newest published
    /// before it.
    public Optional<Amount> findExtraRank(Season season) {
        return findFee("nrmp_extra_rank", season);
    }

    /// What registering as a couple costs each partner: the season's, or the newest published
    /// before it.
    public Optional<Amount> findCouple(Season season) {
        return findFee("nrmp_couples", season);
    }

    private Optional<Amount> findFee(String item, Season season) {
        return tables.rows(PublishedTable.FEES).stream()
                .filter(row -> row.text("item").equals(item) && !row.weak())
                .filter(row -> row.provenance().asOf().year() <= season.matchYear())
                .max(Comparator.comparing(row -> row.provenance().asOf()))
                .map(row ->
                        new Amount(
                                (int) row.findNumber("amount_usd").orElseThrow(),
                                (int) Math.max(0, row.findNumber("tier_low").orElse(1) - 1),
                                row.provenance()));
    }

    /// Shares of the couples of the newest Match for which both, one and neither are published.
    ///
    /// @param year year of the Match
    /// @param couples how many there were
    /// @param both share of couples of which both matched, 0 to 1
    /// @param one share of which one matched
    /// @param neither share of which nobody matched
    /// @param provenance where it was published
    public record CoupleShares(
            int year,
            int couples,
            double both,
            double one,
            double neither,
            Provenance provenance) {}

    /// What became of all couples of one Match, where it is published.
    public Optional<CoupleShares> findCouples() {
        return total("couples_both_matched")
                .flatMap(both -> {
                    String year = both.text("match_year");
                    Optional<PublishedRow> all = total("couples", year);
                    Optional<PublishedRow> one = total("couples_one_matched", year);
                    Optional<PublishedRow> neither = total("couples_neither_matched", year);
                    if (all.isEmpty() || one.isEmpty() || neither.isEmpty()) {
                        return Optional.empty();
                    }
                    double couples = value(all.get());
                    return Optional.of(
                            new CoupleShares(
                                    Integer.parseInt(year),
                                    (int) couples,
                                    value(both) / couples,
                                    value(one.get()) / couples,
                                    value(neither.get()) / couples,
                                    both.provenance()));
                });
    }

    private static double value(PublishedRow row) {
        return row.findNumber("value").orElseThrow();
    }

    private Optional<PublishedRow> total(String measure) {
        return tables.findBest(
                PublishedTable.MATCH_TOTALS, row -> row.text("measure").equals(measure));
    }

    private Optional<PublishedRow> total(String measure, String year) {
        return tables.findBest(
                PublishedTable.MATCH_TOTALS,
                row -> row.text("measure").equals(measure) && row.text("match_year").equals(year));
    }
}
