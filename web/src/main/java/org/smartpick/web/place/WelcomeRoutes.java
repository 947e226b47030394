package org.smartpick.web.place;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.port.ExampleProfiles;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// The first page: what this is, what it is not, where to begin.
public final class WelcomeRoutes implements Routes {

    private final Pages pages;
    private final KeepProfile profile;
    private final ExampleProfiles examples;

    public WelcomeRoutes(Pages pages, KeepProfile profile, ExampleProfiles examples) {
        this.pages = pages;
        this.profile = profile;
        this.examples = examples;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get("/", this::show);
        routes.post("/examples", this::open);
        routes.post("/examples/leave", this::leave);
    }

    private void show(Context ctx) {
        pages.render(
                ctx,
                "place/welcome",
                Map.of(
                        "page", pages.page("", Place.NOWHERE),
                        "started", profile.started(),
                        "examples", examples.list()));
    }

    /// Opens an example as a profile of its own; whatever the person typed stays in hers.
    private void open(Context ctx) {
        String key = FormData.of(ctx).find("example").orElse("");
        ExampleProfiles.Example example =
                examples.list().stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
        profile.saveAs("example " + example.key(), example.draft());
        ctx.redirect("/list", HttpStatus.SEE_OTHER);
    }

    private void leave(Context ctx) {
        profile.saveAs(
                KeepProfile.FIRST,
                profile.find(KeepProfile.FIRST)
                        .map(version -> version.draft())
                        .orElse(org.smartpick.domain.profile.ApplicantDraft.empty()));
        ctx.redirect("/you", HttpStatus.SEE_OTHER);
    }
}
