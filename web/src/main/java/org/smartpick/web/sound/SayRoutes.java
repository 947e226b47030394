package org.smartpick.web.sound;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.smartpick.advice.port.QuestionVoice;
import org.smartpick.web.Routes;
import org.smartpick.web.guard.RequestLimit;
import org.smartpick.web.page.FormData;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// Reads a question out, for browsers without a local voice of their own. The text comes in a form,
/// since an address would be remembered.
public final class SayRoutes implements Routes {
    private final QuestionVoice voice;

    /// @param voice speaks on this machine
    public SayRoutes(QuestionVoice voice) {
        this.voice = voice;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.post("/sound/say", this::say);
    }

    private void say(Context ctx) {
        String text = FormData.of(ctx).find("text").orElse("").strip();
        if (text.isEmpty() || !RequestLimit.SPOKEN_CHARACTERS.admits(text.length())) {
            throw new RefusedRequest(Problem.UNREADABLE);
        }
        ctx.result(voice.speak(text)).contentType("audio/wav");
    }
}
