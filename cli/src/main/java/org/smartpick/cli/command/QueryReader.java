package org.smartpick.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.smartpick.advice.SearchPrograms;
import org.smartpick.catalog.search.Informatics;
import org.smartpick.catalog.search.PageRequest;
import org.smartpick.catalog.search.Place;
import org.smartpick.catalog.search.ProgramQuery;
import org.smartpick.catalog.search.ProgramSort;
import org.smartpick.catalog.search.Reach;
import org.smartpick.catalog.search.Unfilled;
import org.smartpick.catalog.search.UnknownFacts;
import org.smartpick.catalog.search.Visa;
import org.smartpick.domain.CensusDivision;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.NearestName;
import org.smartpick.domain.Option;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.ValueForm;
import org.smartpick.domain.applicant.SizeWish;
import org.smartpick.domain.program.ProgramType;

/// Makes a query of the options of a search, or names everything that cannot be used. One reader
/// reads once.
final class QueryReader {
    private static final int MOST_MILES = 3_000;
    private static final int MOST_ON_A_PAGE = 1_000;
    private static final int MOST_PAGES = 10_000;
    private static final int PLACES_LOOKED_AT = 200;

    private final SearchPrograms search;
    private final List<FieldProblem> problems = new ArrayList<>();

    QueryReader(SearchPrograms search) {
        this.search = search;
    }

    /// What has to be mended; empty when the query may be used.
    List<FieldProblem> problems() {
        return problems;
    }

    /// The query that the options ask for; of use only when there are no problems.
    ProgramQuery read(SearchOptions options) {
        String text = String.join(" ", options.words);
        if (text.length() > ProgramQuery.LONGEST_TEXT) {
            refuse(
                    "WORD",
                    text,
                    "is longer than " + ProgramQuery.LONGEST_TEXT + " characters",
                    "search for fewer words");
            text = "";
        }
        ProgramQuery.Where where =
                new ProgramQuery.Where(
                        all("--state", options.states, new ValueForm.State()),
                        divisions(options.divisions),
                        reach(options));
        ProgramSort sort =
                choice("--sort", options.sort, List.of(ProgramSort.values()))
                        .orElse(ProgramSort.NAME);
        if (sort == ProgramSort.DISTANCE && options.near.isBlank()) {
            refuse(
                    "--sort",
                    options.sort,
                    "has no place to measure from",
                    "add --near \"City, ST\"");
        }
        return new ProgramQuery(
                text,
                where,
                what(options),
                options.statedOnly ? UnknownFacts.LEAVE_OUT : UnknownFacts.KEEP,
                sort,
                new PageRequest(
                        number("--page", options.page, 1, MOST_PAGES, "page").orElse(1),
                        number("--page-size", options.pageSize, 1, MOST_ON_A_PAGE, "programs")
                                .orElse(1)));
    }

    private ProgramQuery.What what(SearchOptions options) {
        Unfilled unfilled =
                options.unfilledSince.isBlank()
                        ? Unfilled.any()
                        : number(
                                        "--unfilled-since",
                                        options.unfilledSince,
                                        2000,
                                        2100,
                                        "year of the Match")
                                .map(Unfilled::since)
                                .orElseGet(Unfilled::any);
        return new ProgramQuery.What(
                named("--specialty", options.specialties, search.specialties(), Specialty::name),
                choices("--type", options.types, List.of(ProgramType.values())),
                choices("--visa", options.visas, List.of(Visa.values())),
                choices("--size", options.sizes, List.of(SizeWish.values())),
                named("--ehr", options.vendors, search.ehrVendors(), vendor -> vendor),
                options.informatics ? Informatics.AT_INSTITUTION : Informatics.ANY,
                unfilled);
    }

    private Set<CensusDivision> divisions(List<String> typed) {
        return named("--division", typed, List.of(CensusDivision.values()), CensusDivision::label);
    }

    private Reach reach(SearchOptions options) {
        Optional<Integer> miles = number("--miles", options.miles, 1, MOST_MILES, "miles");
        if (options.near.isBlank()) {
            return Reach.anywhere();
        }
        Optional<Place> place = place(options.near);
        if (place.isEmpty() || miles.isEmpty()) {
            return Reach.anywhere();
        }
        return Reach.within(place.get().point(), miles.get());
    }

    private Optional<Place> place(String typed) {
        int comma = typed.lastIndexOf(',');
        String city = comma < 0 ? typed.strip() : typed.substring(0, comma).strip();
        Optional<UsState> state =
                comma < 0 ? Optional.empty() : UsState.parse(typed.substring(comma + 1));
        List<Place> places =
                search.places(city, PLACES_LOOKED_AT).stream()
                        .filter(place -> place.city().equalsIgnoreCase(city))
                        .filter(place -> state.isEmpty() || place.state() == state.get())
                        .toList();
        if (places.size() == 1 && (comma < 0 || state.isPresent())) {
            return Optional.of(places.getFirst());
        }
        String remedy =
                places.size() > 1
                        ? "write one of "
                                + String.join("; ", places.stream().map(Place::label).toList())
                        : "write a city that has a program, for example \"Newark, NJ\"";
        refuse(
                "--near",
                typed,
                places.isEmpty() ? "is no city that we know" : "is not one city",
                remedy);
        return Optional.empty();
    }

    private <E> Set<E> named(
            String option, List<String> typed, List<E> known, Function<E, String> name) {
        Set<E> found = new LinkedHashSet<>();
        for (String text : typed) {
            Optional<E> one =
                    known.stream()
                            .filter(item -> name.apply(item).equalsIgnoreCase(text.strip()))
                            .findFirst();
            if (one.isEmpty()) {
                String nearest =
                        NearestName.find(text.strip(), known.stream().map(name).toList())
                                .orElse("another");
                refuse(option, text, "is none that we know", "did you mean " + nearest + "?");
            }
            one.ifPresent(found::add);
        }
        return found;
    }

    private <E extends Option> Set<E> choices(String option, List<String> typed, List<E> values) {
        return all(option, typed, new ValueForm.Choice<>(values));
    }

    private <E extends Option> Optional<E> choice(String option, String typed, List<E> values) {
        return read(option, typed, new ValueForm.Choice<>(values));
    }

    private Optional<Integer> number(String option, String typed, int low, int high, String unit) {
        return read(option, typed, new ValueForm.WholeNumber(low, high, unit));
    }

    private <T> Set<T> all(String option, List<String> typed, ValueForm<T> form) {
        Set<T> values = new LinkedHashSet<>();
        typed.stream().flatMap(text -> read(option, text, form).stream()).forEach(values::add);
        return values;
    }

    private <T> Optional<T> read(String option, String text, ValueForm<T> form) {
        return switch (form.parse(option, text)) {
            case Parsed.Read<T> read -> Optional.of(read.value());
            case Parsed.Refused<T> refused -> {
                problems.add(refused.problem());
                yield Optional.empty();
            }
        };
    }

    private void refuse(String option, String value, String problem, String remedy) {
        problems.add(new FieldProblem(option, value, problem, remedy));
    }
}
