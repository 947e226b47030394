package org.smartpick.web.practice;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.smartpick.advice.practice.Attempt;
import org.smartpick.advice.practice.Manner;
import org.smartpick.advice.practice.Practice;
import org.smartpick.advice.practice.PracticeHome;
import org.smartpick.advice.practice.Said;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.practice.Session;
import org.smartpick.interview.practice.Trend;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// One answer with its feedback.
public final class TryRoutes implements Routes {
    private static final String TRY = PracticeRoutes.HOME + "/tries/{key}";

    private final Pages pages;
    private final Practice practice;
    private final PracticeHome home;
    private final StoryShelf stories;
    private final HeardAnswers heard;
    private final Moments moments;

    /// @param practice answers
    /// @param home how feedback is shown
    /// @param shelves the person's stories and recordings
    /// @param moments how moments are told
    public TryRoutes(
            Pages pages, Practice practice, PracticeHome home, Shelves shelves, Moments moments) {
        this.pages = pages;
        this.practice = practice;
        this.home = home;
        this.stories = shelves.stories();
        this.heard = shelves.heard();
        this.moments = moments;
    }

    /// What an answer can be linked to.
    ///
    /// @param stories the person's stories
    /// @param heard her recordings
    public record Shelves(StoryShelf stories, HeardAnswers heard) {}

    @Override
    public void register(RoutesConfig routes) {
        routes.get(TRY, ctx -> show(ctx, find(ctx), ""));
        routes.post(TRY + "/move", this::move);
        routes.post(TRY + "/story", this::link);
        routes.post(TRY + "/words", this::reword);
        routes.post(TRY + "/delete", this::delete);
    }

    /// The address of an attempt.
    static String address(String key) {
        return TRY.replace("{key}", key);
    }

    private void show(Context ctx, Attempt attempt, String problem) {
        if (practice.bank().find(attempt.asked().question()).isEmpty()) {
            throw new RefusedRequest(Problem.NOT_FOUND);
        }
        ctx.status(problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        Manner manner = home.manner();
        TryView view =
                new TryView(
                        practice.judge(attempt, manner),
                        Trend.of(attempt.tried(), practice.keep().tries()),
                        manner == Manner.CALM,
                        moments.moment(attempt.at()));
        Map<String, Object> values = new HashMap<>();
        values.put("page", pages.page("Your answer", Place.PRACTICE));
        values.put("view", view);
        values.put("stories", stories.list());
        values.put("session", goesOn(attempt));
        values.put("followUp", followUp(attempt));
        values.put("next", HomeView.of(practice, home, moments).next());
        values.put("problem", problem);
        values.put("sound", sound(attempt));
        pages.render(ctx, "practice/try", values);
    }

    /// The address of the session where it goes on; empty where it is over.
    private String goesOn(Attempt attempt) {
        String key = attempt.asked().session();
        return practice.keep()
                .findSession(key)
                .flatMap(Session::current)
                .map(_ -> PracticeRoutes.session(key))
                .orElse("");
    }

    /// The take that can still be played; empty where there is none.
    private String sound(Attempt attempt) {
        return switch (attempt.said()) {
            case Said.Spoken spoken when heard.canPlay(spoken.sound()) -> spoken.sound();
            case Said.Spoken _, Said.Typed _ -> "";
        };
    }

    /// What the interviewer asks on; empty where nothing.
    private String followUp(Attempt attempt) {
        return practice.keep()
                .findSession(attempt.asked().session())
                .flatMap(Session::current)
                .map(Session.Step::followUp)
                .orElse("");
    }

    private void move(Context ctx) {
        Attempt attempt = find(ctx);
        FormData form = FormData.of(ctx);
        String number = form.find("sentence").orElse("");
        boolean moved =
                number.matches("\\d{1,4}")
                        && practice.move(
                                attempt, Integer.parseInt(number), form.find("part").orElse(""));
        if (!moved) {
            throw new RefusedRequest(Problem.WRONG_VALUE);
        }
        PracticeRoutes.go(ctx, address(attempt.key()) + "#answer");
    }

    private void link(Context ctx) {
        Attempt attempt = find(ctx);
        String story = FormData.of(ctx).find("story").orElse("");
        boolean known =
                story.isEmpty() || stories.list().stream().anyMatch(one -> one.key().equals(story));
        if (!known) {
            throw new RefusedRequest(Problem.WRONG_VALUE);
        }
        practice.link(attempt, story);
        PracticeRoutes.go(ctx, address(attempt.key()) + "#story");
    }

    private void reword(Context ctx) {
        Attempt attempt = find(ctx);
        String text = FormData.of(ctx).find("answer").orElse("").strip();
        Said said =
                switch (attempt.said()) {
                    case Said.Typed typed -> new Said.Typed(text, typed.seconds());
                    case Said.Spoken spoken ->
                            new Said.Spoken(spoken.timeline().corrected(text), spoken.sound());
                };
        Optional<FieldProblem> problem =
                text.isEmpty()
                        ? practice.reword(attempt, new Said.Typed("", 0))
                        : practice.reword(attempt, said);
        if (problem.isPresent()) {
            show(ctx, attempt, PracticeRoutes.words(problem.get()));
        } else {
            PracticeRoutes.go(ctx, address(attempt.key()) + "#answer");
        }
    }

    private void delete(Context ctx) {
        Attempt attempt = find(ctx);
        practice.keep().delete(attempt, practice.now());
        switch (attempt.said()) {
            case Said.Spoken spoken -> heard.forget(spoken.sound());
            case Said.Typed _ -> {
                // There is no sound.
            }
        }
        String session = goesOn(attempt);
        PracticeRoutes.go(ctx, session.isEmpty() ? PracticeRoutes.HOME : session);
    }

    private Attempt find(Context ctx) {
        return practice.keep()
                .find(ctx.pathParam("key"))
                .filter(this::mayBeShown)
                .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
    }

    /// A mock interview says nothing until its end.
    private boolean mayBeShown(Attempt attempt) {
        return practice.keep()
                .findSession(attempt.asked().session())
                .map(Session::mayShowFeedback)
                .orElse(true);
    }
}
