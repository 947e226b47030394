package org.smartpick.web.coach;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.smartpick.advice.coach.KeepPlan;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.plan.PlanItem;
import org.smartpick.interview.plan.Readiness;
import org.smartpick.interview.plan.Speaker;
import org.smartpick.interview.plan.Stage;
import org.smartpick.interview.story.Vision;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;

/// As whom she practices, the way to informatics, the learning plan, turning worries around.
final class PlanRoutes implements Routes {
    private static final String PLAN = "/practice/plan";

    private final Pages pages;
    private final CoachDesk desk;
    private final KeepPlan plan;

    PlanRoutes(Pages pages, CoachDesk desk) {
        this.pages = pages;
        this.desk = desk;
        this.plan = desk.learned().plan();
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(PLAN, ctx -> render(ctx, PlanView.Refused.NONE));
        routes.post(PLAN + "/speaker", this::speaker);
        routes.post(PLAN + "/items", this::item);
        routes.post(PLAN + "/items/status", this::status);
        routes.post(PLAN + "/items/remove", this::remove);
        routes.post(PLAN + "/readiness", this::readiness);
        routes.post(PLAN + "/reframe", this::reframe);
    }

    private void render(Context ctx, PlanView.Refused refused) {
        ctx.status(refused.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        pages.render(
                ctx,
                "coach/plan",
                Map.of(
                        "page",
                        pages.page("Plan", Place.PRACTICE),
                        "view",
                        new PlanView(
                                desk.learned().speaker().find(),
                                plan.plan(),
                                plan.readiness(),
                                new PlanView.Known(
                                        desk.asked().questions().tables().informatics(),
                                        desk.asked().questions().bank(),
                                        plan.listGapClosers(),
                                        desk.told().craft().reframes().stream()
                                                .map(one ->
                                                        new PlanView.Turned(
                                                                one, plan.reframed(one.id())))
                                                .toList(),
                                        plan.today()),
                                refused)));
    }

    private void speaker(Context ctx) {
        FormData form = FormData.of(ctx);
        Speaker before = desk.learned().speaker().find();
        desk.learned()
                .speaker()
                .save(
                        new Speaker(
                                pick(Persona.class, form, "persona", before.persona()),
                                form.has("informatics")
                                        ? Speaker.Informatics.AIM
                                        : Speaker.Informatics.NOT_AIM,
                                Stage.find(form.find("stage").orElse("")).orElse(before.stage()),
                                pick(Speaker.Skills.class, form, "skills", before.skills()),
                                form.find("systems").orElse(""),
                                new Vision(
                                        Vision.Aim.find(form.find("aim").orElse(""))
                                                .orElse(before.vision().aim()),
                                        form.find("vision").orElse(""))));
        back(ctx, "speaker");
    }

    private void item(Context ctx) {
        FormData form = FormData.of(ctx);
        KeepPlan.Typed typed =
                new KeepPlan.Typed(
                        "",
                        form.find("kind").orElse(""),
                        form.find("title").orElse(""),
                        form.find("domain").orElse(""),
                        form.find("due").orElse(""),
                        form.find("status").orElse(""));
        var problems = plan.save(typed);
        if (problems.isEmpty()) {
            back(ctx, "items");
        } else {
            render(ctx, new PlanView.Refused(typed, problems));
        }
    }

    private void status(Context ctx) {
        FormData form = FormData.of(ctx);
        plan.setStatus(
                form.find("id").orElse(""),
                pick(PlanItem.Status.class, form, "status", PlanItem.Status.PLANNED));
        back(ctx, "items");
    }

    private void remove(Context ctx) {
        FormData.of(ctx).find("id").filter(id -> !id.isBlank()).ifPresent(plan::remove);
        back(ctx, "items");
    }

    private void readiness(Context ctx) {
        FormData form = FormData.of(ctx);
        Map<Readiness.Row, String> facts = new EnumMap<>(Readiness.Row.class);
        for (Readiness.Row row : Readiness.Row.values()) {
            facts.put(row, form.find(row.key()).orElse(""));
        }
        plan.saveReadiness(facts);
        back(ctx, "readiness");
    }

    private void reframe(Context ctx) {
        FormData form = FormData.of(ctx);
        String worry = form.find("worry").orElse("");
        if (desk.told().craft().reframes().stream().anyMatch(one -> one.id().equals(worry))) {
            plan.saveReframe(worry, form.find("words").orElse(""));
        }
        back(ctx, "reframe");
    }

    private static void back(Context ctx, String place) {
        ctx.redirect(PLAN + "#" + place, HttpStatus.SEE_OTHER);
    }

    private static <E extends Enum<E>> E pick(
            Class<E> type, FormData form, String field, E otherwise) {
        String typed = form.find(field).orElse("");
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst()
                .orElse(otherwise);
    }
}
