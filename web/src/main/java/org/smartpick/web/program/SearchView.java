package org.smartpick.web.program;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.smartpick.advice.SearchPrograms;
import org.smartpick.catalog.search.Informatics;
import org.smartpick.catalog.search.ProgramPage;
import org.smartpick.catalog.search.ProgramSort;
import org.smartpick.catalog.search.UnknownFacts;
import org.smartpick.catalog.search.Visa;
import org.smartpick.domain.CensusDivision;
import org.smartpick.domain.Option;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.SizeWish;
import org.smartpick.domain.program.ProgramType;
import org.smartpick.web.profile.Control.Choice;
import org.smartpick.web.view.Words;

/// A search of the catalog with its answer, as the page shows it.
///
/// @param form what was asked
/// @param page a page of the answer
/// @param remark what could not be used of the question; empty when all could
/// @param fields the fields with a fixed choice
public record SearchView(SearchForm form, ProgramPage page, String remark, List<Field> fields) {

    /// A field with a fixed choice.
    ///
    /// @param name name of the field
    /// @param label what it asks
    /// @param options the choices, "any" first
    public record Field(String name, String label, List<Choice> options) {
        /// Copies the options.
        public Field {
            options = List.copyOf(options);
        }
    }

    /// Copies the fields.
    public SearchView {
        fields = List.copyOf(fields);
    }

    static SearchView of(SearchForm form, ProgramPage page, String remark, Catalogs catalogs) {
        List<Field> fields =
                List.of(
                        field(form, "specialty", "Specialty", "any", catalogs.specialties()),
                        field(form, "state", "State", "any", states()),
                        field(form, "division", "Region", "any", divisions()),
                        field(form, "type", "Program type", "any", options(ProgramType.values())),
                        field(form, "visa", "Visa", "any", options(Visa.values())),
                        field(
                                form,
                                "size",
                                "Size",
                                "any",
                                options(SizeWish.SMALL, SizeWish.MEDIUM, SizeWish.LARGE)),
                        field(form, "ehr", "Health record", "any", catalogs.vendors()),
                        field(
                                form,
                                "informatics",
                                "Informatics",
                                "does not matter",
                                options(Informatics.AT_INSTITUTION)),
                        field(
                                form,
                                "unfilled",
                                "Unfilled positions",
                                "does not matter",
                                catalogs.years()),
                        field(
                                form,
                                "unknown",
                                "Where a fact is unknown",
                                "keep the program",
                                options(UnknownFacts.LEAVE_OUT)),
                        field(form, "sort", "Order", "usual", options(ProgramSort.values())));
        return new SearchView(form, page, remark, fields);
    }

    /// The choices that the catalog itself gives.
    ///
    /// @param specialties specialties
    /// @param vendors vendors of health records
    /// @param years years since which positions were left unfilled
    record Catalogs(List<Choice> specialties, List<Choice> vendors, List<Choice> years) {
        private static final int YEARS = 5;

        static Catalogs of(SearchPrograms search, int matchYear) {
            return new Catalogs(
                    search.specialties().stream().map(Specialty::name).map(Catalogs::same).toList(),
                    search.ehrVendors().stream().map(Catalogs::same).toList(),
                    IntStream.range(0, YEARS)
                            .mapToObj(back -> Integer.toString(matchYear - 1 - back))
                            .map(year -> new Choice(year, year + " or later", false))
                            .toList());
        }

        private static Choice same(String name) {
            return new Choice(name, name, false);
        }
    }

    private static Field field(
            SearchForm form, String name, String label, String any, List<Choice> options) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", any, form.get(name).isEmpty())));
        options.forEach(option ->
                all.add(
                        new Choice(
                                option.key(),
                                option.label(),
                                option.key().equals(form.get(name)))));
        return new Field(name, label, all);
    }

    private static List<Choice> options(Option... options) {
        return Arrays.stream(options)
                .map(option -> new Choice(option.key(), option.label(), false))
                .toList();
    }

    private static List<Choice> states() {
        return Stream.of(UsState.values())
                .sorted((a, b) -> a.label().compareTo(b.label()))
                .map(state -> new Choice(state.name(), state.label(), false))
                .toList();
    }

    private static List<Choice> divisions() {
        return Stream.of(CensusDivision.values())
                .map(division -> new Choice(division.name(), division.label(), false))
                .toList();
    }

    /// The programs of this page.
    public List<FoundRow> rows() {
        return page.programs().stream().map(FoundRow::new).toList();
    }

    /// How many were found, in words.
    public String count() {
        return Words.count(page.total(), "program");
    }

    /// Which page this is, in words; empty when there is one only.
    public String pageWords() {
        return page.pages() == 1 ? "" : "Page " + page.request().number() + " of " + page.pages();
    }

    /// Address of the page before; empty on the first.
    public String previous() {
        return page.request().number() > 1 ? address(page.request().number() - 1) : "";
    }

    /// Address of the page after; empty on the last.
    public String next() {
        return page.request().number() < page.pages() ? address(page.request().number() + 1) : "";
    }

    private String address(int number) {
        String query =
                SearchForm.FIELDS.stream()
                        .filter(field -> !form.get(field).isEmpty())
                        .map(field ->
                                field
                                        + "="
                                        + URLEncoder.encode(
                                                form.get(field), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return "/programs?" + query + (query.isEmpty() ? "" : "&") + "page=" + number;
    }
}
