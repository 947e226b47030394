package org.smartpick.web.program;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.smartpick.domain.Option;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.SizeWish;
import org.smartpick.domain.program.ProgramType;

/// What was asked of the catalog, as typed: names and texts of the search's fields.
///
/// @param values text by field name; fields that are left open are absent
public record SearchForm(Map<String, String> values) {

    /// The fields of the search, in the order of the page.
    static final List<String> FIELDS =
            List.of(
                    "q",
                    "specialty",
                    "state",
                    "division",
                    "near",
                    "miles",
                    "type",
                    "visa",
                    "size",
                    "ehr",
                    "informatics",
                    "unfilled",
                    "unknown",
                    "sort");

    private static final int PAGE = 50;
    private static final int USUAL_MILES = 60;
    private static final int MOST_MILES = 3000;

    /// Copies the texts.
    public SearchForm {
        values = Map.copyOf(values);
    }

    /// The search that an address asks for; what is no field is not looked at.
    static SearchForm of(Context ctx) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String text = ctx.queryParam(field);
            if (text != null && !text.isBlank()) {
                String typed = text.strip();
                values.put(
                        field,
                        typed.substring(0, Math.min(typed.length(), ProgramQuery.LONGEST_TEXT)));
            }
        }
        return new SearchForm(values);
    }

    /// What was typed or chosen in a field.
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    /// The query, with the center of the place typed, where it was found.
    ProgramQuery query(Optional<Place> near, int page) {
        return ProgramQuery.all()
                .withText(get("q"))
                .withWhere(where(near))
                .withWhat(what())
                .withUnknowns(option("unknown", UnknownFacts.values()).orElse(UnknownFacts.KEEP))
                .withSort(option("sort", ProgramSort.values()).orElse(usualSort(near)))
                .withPage(new PageRequest(Math.max(1, page), PAGE));
    }

    private static ProgramSort usualSort(Optional<Place> near) {
        return near.isPresent() ? ProgramSort.DISTANCE : ProgramSort.NAME;
    }

    private ProgramQuery.Where where(Optional<Place> near) {
        Set<UsState> states = UsState.parse(get("state")).map(Set::of).orElse(Set.of());
        Set<CensusDivision> divisions =
                one("division", CensusDivision.values(), CensusDivision::name);
        Reach reach =
                near.map(place -> Reach.within(place.point(), miles())).orElseGet(Reach::anywhere);
        return new ProgramQuery.Where(states, divisions, reach);
    }

    private int miles() {
        String text = get("miles");
        int miles = text.matches("\\d{1,4}") ? Integer.parseInt(text) : USUAL_MILES;
        return Math.clamp(miles, 1, MOST_MILES);
    }

    private ProgramQuery.What what() {
        Set<Specialty> specialties =
                get("specialty").isEmpty() ? Set.of() : Set.of(Specialty.of(get("specialty")));
        return ProgramQuery.What.anything()
                .withSpecialties(specialties)
                .withTypes(options("type", ProgramType.values()))
                .withVisas(options("visa", Visa.values()))
                .withSizes(options("size", SizeWish.values()))
                .withEhrVendors(get("ehr").isEmpty() ? Set.of() : Set.of(get("ehr")))
                .withInformatics(
                        option("informatics", Informatics.values()).orElse(Informatics.ANY))
                .withUnfilled(
                        get("unfilled").matches("\\d{4}")
                                ? Unfilled.since(Integer.parseInt(get("unfilled")))
                                : Unfilled.any());
    }

    private <E extends Option> Optional<E> option(String field, E[] all) {
        return Arrays.stream(all).filter(option -> option.key().equals(get(field))).findFirst();
    }

    private <E extends Option> Set<E> options(String field, E[] all) {
        return option(field, all).map(Set::of).orElse(Set.of());
    }

    private <E> Set<E> one(String field, E[] all, Function<E, String> key) {
        return Arrays.stream(all)
                .filter(value -> key.apply(value).equals(get(field)))
                .collect(Collectors.toSet());
    }
}
