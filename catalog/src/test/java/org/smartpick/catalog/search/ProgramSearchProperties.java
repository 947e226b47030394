package org.smartpick.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smartpick.catalog.BundledCatalog;
import org.smartpick.catalog.Catalog;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.CensusDivision;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.SizeWish;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.ProgramType;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

/// Every search gives what a plain reading of the query gives, program by program.
final class ProgramSearchProperties {
    private static final Catalog CATALOG = BundledCatalog.get();
    private static final List<Specialty> SPECIALTIES =
            CATALOG.programs().stream().map(Program::specialty).distinct().sorted().toList();

    private static final Generator<ProgramQuery.What> WHAT =
            draw ->
                    new ProgramQuery.What(
                            some(SPECIALTIES, 3).next(draw),
                            some(List.of(ProgramType.values()), 2).next(draw),
                            some(List.of(Visa.values()), 2).next(draw),
                            some(List.of(SizeWish.values()), 2).next(draw),
                            some(List.of("Epic", "MEDITECH", "Oracle Health"), 1).next(draw),
                            Generator.constants(Informatics.class).next(draw),
                            draw.random().nextBoolean()
                                    ? Unfilled.any()
                                    : Unfilled.since(Generator.ints(2019, 2027).next(draw)));

    private static final Generator<ProgramQuery.Where> WHERE =
            draw ->
                    new ProgramQuery.Where(
                            some(List.of(UsState.values()), 4).next(draw),
                            some(List.of(CensusDivision.values()), 2).next(draw),
                            draw.random().nextBoolean()
                                    ? Reach.anywhere()
                                    : Reach.within(
                                            new GeoPoint(
                                                    Generator.doubles(20, 50).next(draw),
                                                    Generator.doubles(-125, -65).next(draw)),
                                            Generator.ints(1, 3000).next(draw)));

    private static final Generator<ProgramQuery> QUERIES =
            draw ->
                    new ProgramQuery(
                            Generator.choices(
                                            List.of(
                                                    "",
                                                    "",
                                                    "university",
                                                    "saint HOSPITAL",
                                                    "new york",
                                                    "md"))
                                    .next(draw),
                            WHERE.next(draw),
                            WHAT.next(draw),
                            Generator.constants(UnknownFacts.class).next(draw),
                            Generator.constants(ProgramSort.class).next(draw),
                            PageRequest.whole());

    private static <T> Generator<Set<T>> some(List<T> values, int most) {
        return draw ->
                draw.random().nextBoolean()
                        ? Set.of()
                        : new HashSet<>(
                                Generator.lists(Generator.<T>choices(values), 0, most).next(draw));
    }

    @Test
    void findsWhatAPlainReadingFinds() {
        Property.forAll(QUERIES)
                .withCount(200)
                .holds(query ->
                        assertThat(ids(CATALOG.search(query).programs()))
                                .isEqualTo(
                                        ids(
                                                CATALOG.programs().stream()
                                                        .filter(program -> fits(program, query))
                                                        .toList())));
    }

    private static List<AcgmeId> ids(List<Program> programs) {
        return programs.stream().map(Program::id).sorted().toList();
    }

    @Test
    void keepsThePromisedOrder() {
        Property.forAll(QUERIES)
                .withCount(60)
                .holds(query -> {
                    List<Program> found = CATALOG.search(query).programs();
                    switch (query.sort()) {
                        case NAME ->
                                assertThat(found)
                                        .isSortedAccordingTo(
                                                Comparator.comparing(program ->
                                                        SearchEntry.fold(program.name())));
                        case SPECIALTY ->
                                assertThat(found)
                                        .isSortedAccordingTo(
                                                Comparator.comparing(Program::specialty));
                        case STATE ->
                                assertThat(found)
                                        .isSortedAccordingTo(Comparator.comparing(Program::state));
                        case SIZE ->
                                assertThat(found)
                                        .isSortedAccordingTo(
                                                Comparator.comparingInt(
                                                        program -> -size(program).orElse(-1)));
                        case DISTANCE, UNFILLED ->
                                assertThat(new HashSet<>(ids(found))).hasSameSizeAs(found);
                    }
                });
    }

    @Test
    void leavesOutNoMoreThanItKeeps() {
        Property.forAll(QUERIES)
                .withCount(60)
                .holds(query -> {
                    Set<AcgmeId> kept =
                            new HashSet<>(
                                    ids(
                                            CATALOG.search(query.withUnknowns(UnknownFacts.KEEP))
                                                    .programs()));
                    assertThat(
                                    kept.containsAll(
                                            ids(
                                                    CATALOG.search(
                                                                    query.withUnknowns(
                                                                            UnknownFacts.LEAVE_OUT))
                                                            .programs())))
                            .isTrue();
                });
    }

    private static boolean fits(Program program, ProgramQuery query) {
        return fitsWhere(program, query.where())
                && fitsWhat(program, query.what(), query.unknowns() == UnknownFacts.KEEP)
                && fitsWords(program, query.text());
    }

    private static boolean fitsWords(Program program, String text) {
        StringBuilder all = new StringBuilder();
        all.append(program.name()).append(' ').append(program.specialty()).append(' ');
        all.append(program.identity().city()).append(' ').append(program.state()).append(' ');
        all.append(program.state().label()).append(' ').append(program.id()).append(' ');
        all.append(program.fact(FactKey.SPONSOR).findValue().orElse("")).append(' ');
        program.tracks()
                .forEach(track ->
                        all.append(track.name()).append(' ').append(track.code()).append(' '));
        String lower = all.toString().toLowerCase(Locale.ROOT);
        for (String word : text.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!lower.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fitsWhere(Program program, ProgramQuery.Where where) {
        boolean free = where.states().isEmpty() && where.divisions().isEmpty();
        if (!free
                && !where.states().contains(program.state())
                && !where.divisions().contains(program.state().division())) {
            return false;
        }
        return switch (where.reach()) {
            case Reach.Anywhere anywhere -> true;
            case Reach.Within within ->
                    program.identity()
                            .place()
                            .findValue()
                            .map(point -> within.center().distanceMiles(point) <= within.miles())
                            .orElse(false);
        };
    }

    private static boolean fitsWhat(Program program, ProgramQuery.What what, boolean keep) {
        boolean specialty =
                what.specialties().isEmpty() || what.specialties().contains(program.specialty());
        boolean type =
                what.types().isEmpty()
                        || program.fact(FactKey.PROGRAM_TYPE)
                                .findValue()
                                .map(what.types()::contains)
                                .orElse(keep);
        boolean visa =
                what.visas().isEmpty()
                        || what.visas().stream()
                                .anyMatch(one -> program.fact(one.fact()).findValue().orElse(keep));
        boolean vendor =
                what.ehrVendors().isEmpty()
                        || program.fact(FactKey.EHR_VENDOR)
                                .findValue()
                                .map(vendors ->
                                        vendors.stream().anyMatch(what.ehrVendors()::contains))
                                .orElse(keep);
        boolean sized =
                what.sizes().isEmpty()
                        || size(program)
                                .map(size -> what.sizes().contains(band(size)))
                                .orElse(keep);
        boolean informatics =
                what.informatics() == Informatics.ANY || !program.fellowships().isEmpty();
        boolean unfilled =
                switch (what.unfilled()) {
                    case Unfilled.Any any -> true;
                    case Unfilled.Since since ->
                            program.results().stream()
                                    .anyMatch(row ->
                                            row.year() >= since.year()
                                                    && row.quota() > row.filled());
                };
        return specialty && type && visa && vendor && sized && informatics && unfilled;
    }

    private static Optional<Integer> size(Program program) {
        return program.fact(FactKey.FIRST_YEAR_POSITIONS)
                .findValue()
                .or(() -> program.fact(FactKey.QUOTA).findValue());
    }

    private static SizeWish band(int size) {
        return size > 20 ? SizeWish.LARGE : size > 8 ? SizeWish.MEDIUM : SizeWish.SMALL;
    }
}
