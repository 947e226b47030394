package org.smartpick.web.list;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import org.smartpick.advice.scenario.KeepScenarios;
import org.smartpick.domain.Season;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// Kept lists side by side.
public final class ScenarioRoutes implements Routes {

    private static final String SCENARIOS = "/list/scenarios";

    private final Pages pages;
    private final KeepScenarios scenarios;
    private final Supplier<Season> season;
    private final ZoneId zone;

    /// @param season the season applied in, asked for at each request
    /// @param zone the zone in which moments are told
    public ScenarioRoutes(
            Pages pages, KeepScenarios scenarios, Supplier<Season> season, ZoneId zone) {
        this.pages = pages;
        this.scenarios = scenarios;
        this.season = season;
        this.zone = zone;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(SCENARIOS, ctx -> show(ctx, ""));
        routes.post(SCENARIOS, this::keep);
        routes.post(SCENARIOS + "/bring", this::bring);
    }

    private void show(Context ctx, String problem) {
        ctx.status(problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        pages.render(
                ctx,
                "list/scenarios",
                Map.of(
                        "page",
                        pages.page("Lists side by side", Place.LIST),
                        "columns",
                        scenarios.list(season.get()).stream()
                                .map(scenario -> new ScenarioColumn(scenario, zone))
                                .toList(),
                        "problem",
                        problem));
    }

    private void keep(Context ctx) {
        if (scenarios.keep(FormData.of(ctx).find("title").orElse(""), season.get())) {
            ctx.redirect(SCENARIOS, HttpStatus.SEE_OTHER);
        } else {
            show(
                    ctx,
                    "There is no list to keep yet, or the name is empty or longer than 80 characters.");
        }
    }

    private void bring(Context ctx) {
        String number = FormData.of(ctx).find("number").orElse("");
        if (!number.matches("\\d{1,9}") || !scenarios.bringBack(Integer.parseInt(number))) {
            throw new RefusedRequest(Problem.NOT_FOUND);
        }
        ctx.redirect("/list", HttpStatus.SEE_OTHER);
    }
}
