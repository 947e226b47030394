package org.smartpick.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.smartpick.domain.Fact;
import org.smartpick.domain.applicant.SizeWish;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;

/// Turns a query into one test; parts that do not restrict cost nothing.
final class SearchFilter {
    /// A degree of latitude is never shorter than this, so most points are ruled out without
    /// trigonometry.
    private static final double LEAST_MILES_A_DEGREE = 68.7;

    private final boolean keepUnknown;
    private final List<Predicate<SearchEntry>> tests = new ArrayList<>();

    private SearchFilter(UnknownFacts unknowns) {
        this.keepUnknown = unknowns == UnknownFacts.KEEP;
    }

    static Predicate<SearchEntry> of(ProgramQuery query) {
        SearchFilter filter = new SearchFilter(query.unknowns());
        filter.addWhat(query.what());
        filter.addWhere(query.where());
        filter.addText(query.text());
        Predicate<SearchEntry> all = entry -> true;
        for (Predicate<SearchEntry> test : filter.tests) {
            all = all.and(test);
        }
        return all;
    }

    private void addText(String text) {
        String folded = SearchEntry.fold(text.strip());
        if (!folded.isEmpty()) {
            for (String word : folded.split("[\\s,]+", -1)) {
                tests.add(entry -> entry.words().contains(word));
            }
        }
    }

    private void addWhere(ProgramQuery.Where where) {
        if (!where.states().isEmpty() || !where.divisions().isEmpty()) {
            tests.add(entry ->
                    where.states().contains(entry.program().state())
                            || where.divisions().contains(entry.program().state().division()));
        }
        switch (where.reach()) {
            case Reach.Anywhere anywhere -> {}
            case Reach.Within within -> tests.add(near(within));
        }
    }

    private static Predicate<SearchEntry> near(Reach.Within within) {
        double degrees = within.miles() / LEAST_MILES_A_DEGREE;
        return entry ->
                entry.program()
                        .identity()
                        .place()
                        .findValue()
                        .filter(point ->
                                Math.abs(point.latitude() - within.center().latitude()) <= degrees)
                        .filter(point -> within.center().distanceMiles(point) <= within.miles())
                        .isPresent();
    }

    private void addWhat(ProgramQuery.What what) {
        if (!what.specialties().isEmpty()) {
            tests.add(entry -> what.specialties().contains(entry.program().specialty()));
        }
        if (!what.types().isEmpty()) {
            tests.add(entry ->
                    holds(entry.program().fact(FactKey.PROGRAM_TYPE), what.types()::contains));
        }
        if (!what.visas().isEmpty()) {
            tests.add(entry -> considers(entry.program(), what.visas()));
        }
        if (!what.sizes().isEmpty()) {
            tests.add(entry -> sized(entry.knownSize(), what.sizes()));
        }
        if (!what.ehrVendors().isEmpty()) {
            tests.add(entry ->
                    holds(
                            entry.program().fact(FactKey.EHR_VENDOR),
                            vendors -> vendors.stream().anyMatch(what.ehrVendors()::contains)));
        }
        switch (what.informatics()) {
            case ANY -> {}
            case AT_INSTITUTION -> tests.add(entry -> !entry.program().fellowships().isEmpty());
        }
        switch (what.unfilled()) {
            case Unfilled.Any any -> {}
            case Unfilled.Since since ->
                    tests.add(entry ->
                            entry.unfilledSince() != 0 && entry.unfilledSince() >= since.year());
        }
    }

    private <T> boolean holds(Fact<T> fact, Predicate<T> wanted) {
        return switch (fact) {
            case Fact.Known<T> known -> wanted.test(known.value());
            case Fact.Unknown<T> unknown -> keepUnknown;
        };
    }

    /// One yes suffices; with unknowns kept, an open answer may still be a yes.
    private boolean considers(Program program, Set<Visa> visas) {
        for (Visa visa : visas) {
            if (holds(program.fact(visa.fact()), yes -> yes)) {
                return true;
            }
        }
        return false;
    }

    private boolean sized(OptionalInt size, Set<SizeWish> wanted) {
        return size.isPresent() ? wanted.contains(band(size.getAsInt())) : keepUnknown;
    }

    private static SizeWish band(int positions) {
        if (positions <= 8) {
            return SizeWish.SMALL;
        }
        return positions <= 20 ? SizeWish.MEDIUM : SizeWish.LARGE;
    }
}
