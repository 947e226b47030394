package org.smartpick.web.profile;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.smartpick.advice.KeepProfile;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.domain.profile.ProfileField.Step;
import org.smartpick.domain.profile.ProfileFields;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// The place "You". Every answer is kept as typed, right or wrong; only "continue" asks for it to
/// be right.
public final class ProfileRoutes implements Routes {

    private final Pages pages;
    private final KeepProfile current;
    private final CatalogNames names;

    public ProfileRoutes(Pages pages, KeepProfile current, CatalogNames names) {
        this.pages = pages;
        this.current = current;
        this.names = names;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(
                "/you",
                ctx ->
                        ctx.redirect(
                                Steps.address(Steps.resume(current.open())), HttpStatus.SEE_OTHER));
        routes.get("/you/{step}", this::show);
        routes.post("/you/{step}", this::submit);
        routes.post("/you/{step}/keep", this::keep);
    }

    private void show(Context ctx) {
        Step step = step(ctx);
        ApplicantDraft draft = current.open();
        render(ctx, StepView.of(names, step, draft, typedProblems(draft), 0));
    }

    /// Keeps what was typed while it is typed; answers with the remarks beside the fields.
    private void keep(Context ctx) {
        Step step = step(ctx);
        ApplicantDraft draft = merge(ctx, step);
        StepView view = StepView.of(names, step, draft, typedProblems(draft), 0);
        pages.render(ctx, "profile/remarks", Map.of("view", view));
    }

    private void submit(Context ctx) {
        Step step = step(ctx);
        FormData form = FormData.of(ctx);
        ApplicantDraft draft = merge(ctx, step);
        boolean onward = form.find("go").orElse("").equals("on");
        StepView view =
                StepView.of(
                        names,
                        step,
                        draft,
                        onward ? allProblems(draft) : typedProblems(draft),
                        onward ? 0 : addedRows(form));
        if (onward && view.problemCount() == 0) {
            ctx.redirect(Steps.next(step), HttpStatus.SEE_OTHER);
        } else {
            ctx.status(onward ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
            render(ctx, view);
        }
    }

    private ApplicantDraft merge(Context ctx, Step step) {
        ApplicantDraft draft = DraftForm.merge(current.open(), step, FormData.of(ctx));
        current.save(draft);
        return draft;
    }

    private static int addedRows(FormData form) {
        return form.find("go").orElse("").equals("row") ? 1 : 0;
    }

    /// Everything that keeps the draft from being an applicant, what is missing too.
    private static List<FieldProblem> allProblems(ApplicantDraft draft) {
        return switch (ApplicantReader.read(draft)) {
            case ApplicantReading.Complete complete -> List.of();
            case ApplicantReading.Incomplete incomplete -> incomplete.problems();
        };
    }

    /// Only what is wrong with something typed: nobody is reminded of a field that she has not
    /// reached.
    private static List<FieldProblem> typedProblems(ApplicantDraft draft) {
        return allProblems(draft).stream()
                .filter(problem -> !problem.value().isEmpty())
                .filter(problem -> ProfileFields.findByPath(problem.field()).isPresent())
                .toList();
    }

    private void render(Context ctx, StepView view) {
        pages.render(
                ctx,
                "profile/step",
                Map.of("page", pages.page(view.title(), Place.YOU), "view", view));
    }

    private static Step step(Context ctx) {
        return Steps.find(ctx.pathParam("step"))
                .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
    }
}
