package org.smartpick.web.list;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.smartpick.advice.ChoosePrograms;
import org.smartpick.advice.DescribeData;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.PickOutcome;
import org.smartpick.advice.whatif.WhatIf;
import org.smartpick.advice.whatif.WhatIfReport;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.web.Routes;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.view.Citations;

/// What would have to be true: worked out when somebody comes to look at it, never while a slider
/// moves. Asking changes nothing.
public final class WhatIfRoutes implements Routes {
    private final Pages pages;
    private final KeepProfile profile;
    private final Answers answers;
    private final Supplier<Season> season;

    /// The use cases behind it.
    ///
    /// @param choose where should I apply
    /// @param whatIf what would have to be true
    /// @param data names the sources
    public record Answers(ChoosePrograms choose, WhatIf whatIf, DescribeData data) {}

    /// @param season the season applied in, asked for at each request
    public WhatIfRoutes(
            Pages pages, KeepProfile profile, Answers answers, Supplier<Season> season) {
        this.pages = pages;
        this.profile = profile;
        this.answers = answers;
        this.season = season;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get("/list/what-if", this::show);
    }

    private void show(Context ctx) {
        Optional<WhatIfReport> report = look(ctx);
        boolean part = ctx.header("HX-Request") != null;
        if (report.isEmpty()) {
            if (part) {
                ctx.header("HX-Redirect", "/list").status(HttpStatus.NO_CONTENT);
            } else {
                ctx.redirect("/list", HttpStatus.SEE_OTHER);
            }
            return;
        }
        WhatIfView view = WhatIfView.of(report.get(), new Citations(answers.data()::findSource));
        pages.render(
                ctx,
                part ? "list/what-if" : "list/what-if-page",
                Map.of("page", pages.page("What would have to be true", Place.LIST), "view", view));
    }

    private Optional<WhatIfReport> look(Context ctx) {
        if (!profile.started()) {
            return Optional.empty();
        }
        ApplicantDraft draft = profile.open();
        String named = Optional.ofNullable(ctx.queryParam("specialty")).orElse("").strip();
        List<Specialty> others = named.isEmpty() ? List.of() : List.of(Specialty.of(named));
        return switch (answers.choose().choose(draft, season.get())) {
            case PickOutcome.Chosen chosen -> answers.whatIf().look(draft, chosen.report(), others);
            case PickOutcome.ToMend toMend -> Optional.empty();
            case PickOutcome.Contradiction contradiction -> Optional.empty();
        };
    }
}
