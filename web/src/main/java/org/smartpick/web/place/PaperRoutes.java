package org.smartpick.web.place;

import io.javalin.config.RoutesConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.smartpick.advice.DescribeData;
import org.smartpick.advice.proof.ProofSheet;
import org.smartpick.advice.proof.ProofStory;
import org.smartpick.web.Routes;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;

/// The pages one reads: method, data, about.
public final class PaperRoutes implements Routes {

    private final Pages pages;
    private final DescribeData data;
    private final String version;
    private final AtomicReference<ProofSheet> told =
            new AtomicReference<>(new ProofSheet(List.of()));

    /// @param version the product's version
    public PaperRoutes(Pages pages, DescribeData data, String version) {
        this.pages = pages;
        this.data = data;
        this.version = version;
    }

    /// The report in words, told once; no section where none ships.
    private ProofSheet proof() {
        return told.updateAndGet(before -> before.sections().isEmpty() ? tell() : before);
    }

    private ProofSheet tell() {
        List<ProofSheet.Section> sections = new ArrayList<>();
        data.proof().ifPresent(report -> sections.addAll(ProofStory.tell(report).sections()));
        data.disagreements().ifPresent(sections::add);
        return new ProofSheet(sections);
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
                                        DataView.of(data, ""),
                                        "proof",
                                        proof())));
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
