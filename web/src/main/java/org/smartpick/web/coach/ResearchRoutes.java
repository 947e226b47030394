package org.smartpick.web.coach;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.smartpick.advice.coach.KeepResearch;
import org.smartpick.advice.coach.KeepResearch.Researched;
import org.smartpick.advice.coach.ProgramSet;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.bank.QuestionToAsk;
import org.smartpick.interview.plan.Stage;
import org.smartpick.interview.research.Finding;
import org.smartpick.interview.research.Heard;
import org.smartpick.interview.research.ResearchField;
import org.smartpick.interview.research.ResearchSheet;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// What she found out about programs, what to ask them, what she heard.
final class ResearchRoutes implements Routes {
    private static final String ALL = "/practice/research";
    private static final String ONE = ALL + "/{id}";

    private final Pages pages;
    private final CoachDesk desk;
    private final KeepResearch research;

    ResearchRoutes(Pages pages, CoachDesk desk) {
        this.pages = pages;
        this.desk = desk;
        this.research = desk.research();
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(ALL, this::all);
        routes.get(ONE, ctx -> render(ctx, List.of()));
        routes.post(ONE, this::save);
        routes.post(ONE + "/choose", this::choose);
        routes.post(ONE + "/heard", this::hear);
        routes.post(ONE + "/unheard", this::unhear);
    }

    private void all(Context ctx) {
        pages.render(
                ctx,
                "coach/research",
                Map.of(
                        "page",
                        pages.page("Research", Place.PRACTICE),
                        "sheets",
                        research.listPrograms()));
    }

    private void render(Context ctx, List<FieldProblem> problems) {
        Researched researched = researched(ctx);
        ctx.status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        pages.render(
                ctx,
                "coach/sheet",
                Map.of(
                        "page",
                        pages.page("Research: " + researched.program().name(), Place.PRACTICE),
                        "view",
                        new ResearchView(
                                researched,
                                ProgramSet.of(
                                        researched,
                                        desk.learned().speaker().find(),
                                        desk.asked().flags().list(),
                                        desk.asked().questions().bank()),
                                asks(),
                                problems)));
    }

    /// The questions to choose from: those for a fellowship only where that is the stage.
    private List<QuestionToAsk> asks() {
        boolean fellowship = desk.learned().speaker().find().stage() == Stage.FELLOWSHIP;
        return desk.asked().questions().tables().asks().stream()
                .filter(ask -> fellowship || !ask.whom().equals("clinical informatics"))
                .toList();
    }

    private void save(Context ctx) {
        AcgmeId id = researched(ctx).program().id();
        FormData form = FormData.of(ctx);
        Map<ResearchField, Finding> findings = new EnumMap<>(ResearchField.class);
        for (ResearchField field : ResearchField.values()) {
            String text = form.find(field.key()).orElse("").strip();
            if (!text.isEmpty()) {
                findings.put(
                        field,
                        new Finding(
                                text,
                                form.find(field.key() + "-source").orElse("").strip(),
                                form.find(field.key() + "-date").orElse("").strip(),
                                Finding.Whose.HERS));
            }
        }
        answer(
                ctx,
                research.save(
                        id,
                        findings,
                        new ResearchSheet.Words(
                                form.find("why").orElse(""), form.find("notes").orElse(""))),
                "why");
    }

    private void choose(Context ctx) {
        research.choose(
                researched(ctx).program().id(),
                FormData.of(ctx).list("ask").stream()
                        .filter(id -> asks().stream().anyMatch(ask -> ask.id().equals(id)))
                        .toList());
        answer(ctx, List.of(), "to-ask");
    }

    private void hear(Context ctx) {
        AcgmeId id = researched(ctx).program().id();
        FormData form = FormData.of(ctx);
        String question = form.find("question").orElse("").strip();
        String words = form.find("answer").orElse("").strip();
        if (question.isEmpty() || words.isEmpty()) {
            render(
                    ctx,
                    List.of(
                            new FieldProblem(
                                    question.isEmpty() ? "question" : "answer",
                                    "",
                                    "is empty",
                                    "write what you asked and what you heard")));
            return;
        }
        answer(
                ctx,
                research.hear(
                        id,
                        new Heard(
                                question,
                                words,
                                form.find("date").orElse("").strip(),
                                fit(form.find("fit").orElse("")))),
                "heard");
    }

    private static Heard.Fit fit(String typed) {
        for (Heard.Fit fit : Heard.Fit.values()) {
            if (fit.name().toLowerCase(Locale.ROOT).equals(typed)) {
                return fit;
            }
        }
        return Heard.Fit.NEUTRAL;
    }

    private void unhear(Context ctx) {
        FormData.of(ctx)
                .find("place")
                .filter(place -> place.matches("\\d{1,3}"))
                .ifPresent(place ->
                        research.unhear(researched(ctx).program().id(), Integer.parseInt(place)));
        answer(ctx, List.of(), "heard");
    }

    private void answer(Context ctx, List<FieldProblem> problems, String place) {
        if (problems.isEmpty()) {
            ctx.redirect(ALL + "/" + ctx.pathParam("id") + "#" + place, HttpStatus.SEE_OTHER);
        } else {
            render(ctx, problems);
        }
    }

    private Researched researched(Context ctx) {
        String id = ctx.pathParam("id");
        if (!AcgmeId.valid(id)) {
            throw new RefusedRequest(Problem.NOT_FOUND);
        }
        return research.find(AcgmeId.of(id))
                .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
    }
}
