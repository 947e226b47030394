package org.smartpick.web.sound;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.smartpick.advice.hearing.HearAnswer;
import org.smartpick.advice.hearing.HearAnswer.Accepted;
import org.smartpick.advice.hearing.SuggestWords;
import org.smartpick.advice.port.HearingException;
import org.smartpick.advice.port.Transcriber.Readiness;
import org.smartpick.interview.timeline.Timeline;
import org.smartpick.web.Routes;
import org.smartpick.web.guard.RequestLimit;
import org.smartpick.web.page.FormData;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// Recordings, as the script of a page makes them: begun, sent in chunks while she speaks, ended,
/// dropped. All answers are JSON with a `state`; the last word on a recording is its [Timeline].
public final class TakeRoutes implements Routes {
    static final String TAKE = "/sound/takes/{take}";

    private static final String STATE = "state";
    private static final int NAME_CHARACTERS = 40;

    private final HearAnswer hear;
    private final SuggestWords suggest;
    private final Runnable begun;

    /// @param hear takes of answers
    /// @param suggest words that she may have said instead
    /// @param begun told when a recording begins, to get ready what its end needs; returns at once
    public TakeRoutes(HearAnswer hear, SuggestWords suggest, Runnable begun) {
        this.hear = hear;
        this.suggest = suggest;
        this.begun = begun;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get("/sound/state", ctx -> ctx.json(SoundJson.readiness(hear.readiness())));
        routes.post("/sound/ready", this::ready);
        routes.post("/sound/takes", this::begin);
        routes.post(TAKE + "/chunks/{number}", this::chunk);
        routes.post(TAKE + "/end", this::end);
        routes.post(TAKE + "/words", this::words);
        routes.post(TAKE + "/forget", this::forget);
        routes.post(TAKE + "/drop", this::drop);
        routes.get(TAKE + "/wave", this::wave);
    }

    /// Makes ready in the background; `state` tells how far it is.
    private void ready(Context ctx) {
        if (hear.readiness() instanceof Readiness.Asleep) {
            Thread.ofVirtual().start(this::prepare);
        }
        ctx.json(SoundJson.readiness(hear.readiness()));
    }

    private void prepare() {
        try {
            hear.prepare();
        } catch (HearingException e) {
            // The readiness says what is wrong from now on.
        }
    }

    private void begin(Context ctx) {
        try {
            ctx.json(Map.of(STATE, "begun", "take", hear.begin()));
            begun.run();
        } catch (HearingException e) {
            ctx.json(SoundJson.unable(e));
        }
    }

    private void chunk(Context ctx) {
        byte[] sound = ctx.bodyAsBytes();
        if (!RequestLimit.SOUND_CHUNK_BYTES.admits(sound.length)) {
            throw new RefusedRequest(Problem.TOO_LARGE);
        }
        String number = ctx.pathParam("number");
        if (sound.length % 2 != 0 || !number.matches("\\d{1,6}")) {
            throw new RefusedRequest(Problem.UNREADABLE);
        }
        try {
            ctx.json(
                    switch (hear.accept(take(ctx), Integer.parseInt(number), sound)) {
                        case Accepted.Heard heard ->
                                Map.of(
                                        STATE,
                                        "hearing",
                                        "seconds",
                                        heard.seconds(),
                                        "said",
                                        heard.said());
                        case Accepted.Full _ -> Map.of(STATE, "full");
                        case Accepted.OutOfOrder _ -> Map.of(STATE, "out-of-order");
                        case Accepted.Gone _ -> Map.of(STATE, "gone");
                    });
        } catch (HearingException e) {
            ctx.json(SoundJson.unable(e));
        }
    }

    private void end(Context ctx) {
        try {
            answer(ctx, hear.end(take(ctx)));
        } catch (HearingException e) {
            ctx.json(SoundJson.unable(e));
        }
    }

    /// Her own wording in the place of what was heard.
    private void words(Context ctx) {
        String text = FormData.of(ctx).find("text").orElse("");
        answer(ctx, hear.correct(take(ctx), text));
    }

    private void answer(Context ctx, Optional<Timeline> timeline) {
        ctx.json(
                timeline.<Object>map(found -> SoundJson.heard(found, suggest.suggest(found)))
                        .orElse(Map.of(STATE, "gone")));
    }

    /// She is done with the sound; the words stay until the program ends.
    private void forget(Context ctx) {
        hear.forgetSound(take(ctx));
        ctx.json(Map.of(STATE, "forgotten"));
    }

    private void drop(Context ctx) {
        hear.drop(take(ctx));
        ctx.json(Map.of(STATE, "gone"));
    }

    private void wave(Context ctx) {
        ctx.result(hear.wave(take(ctx)).orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND)))
                .contentType("audio/wav");
    }

    private static String take(Context ctx) {
        String name = ctx.pathParam("take");
        if (name.length() > NAME_CHARACTERS) {
            throw new RefusedRequest(Problem.NOT_FOUND);
        }
        return name;
    }
}
