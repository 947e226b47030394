package org.smartpick.web.practice;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.advice.practice.Attempt;
import org.smartpick.advice.practice.Manner;
import org.smartpick.advice.practice.Practice;
import org.smartpick.advice.practice.PracticeHome;
import org.smartpick.advice.practice.Said;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
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
    private static final int DAYS_SUGGESTED = 7;

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
        routes.get(TRY + "/sound", this::play);
        routes.post(TRY + "/sound/keep", this::keepSound);
        routes.post(TRY + "/sound/erase", this::eraseSound);
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
        values.put("playback", playback(view));
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

    /// What can still be heard of the answer; none where it was typed or the sound is gone.
    private List<PlaybackView> playback(TryView view) {
        String take = take(view.attempt());
        if (heard.wave(take).isEmpty()) {
            return List.of();
        }
        Instant now = practice.now();
        return List.of(
                PlaybackView.of(
                        view.sentences(),
                        view.seconds(),
                        view.fillers(),
                        new PlaybackView.Stay(
                                heard.findKept(take).map(moments::date).orElse(""),
                                moments.date(now).plusDays(DAYS_SUGGESTED).toString())));
    }

    /// Name of the recording; empty where the answer was typed.
    private static String take(Attempt attempt) {
        return switch (attempt.said()) {
            case Said.Spoken spoken -> spoken.sound();
            case Said.Typed _ -> "";
        };
    }

    private void play(Context ctx) {
        byte[] wave =
                heard.wave(take(find(ctx)))
                        .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
        ctx.writeSeekableStream(new ByteArrayInputStream(wave), "audio/wav", wave.length);
    }

    private void keepSound(Context ctx) {
        Attempt attempt = find(ctx);
        String typed = FormData.of(ctx).find("until").orElse("").strip();
        switch (day(typed).map(day -> heard.keep(take(attempt), day)).orElse(noDay(typed))) {
            case Parsed.Refused<LocalDate> refused ->
                    show(ctx, attempt, PracticeRoutes.words(refused.problem()));
            case Parsed.Read<LocalDate> _ ->
                    PracticeRoutes.go(ctx, address(attempt.key()) + "#answer");
        }
    }

    private static Parsed<LocalDate> noDay(String typed) {
        return Parsed.refused("day", typed, "is no day", "write it as 2027-01-31");
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void eraseSound(Context ctx) {
        Attempt attempt = find(ctx);
        heard.forget(take(attempt));
        PracticeRoutes.go(ctx, address(attempt.key()) + "#answer");
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
        heard.forget(take(attempt));
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
