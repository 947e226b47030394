package org.smartpick.web.program;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.smartpick.advice.SearchPrograms;
import org.smartpick.catalog.search.Place;
import org.smartpick.catalog.search.ProgramPage;
import org.smartpick.domain.Season;
import org.smartpick.web.Routes;
import org.smartpick.web.page.Pages;

/// The place "Programs": searching the whole catalog. A search changes nothing and names no person,
/// so it stands in the address and can be kept as a bookmark.
public final class SearchRoutes implements Routes {

    private final Pages pages;
    private final SearchPrograms search;
    private final Supplier<Season> season;

    /// @param season the season applied in, for the years of unfilled positions
    public SearchRoutes(Pages pages, SearchPrograms search, Supplier<Season> season) {
        this.pages = pages;
        this.search = search;
        this.season = season;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get("/programs", this::show);
    }

    private void show(Context ctx) {
        SearchForm form = SearchForm.of(ctx);
        Optional<Place> near =
                form.get("near").isEmpty()
                        ? Optional.empty()
                        : search.places(form.get("near"), 1).stream().findFirst();
        ProgramPage page = search.search(form.query(near, number(ctx.queryParam("page"))));
        SearchView view =
                SearchView.of(
                        form,
                        page,
                        remark(form, near),
                        SearchView.Catalogs.of(search, season.get().matchYear()));
        String template = ctx.header("HX-Request") == null ? "program/search" : "program/found";
        pages.render(
                ctx,
                template,
                Map.of(
                        "page",
                        pages.page("Programs", org.smartpick.web.page.Place.PROGRAMS),
                        "view",
                        view));
    }

    private static int number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 1;
    }

    private static String remark(SearchForm form, Optional<Place> near) {
        if (form.get("near").isEmpty()) {
            return "";
        }
        return near.map(place -> "Measured from " + place.label() + ".")
                .orElse(
                        "No city with a program begins with “"
                                + form.get("near")
                                + "”, so distance was left aside.");
    }
}
