package org.smartpick.web.practice;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.smartpick.advice.practice.Manner;
import org.smartpick.advice.practice.Practice;
import org.smartpick.advice.practice.Practice.Consent;
import org.smartpick.advice.practice.Practice.Outcome;
import org.smartpick.advice.practice.PracticeHome;
import org.smartpick.advice.practice.PracticeItem;
import org.smartpick.advice.practice.Said;
import org.smartpick.advice.roleplay.Bearing;
import org.smartpick.advice.roleplay.Role.Sharing;
import org.smartpick.advice.roleplay.RolePlay;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.practice.PracticeMode;
import org.smartpick.interview.practice.Session;
import org.smartpick.interview.timeline.Timeline;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.practice.StepView.Concern;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// The first page of practice, and the sessions.
public final class PracticeRoutes implements Routes {
    static final String HOME = "/practice";
    static final String SESSION = HOME + "/sessions/{key}";

    private static final int MOST_SECONDS = 3_600;

    private final Pages pages;
    private final Practice practice;
    private final PracticeHome home;
    private final HeardAnswers heard;
    private final Moments moments;
    private final RolePlay roles;
    private final Function<String, List<String>> brackets;

    /// @param practice sessions and answers
    /// @param home what next
    /// @param heard spoken answers
    /// @param moments how moments are told
    /// @param roles an interviewer with words of its own
    /// @param brackets the open brackets of a frame that she began, by the id of its question
    public PracticeRoutes(
            Pages pages,
            Practice practice,
            PracticeHome home,
            HeardAnswers heard,
            Moments moments,
            RolePlay roles,
            Function<String, List<String>> brackets) {
        this.pages = pages;
        this.practice = practice;
        this.home = home;
        this.heard = heard;
        this.moments = moments;
        this.roles = roles;
        this.brackets = brackets;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(HOME, this::showHome);
        routes.post(HOME + "/begin", this::begin);
        routes.post(HOME + "/manner", this::setManner);
        routes.post(HOME + "/erase", this::erase);
        routes.get(SESSION, this::show);
        routes.post(SESSION + "/answer", this::answer);
        routes.post(SESSION + "/skip", this::skip);
        routes.post(SESSION + "/end", this::end);
        routes.post(SESSION + "/notes", this::saveNotes);
    }

    // ---- the first page ------------------------------------------------------------------------

    private void showHome(Context ctx) {
        pages.render(
                ctx,
                "practice/home",
                Map.of(
                        "page",
                        pages.page("Practice", Place.PRACTICE),
                        "view",
                        HomeView.of(practice, home, moments),
                        "role",
                        RoleView.of(roles)));
    }

    private void begin(Context ctx) {
        FormData form = FormData.of(ctx);
        PracticeMode mode =
                PracticeMode.find(form.find("mode").orElse(PracticeMode.DRILL.key()))
                        .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
        String key =
                practice.begin(mode, form.find("question").orElse(""))
                        .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
        if (form.has("role")) {
            roles.begin(
                    key,
                    form.find("bearing").flatMap(Bearing::find).orElse(Bearing.NEUTRAL),
                    form.has("send_answers") ? Sharing.WITH_ANSWER : Sharing.QUESTION_ONLY);
        }
        go(ctx, session(key));
    }

    private void setManner(Context ctx) {
        boolean calm = FormData.of(ctx).has("calm");
        home.setManner(calm ? Manner.CALM : Manner.FULL);
        go(ctx, HOME);
    }

    private void erase(Context ctx) {
        if (FormData.of(ctx).has("sure")) {
            practice.keep().deleteAll();
        }
        go(ctx, HOME);
    }

    // ---- sessions ------------------------------------------------------------------------------

    private void show(Context ctx) {
        String key = ctx.pathParam("key");
        Session session = find(key);
        if (session.current().isPresent()) {
            step(ctx, key, session, "", Concern.NONE);
        } else {
            pages.render(
                    ctx,
                    "practice/over",
                    Map.of(
                            "page",
                            pages.page(session.mode().title(), Place.PRACTICE),
                            "view",
                            OverView.of(session, practice, home, moments)));
        }
    }

    private void step(Context ctx, String key, Session session, String draft, Concern concern) {
        PracticeItem item = item(session);
        boolean concerned = !concern.details().isEmpty() || !concern.problem().isEmpty();
        ctx.status(concerned ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        Map<String, Object> values = new HashMap<>();
        values.put("page", pages.page(session.mode().title(), Place.PRACTICE));
        values.put(
                "view",
                StepView.of(
                        key,
                        session,
                        item,
                        practice.keep(),
                        brackets.apply(item.id()),
                        draft,
                        concern));
        values.put("role", RoleView.of(roles, key));
        values.put("take", concerned ? FormData.of(ctx).find("take").orElse("") : "");
        pages.render(ctx, "practice/step", values);
    }

    private PracticeItem item(Session session) {
        return session.current()
                .flatMap(step -> practice.bank().find(step.question()))
                .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
    }

    private void answer(Context ctx) {
        String key = ctx.pathParam("key");
        Session session = find(key);
        if (session.current().isEmpty()) {
            go(ctx, session(key));
            return;
        }
        item(session);
        FormData form = FormData.of(ctx);
        String text = form.find("answer").orElse("").strip();
        Consent consent =
                form.find("consent").filter("given"::equals).isPresent()
                        ? Consent.GIVEN
                        : Consent.ASK_FIRST;
        switch (practice.answer(key, said(form, text), consent)) {
            case Outcome.Kept kept -> {
                roles.ask(key);
                go(ctx, after(key, kept.attempt().key()));
            }
            case Outcome.ToConfirm ask ->
                    step(ctx, key, session, text, new Concern(ask.details(), List.of()));
            case Outcome.Refused refused ->
                    step(
                            ctx,
                            key,
                            session,
                            text,
                            new Concern(List.of(), List.of(words(refused.problem()))));
        }
    }

    /// After an answer: its feedback, unless that waits for the end.
    private String after(String key, String attempt) {
        return switch (find(key).mode().feedback()) {
            case AFTER_EACH -> TryRoutes.address(attempt);
            case AT_THE_END -> session(key);
        };
    }

    private Said said(FormData form, String text) {
        String take = form.find("take").orElse("");
        Optional<Timeline> timeline = take.isBlank() ? Optional.empty() : heard.find(take);
        if (timeline.isEmpty() || timeline.get().words().isEmpty()) {
            return new Said.Typed(text, seconds(form));
        }
        boolean same = text.isEmpty() || text.equals(timeline.get().text());
        return new Said.Spoken(same ? timeline.get() : timeline.get().corrected(text), take);
    }

    private static int seconds(FormData form) {
        String typed = form.find("seconds").orElse("");
        return typed.matches("\\d{1,4}") ? Math.min(MOST_SECONDS, Integer.parseInt(typed)) : 0;
    }

    private void skip(Context ctx) {
        String key = ctx.pathParam("key");
        find(key);
        practice.skip(key);
        roles.ask(key);
        go(ctx, session(key));
    }

    private void end(Context ctx) {
        practice.keep().deleteSession(ctx.pathParam("key"));
        go(ctx, HOME);
    }

    private void saveNotes(Context ctx) {
        String key = ctx.pathParam("key");
        Session session = find(key);
        PracticeItem item = item(session);
        String notes = FormData.of(ctx).find("notes").orElse("");
        Optional<FieldProblem> problem =
                practice.keep().saveNotes(item.id(), notes, practice.now());
        if (problem.isPresent()) {
            step(ctx, key, session, "", new Concern(List.of(), List.of(words(problem.get()))));
        } else {
            go(ctx, session(key));
        }
    }

    static String words(FieldProblem problem) {
        String value = problem.value().isEmpty() ? "" : " (" + problem.value() + ")";
        return "The "
                + problem.field()
                + value
                + " "
                + problem.problem()
                + ". To mend it, "
                + problem.remedy()
                + ".";
    }

    private Session find(String key) {
        return practice.keep()
                .findSession(key)
                .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
    }

    static String session(String key) {
        return SESSION.replace("{key}", key);
    }

    static void go(Context ctx, String address) {
        ctx.redirect(address, HttpStatus.SEE_OTHER);
    }
}
