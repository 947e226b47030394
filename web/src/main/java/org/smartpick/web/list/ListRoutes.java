package org.smartpick.web.list;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.ChoosePrograms;
import org.smartpick.advice.DescribeData;
import org.smartpick.advice.Effort;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.PickOutcome;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.PickReport.PickedProgram;
import org.smartpick.advice.Shelf;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.domain.profile.LimitFields;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;
import org.smartpick.web.view.Citations;
import org.smartpick.web.view.FactView;
import org.smartpick.web.view.Words;

/// The place "List". A moving slider asks for a fragment and keeps nothing; letting go keeps the
/// answer in the profile.
public final class ListRoutes implements Routes {

    private static final String LIST = "/list";

    private final Pages pages;
    private final KeepProfile profile;
    private final ChoosePrograms choose;
    private final Known known;
    private final Supplier<Season> season;

    /// The list last shown, whose rows may be opened; in memory only.
    private final AtomicReference<@Nullable PickReport> shown = new AtomicReference<>();

    /// The list before the hand took a slider, to say what the whole move changed; in memory only.
    private final AtomicReference<@Nullable PickReport> settled = new AtomicReference<>();

    /// Number of the newest request for a list: what an older one brings, nobody sees any more.
    private final AtomicLong newest = new AtomicLong();

    /// A request for a list.
    ///
    /// @param number rises with each request
    /// @param effort how thoroughly it looks
    private record Turn(long number, Effort effort) {}

    /// What is known beside the chances.
    ///
    /// @param shelf fees and programs
    /// @param data the sources behind the facts
    public record Known(Shelf shelf, DescribeData data) {}

    /// @param season the season applied in, asked for at each request
    public ListRoutes(
            Pages pages,
            KeepProfile profile,
            ChoosePrograms choose,
            Known known,
            Supplier<Season> season) {
        this.pages = pages;
        this.profile = profile;
        this.choose = choose;
        this.known = known;
        this.season = season;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(LIST, this::show);
        routes.get("/list/row/{id}", this::showRow);
        routes.post(LIST, this::keepAndShow);
        routes.post("/list/preview", this::preview);
        routes.post("/list/keep", this::keep);
        routes.post("/list/pin", this::pin);
        routes.post("/list/way-out", this::takeWayOut);
    }

    private void show(Context ctx) {
        ApplicantDraft draft = profile.open();
        if (!profile.started()) {
            pages.render(ctx, "list/empty", Map.of("page", pages.page("Your list", Place.LIST)));
            return;
        }
        settled.set(null);
        answer(ctx, draft, "list/page");
    }

    /// The inside of a row that was opened: from the list last shown, whose sliders may not have
    /// been let go yet.
    private void showRow(Context ctx) {
        PickReport report = shown.get();
        List<PickedProgram> programs = report == null ? List.of() : report.programs();
        PickedProgram picked =
                programs.stream()
                        .filter(one -> one.program().id().value().equals(ctx.pathParam("id")))
                        .findFirst()
                        .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
        List<FactView> facts =
                FactView.list(picked.program(), known.data()::findSource).stream()
                        .filter(FactView::known)
                        .toList();
        boolean pinned =
                profile.open()
                        .find(LimitFields.MUST.path())
                        .orElse("")
                        .contains(ctx.pathParam("id"));
        PickRow row =
                new PickRow(picked, 1, PickRow.Marks.ofPin(pinned ? Pin.MUST : Pin.FREE), facts);
        pages.render(ctx, "list/row-inside", Map.of("row", row, "worth", worth(report, picked)));
    }

    private static String worth(@Nullable PickReport report, PickedProgram picked) {
        OptionalDouble usd = report == null ? OptionalDouble.empty() : report.findWorthUsd(picked);
        return usd.isEmpty()
                ? "More applications would not win that back."
                : "To win that back with more applications at the end of the list would cost about "
                        + Words.dollars(Math.round(usd.getAsDouble()))
                        + ".";
    }

    private void preview(Context ctx) {
        ApplicantDraft draft = ListControls.apply(profile.open(), FormData.of(ctx));
        answer(ctx, draft, "list/answer", Effort.QUICK);
    }

    /// The hand has let go: keeps the setting and shows the list that was looked for thoroughly.
    private void keep(Context ctx) {
        ApplicantDraft draft = ListControls.apply(profile.open(), FormData.of(ctx));
        profile.save(draft);
        answer(ctx, draft, "list/answer");
    }

    private void keepAndShow(Context ctx) {
        profile.save(ListControls.apply(profile.open(), FormData.of(ctx)));
        ctx.redirect(LIST, HttpStatus.SEE_OTHER);
    }

    /// The nearest plan that works, where her wishes contradicted each other.
    private void takeWayOut(Context ctx) {
        profile.save(ContradictionView.apply(profile.open(), FormData.of(ctx)));
        ctx.redirect(LIST, HttpStatus.SEE_OTHER);
    }

    /// Must, never or free: her own decision about a program.
    private void pin(Context ctx) {
        FormData form = FormData.of(ctx);
        String id = form.find("program").orElse("");
        if (!AcgmeId.valid(id)) {
            throw new RefusedRequest(Problem.UNREADABLE);
        }
        String decision = form.find("decision").orElse("");
        ApplicantDraft draft =
                decide(profile.open(), LimitFields.MUST.path(), id, decision.equals("must"));
        draft = decide(draft, LimitFields.NEVER.path(), id, decision.equals("never"));
        profile.save(draft);
        if (ctx.header("HX-Request") == null) {
            ctx.redirect(
                    form.find("back").filter(ListRoutes::isOurs).orElse(LIST),
                    HttpStatus.SEE_OTHER);
        } else {
            answer(ctx, draft, "list/answer");
        }
    }

    /// Only a path on this server: never a place that a form could name elsewhere.
    private static boolean isOurs(String back) {
        return back.matches("/(list|programs/\\d{10})");
    }

    private static ApplicantDraft decide(ApplicantDraft draft, String path, String id, boolean in) {
        Set<String> ids = new LinkedHashSet<>(List.of(draft.find(path).orElse("").split("\\|")));
        ids.remove("");
        ids.remove(id);
        if (in) {
            ids.add(id);
        }
        return draft.with(path, String.join("|", ids));
    }

    private void answer(Context ctx, ApplicantDraft draft, String template) {
        answer(ctx, draft, template, Effort.THOROUGH);
    }

    private void answer(Context ctx, ApplicantDraft draft, String template, Effort effort) {
        Turn turn = new Turn(newest.incrementAndGet(), effort);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", pages.page("Your list", Place.LIST));
        switch (ApplicantReader.read(draft)) {
            case ApplicantReading.Incomplete incomplete -> mend(ctx, incomplete.problems(), values);
            case ApplicantReading.Complete complete -> {
                values.put("controls", controls(draft, complete.applicant()));
                answer(ctx, complete.applicant(), template, values, turn);
            }
        }
    }

    private void answer(
            Context ctx,
            Applicant applicant,
            String template,
            Map<String, Object> values,
            Turn turn) {
        switch (choose.choose(applicant, season.get(), turn.effort())) {
            case PickOutcome.Chosen chosen -> {
                PickReport before = remember(chosen.report(), turn);
                String change = before == null ? "" : ChangeView.between(before, chosen.report());
                pages.render(
                        ctx,
                        template,
                        with(
                                values,
                                "view",
                                ListView.of(
                                        chosen.report(),
                                        applicant,
                                        new Citations(known.data()::findSource),
                                        new ListView.Shown(change, turn.effort()))));
            }
            case PickOutcome.ToMend mend -> mend(ctx, mend.problems(), values);
            case PickOutcome.Contradiction contradiction ->
                    pages.render(
                            ctx,
                            template.equals("list/page")
                                    ? "list/contradiction"
                                    : "list/contradiction-part",
                            with(
                                    values,
                                    "view",
                                    ContradictionView.of(contradiction, profile.open())));
        }
    }

    private @Nullable PickReport remember(PickReport report, Turn turn) {
        if (turn.number() != newest.get()) {
            return settled.get();
        }
        shown.set(report);
        return switch (turn.effort()) {
            case QUICK -> settled.get();
            case THOROUGH -> settled.getAndSet(report);
        };
    }

    /// A fragment cannot say it: the whole page is asked for anew.
    private void mend(Context ctx, List<FieldProblem> problems, Map<String, Object> values) {
        if (ctx.header("HX-Request") != null) {
            ctx.header("HX-Redirect", LIST).status(HttpStatus.NO_CONTENT);
        } else {
            pages.render(ctx, "list/mend", with(values, "mend", MendView.of(problems)));
        }
    }

    private ListControls controls(ApplicantDraft draft, Applicant applicant) {
        return ListControls.of(
                draft,
                known.shelf()
                        .fees(
                                applicant.wishes().specialties().getFirst().specialty(),
                                season.get()));
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        values.put(name, value);
        return values;
    }
}
