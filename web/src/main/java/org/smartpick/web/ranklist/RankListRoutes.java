package org.smartpick.web.ranklist;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smartpick.advice.ranklist.BringPrograms;
import org.smartpick.advice.ranklist.RankList;
import org.smartpick.advice.ranklist.RankListEvaluation;
import org.smartpick.advice.ranklist.RankListOutcome;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// The place "Rank list": the list itself, its order, notes and first years.
public final class RankListRoutes implements Routes {
    static final String LIST = "/rank-list";

    private final Pages pages;
    private final RankDesk desk;

    /// @param pages the templates
    /// @param desk the use cases
    public RankListRoutes(Pages pages, RankDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(LIST, this::show);
        routes.get(LIST + "/add", ctx -> offer(ctx, "", List.of()));
        routes.post(LIST + "/add", this::add);
        routes.post(LIST + "/move", this::move);
        routes.post(LIST + "/remove", this::remove);
        routes.post(LIST + "/note", this::note);
        routes.post(LIST + "/first-years", this::firstYears);
    }

    private void show(Context ctx) {
        show(ctx, List.of());
    }

    private void show(Context ctx, List<FieldProblem> problems) {
        ctx.status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        RankList list = desk.keeping().lists().open();
        if (list.programs().isEmpty()) {
            ctx.redirect(LIST + "/add", HttpStatus.SEE_OTHER);
            return;
        }
        switch (desk.evaluated()) {
            case RankListOutcome.Evaluated evaluated -> {
                Map<String, Object> values = values(view(evaluated.evaluation()), problems);
                values.put("moved", WhatIfMoved.of(ctx, evaluated.evaluation()));
                pages.render(ctx, "ranklist/page", values);
            }
            case RankListOutcome.ToMend mend ->
                    pages.render(
                            ctx,
                            "ranklist/mend",
                            Map.of(
                                    "page", pages.page("Rank list", Place.RANK_LIST),
                                    "problems", mend.problems(),
                                    "names", list.programs().stream().map(desk::name).toList()));
        }
    }

    private Map<String, Object> values(RankListView view, List<FieldProblem> problems) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", pages.page("Rank list", Place.RANK_LIST));
        values.put("view", view);
        values.put("problems", problems);
        return values;
    }

    private RankListView view(RankListEvaluation evaluation) {
        int length = evaluation.report().entries().size();
        List<RankRow> rows =
                evaluation.report().entries().stream()
                        .map(entry ->
                                new RankRow(
                                        entry,
                                        desk.keeping()
                                                .notes()
                                                .find(entry.program().id())
                                                .orElse(""),
                                        desk.heard(entry.program().id()),
                                        length))
                        .toList();
        String firstYears =
                String.join(
                        "\n",
                        desk.keeping().lists().open().supplemental().stream()
                                .map(id -> id + " " + desk.name(id))
                                .toList());
        return new RankListView(evaluation.report(), rows, firstYears);
    }

    private void offer(Context ctx, String typed, List<FieldProblem> problems) {
        ctx.status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        RankList list = desk.keeping().lists().open();
        boolean started = desk.keeping().profile().started();
        pages.render(
                ctx,
                "ranklist/add",
                Map.of(
                        "page",
                        pages.page("Add to your rank list", Place.RANK_LIST),
                        "started",
                        started,
                        "length",
                        list.programs().size(),
                        "typed",
                        typed,
                        "problems",
                        problems,
                        "candidates",
                        started
                                ? desk
                                        .answers()
                                        .bring()
                                        .candidates(list, desk.season().get())
                                        .stream()
                                        .map(program ->
                                                new Candidate(
                                                        program.id().value(),
                                                        program.name(),
                                                        desk.city(program.id())))
                                        .toList()
                                : List.of()));
    }

    /// A program that may have interviewed her.
    ///
    /// @param id its number
    /// @param name its name
    /// @param where city, state and specialty
    public record Candidate(String id, String name, String where) {}

    private void add(Context ctx) {
        FormData form = FormData.of(ctx);
        String text = form.find("text").orElse("").strip();
        List<AcgmeId> marked =
                form.list("program").stream()
                        .filter(AcgmeId::valid)
                        .map(AcgmeId::of)
                        .filter(id -> desk.shelf().find(id).isPresent())
                        .toList();
        BringPrograms.Brought brought =
                text.isEmpty()
                        ? new BringPrograms.Brought(RankList.EMPTY, List.of())
                        : desk.answers().bring().read(text, desk.keeping().profile().open());
        if (!marked.isEmpty() || !brought.list().programs().isEmpty()) {
            desk.keeping()
                    .lists()
                    .change(list -> list.withAdded(marked).withAdded(brought.list().programs()));
        }
        if (!brought.problems().isEmpty()) {
            offer(ctx, text, brought.problems());
        } else if (marked.isEmpty() && brought.list().programs().isEmpty()) {
            offer(
                    ctx,
                    text,
                    List.of(
                            new FieldProblem(
                                    "Programs",
                                    "",
                                    "are not marked and not written",
                                    "mark or write at least one")));
        } else {
            ctx.redirect(LIST, HttpStatus.SEE_OTHER);
        }
    }

    private AcgmeId program(FormData form) {
        return form.find("program")
                .filter(AcgmeId::valid)
                .map(AcgmeId::of)
                .filter(id -> desk.keeping().lists().open().place(id) >= 0)
                .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
    }

    private void move(Context ctx) {
        FormData form = FormData.of(ctx);
        AcgmeId program = program(form);
        String to = form.find("to").orElse("");
        desk.keeping()
                .lists()
                .change(list -> list.withMoved(program, place(list, list.place(program), to)));
        again(ctx);
    }

    private static int place(RankList list, int here, String to) {
        return switch (to) {
            case "up" -> here - 1;
            case "down" -> here + 1;
            case "top" -> 0;
            case "bottom" -> list.programs().size();
            default -> to.matches("\\d{1,3}") ? Integer.parseInt(to) - 1 : here;
        };
    }

    private void remove(Context ctx) {
        AcgmeId program = program(FormData.of(ctx));
        desk.keeping().lists().change(list -> list.without(program));
        again(ctx);
    }

    private void note(Context ctx) {
        FormData form = FormData.of(ctx);
        AcgmeId program = program(form);
        switch (desk.keeping().notes().save(program, form.find("note").orElse(""))) {
            case Parsed.Read<String> _ ->
                    ctx.redirect(LIST + "#row-" + program, HttpStatus.SEE_OTHER);
            case Parsed.Refused<String> refused -> show(ctx, List.of(refused.problem()));
        }
    }

    private void firstYears(Context ctx) {
        String text = FormData.of(ctx).find("text").orElse("").strip();
        BringPrograms.Brought brought =
                text.isEmpty()
                        ? new BringPrograms.Brought(RankList.EMPTY, List.of())
                        : desk.answers().bring().read(text, desk.keeping().profile().open());
        if (!brought.problems().isEmpty()) {
            show(ctx, brought.problems());
            return;
        }
        desk.keeping().lists().change(list -> list.withSupplemental(brought.list().programs()));
        ctx.redirect(LIST + "#first-years", HttpStatus.SEE_OTHER);
    }

    /// The list after a change: a fragment where the page asked for one, else the page again.
    private void again(Context ctx) {
        boolean fragment = ctx.header("HX-Request") != null;
        var evaluation = desk.find();
        if (fragment && evaluation.isPresent()) {
            pages.render(ctx, "ranklist/ranking", values(view(evaluation.get()), List.of()));
        } else if (fragment) {
            ctx.header("HX-Redirect", LIST);
        } else {
            ctx.redirect(LIST, HttpStatus.SEE_OTHER);
        }
    }
}
