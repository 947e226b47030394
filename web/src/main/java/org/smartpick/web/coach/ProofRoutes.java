package org.smartpick.web.coach;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.smartpick.advice.coach.CoachModelReader.ReportLine;
import org.smartpick.web.Routes;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;

/// The page that says how well the coach reads.
public final class ProofRoutes implements Routes {
    private final Pages pages;
    private final Supplier<List<ReportLine>> report;

    /// @param pages renders
    /// @param report the figures that ship
    public ProofRoutes(Pages pages, Supplier<List<ReportLine>> report) {
        this.pages = pages;
        this.report = report;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get("/practice/proof", this::show);
    }

    private void show(Context ctx) {
        pages.render(
                ctx,
                "coach/proof",
                Map.of(
                        "page",
                        pages.page("How well the coach reads", Place.PRACTICE),
                        "view",
                        new ProofView(report.get())));
    }
}
