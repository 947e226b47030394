package org.smartpick.web.place;

import io.javalin.config.RoutesConfig;
import java.util.Map;
import java.util.Optional;
import org.smartpick.advice.DescribeData;
import org.smartpick.web.Routes;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;

/// The pages one reads: method, data, about.
public final class PaperRoutes implements Routes {

    private final Pages pages;
    private final DescribeData data;
    private final String version;

    /// @param version the product's version
    public PaperRoutes(Pages pages, DescribeData data, String version) {
        this.pages = pages;
        this.data = data;
        this.version = version;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(
                "/method",
                ctx ->
                        pages.render(
                                ctx,
                                "place/method",
                                Map.of(
                                        "page",
                                        pages.page("Method", Place.METHOD),
                                        "view",
                                        DataView.of(data, ""))));
        routes.get(
                "/data",
                ctx ->
                        pages.render(
                                ctx,
                                "place/data",
                                Map.of(
                                        "page",
                                        pages.page("Data", Place.DATA),
                                        "view",
                                        DataView.of(
                                                data,
                                                Optional.ofNullable(ctx.queryParam("kind"))
                                                        .orElse("")))));
        routes.get(
                "/about",
                ctx ->
                        pages.render(
                                ctx,
                                "place/about",
                                Map.of(
                                        "page",
                                        pages.page("About", Place.ABOUT),
                                        "version",
                                        version)));
    }
}
