package org.smartpick.web.sound;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.advice.hearing.CalibrateFillers;
import org.smartpick.advice.hearing.Calibration;
import org.smartpick.advice.hearing.HearAnswer;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;

/// The one-minute calibration of filler sounds: she says um five times, reads a sentence, and sees
/// what came of it.
public final class CalibrationRoutes implements Routes {
    /// Address of the page.
    public static final String PAGE = "/sound/calibration";

    private static final String UMS = "ums";
    private static final int NAME_CHARACTERS = 40;

    private final Pages pages;
    private final HearAnswer hear;
    private final CalibrateFillers calibrate;

    /// @param hear whether this machine can hear
    /// @param calibrate makes and undoes calibrations
    public CalibrationRoutes(Pages pages, HearAnswer hear, CalibrateFillers calibrate) {
        this.pages = pages;
        this.hear = hear;
        this.calibrate = calibrate;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(PAGE, ctx -> render(ctx, umsOf(ctx), Optional.empty(), List.of()));
        routes.post(PAGE + "/ums", this::ums);
        routes.post(PAGE, this::calibrate);
        routes.post(PAGE + "/undo", this::undo);
    }

    /// The take of the first step, where it is still there.
    private Optional<String> umsOf(Context ctx) {
        return Optional.ofNullable(ctx.queryParam(UMS)).filter(this::isThere);
    }

    private boolean isThere(String take) {
        return take.length() <= NAME_CHARACTERS && calibrate.has(take);
    }

    private void ums(Context ctx) {
        String take = FormData.of(ctx).find("take").orElse("");
        if (isThere(take)) {
            ctx.redirect(PAGE + "?" + UMS + "=" + take, HttpStatus.SEE_OTHER);
        } else {
            refuse(
                    ctx,
                    new FieldProblem(
                            UMS,
                            "",
                            "was not recorded",
                            "press Record, say um five times, press Done"));
        }
    }

    private void calibrate(Context ctx) {
        FormData form = FormData.of(ctx);
        String ums = form.find(UMS).orElse("");
        switch (calibrate.calibrate(ums, form.find("take").orElse(""))) {
            case Parsed.Read<Calibration.Made> made ->
                    render(ctx, Optional.empty(), Optional.of(made.value()), List.of());
            case Parsed.Refused<Calibration.Made> refused -> refuse(ctx, refused.problem());
        }
    }

    private void undo(Context ctx) {
        calibrate.undo();
        ctx.redirect(PAGE, HttpStatus.SEE_OTHER);
    }

    private void refuse(Context ctx, FieldProblem problem) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        render(ctx, Optional.empty(), Optional.empty(), List.of(problem));
    }

    private void render(
            Context ctx,
            Optional<String> ums,
            Optional<Calibration.Made> made,
            List<FieldProblem> problems) {
        pages.render(
                ctx,
                "sound/calibration",
                Map.of(
                        "page",
                        pages.page("Calibrate filler sounds", Place.PRACTICE),
                        "view",
                        new CalibrationView(
                                hear.readiness(), calibrate.find(), ums, made, problems)));
    }
}
