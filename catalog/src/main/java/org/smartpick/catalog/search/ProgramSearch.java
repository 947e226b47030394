package org.smartpick.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.UsState;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;

/// Finds programs by scanning all of them: at some six thousand a scan of prepared entries takes
/// about a millisecond, and no index can fall out of step with the programs.
public final class ProgramSearch {
    private static final Comparator<SearchEntry> BY_NAME =
            Comparator.comparing(SearchEntry::sortName)
                    .thenComparing(entry -> entry.program().id());
    private static final Comparator<SearchEntry> BY_STATE =
            Comparator.comparing((SearchEntry entry) -> entry.program().state())
                    .thenComparing(entry -> entry.program().identity().city());

    private final List<SearchEntry> entries;
    private final Map<String, Place> places;

    private ProgramSearch(List<SearchEntry> entries, Map<String, Place> places) {
        this.entries = entries;
        this.places = places;
    }

    /// Prepares a search over these programs.
    public static ProgramSearch over(List<Program> programs) {
        return new ProgramSearch(
                programs.stream().map(SearchEntry::of).sorted(BY_NAME).toList(),
                Places.of(programs));
    }

    /// The page that the query asks for.
    public ProgramPage find(ProgramQuery query) {
        Predicate<SearchEntry> filter = SearchFilter.of(query);
        List<SearchEntry> found = new ArrayList<>();
        for (SearchEntry entry : entries) {
            if (filter.test(entry)) {
                found.add(entry);
            }
        }
        List<SearchEntry> ordered = sorted(found, query);
        PageRequest page = query.page();
        int from = (int) Math.min(found.size(), (page.number() - 1L) * page.size());
        int to = Math.min(found.size(), from + page.size());
        List<Program> programs =
                ordered.subList(from, to).stream().map(SearchEntry::program).toList();
        return new ProgramPage(programs, found.size(), page);
    }

    /// The city of this name, in any case and without regard to accents.
    public Optional<Place> findPlace(String city, UsState state) {
        return Optional.ofNullable(places.get(Places.key(city, state)));
    }

    /// Cities whose name or "name, state" starts with `start`, those with most programs first.
    ///
    /// @param most most cities to give
    public List<Place> listPlaces(String start, int most) {
        String wanted = SearchEntry.fold(start.strip());
        return places.values().stream()
                .filter(place -> SearchEntry.fold(place.label()).startsWith(wanted))
                .sorted(
                        Comparator.comparingInt(Place::programs)
                                .reversed()
                                .thenComparing(Place::label))
                .limit(most)
                .toList();
    }

    /// Entries lie in the order of names already and every sort is stable, so only the first key is
    /// compared here.
    private static List<SearchEntry> sorted(List<SearchEntry> found, ProgramQuery query) {
        return switch (query.sort()) {
            case NAME -> found;
            case SPECIALTY -> by(found, Comparator.comparing(entry -> entry.program().specialty()));
            case STATE -> by(found, BY_STATE);
            case DISTANCE -> byDistance(found, query.where().reach());
            case SIZE -> by(found, Comparator.comparingInt(entry -> -entry.size()));
            case UNFILLED -> by(found, Comparator.comparingInt(entry -> -entry.newestUnfilled()));
        };
    }

    private static List<SearchEntry> by(List<SearchEntry> found, Comparator<SearchEntry> order) {
        found.sort(order);
        return found;
    }

    private record Measured(double miles, SearchEntry entry) {}

    private static List<SearchEntry> byDistance(List<SearchEntry> found, Reach reach) {
        return switch (reach) {
            case Reach.Anywhere anywhere -> by(found, BY_STATE);
            case Reach.Within within ->
                    found.stream()
                            .map(entry -> new Measured(miles(entry, within.center()), entry))
                            .sorted(Comparator.comparingDouble(Measured::miles))
                            .map(Measured::entry)
                            .toList();
        };
    }

    private static double miles(SearchEntry entry, GeoPoint center) {
        return entry.program()
                .identity()
                .place()
                .findValue()
                .map(center::distanceMiles)
                .orElse(Double.MAX_VALUE);
    }

    /// All vendors of health records in the catalog, in alphabetical order.
    public List<String> listEhrVendors() {
        return entries.stream()
                .flatMap(entry ->
                        entry.program()
                                .fact(FactKey.EHR_VENDOR)
                                .findValue()
                                .map(List::stream)
                                .orElseGet(Stream::empty))
                .distinct()
                .sorted()
                .toList();
    }
}
