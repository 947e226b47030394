package org.smartpick.web.sound;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.advice.hearing.HearAnswer;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// The page about the microphone: whether it works, what is kept, one button to erase it all.
public final class SoundRoutes implements Routes {
    /// Address of the page.
    public static final String PAGE = "/sound";

    private final Pages pages;
    private final HearAnswer hear;

    /// @param hear takes of answers and kept recordings
    public SoundRoutes(Pages pages, HearAnswer hear) {
        this.pages = pages;
        this.hear = hear;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(PAGE, ctx -> render(ctx, "", List.of()));
        routes.post(TakeRoutes.TAKE + "/keep", this::keep);
        routes.get(PAGE + "/kept/{name}/wave", this::wave);
        routes.post(PAGE + "/kept/{name}/erase", this::erase);
        routes.post(PAGE + "/erase", this::eraseAll);
    }

    private void render(Context ctx, String said, List<FieldProblem> problems) {
        pages.render(
                ctx,
                "sound/page",
                Map.of(
                        "page",
                        pages.page("Microphone", Place.PRACTICE),
                        "view",
                        new SoundView(hear.readiness(), hear.listKept(), said, problems)));
    }

    private void keep(Context ctx) {
        String typed = FormData.of(ctx).find("until").orElse("").strip();
        Optional<LocalDate> until = findDay(typed);
        if (until.isEmpty()) {
            refuse(ctx, new FieldProblem("until", typed, "is no day", "write it as 2027-01-31"));
            return;
        }
        switch (hear.keep(ctx.pathParam("take"), until.get())) {
            case Parsed.Refused<LocalDate> refused -> refuse(ctx, refused.problem());
            case Parsed.Read<LocalDate> read ->
                    render(ctx, "The recording is kept until " + read.value() + ".", List.of());
        }
    }

    private void refuse(Context ctx, FieldProblem problem) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        render(ctx, "", List.of(problem));
    }

    private void wave(Context ctx) {
        ctx.result(
                        hear.keptWave(ctx.pathParam("name"))
                                .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND)))
                .contentType("audio/wav");
    }

    private void erase(Context ctx) {
        hear.eraseKept(ctx.pathParam("name"));
        render(ctx, "The recording is erased.", List.of());
    }

    private void eraseAll(Context ctx) {
        hear.eraseAll();
        render(ctx, "Every recording is erased.", List.of());
    }

    private static Optional<LocalDate> findDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
