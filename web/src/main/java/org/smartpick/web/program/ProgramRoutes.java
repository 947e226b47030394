package org.smartpick.web.program;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.smartpick.advice.CorrectFact;
import org.smartpick.advice.DescribeData;
import org.smartpick.advice.KeepNotes;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.ProgramView;
import org.smartpick.advice.ShowProgram;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.Season;
import org.smartpick.web.Routes;
import org.smartpick.web.figure.FigureBlock;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;
import org.smartpick.web.profile.Question.Remark;
import org.smartpick.web.program.ProgramPageView.CorrectionForm;
import org.smartpick.web.view.FactView;

/// The place "Program": one program with facts, rules, chances, questions, corrections and her
/// note.
public final class ProgramRoutes implements Routes {

    private static final String ONE = "/programs/{id}";

    private final Pages pages;
    private final KeepProfile profile;
    private final Answers answers;
    private final Supplier<Season> season;

    /// The use cases behind a program's page.
    ///
    /// @param show facts, rules, chances
    /// @param correct corrections
    /// @param notes notes
    /// @param data the sources behind the facts
    /// @param figures her own figures
    public record Answers(
            ShowProgram show,
            CorrectFact correct,
            KeepNotes notes,
            DescribeData data,
            FigureBlock.Figures figures) {}

    /// @param season the season applied in, asked for at each request
    public ProgramRoutes(
            Pages pages, KeepProfile profile, Answers answers, Supplier<Season> season) {
        this.pages = pages;
        this.profile = profile;
        this.answers = answers;
        this.season = season;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(ONE, ctx -> render(ctx, CorrectionForm.EMPTY));
        routes.post(ONE + "/note", this::saveNote);
        routes.post(ONE + "/correct", this::correct);
        routes.post(ONE + "/withdraw", this::withdraw);
    }

    private void render(Context ctx, CorrectionForm correction) {
        AcgmeId id = id(ctx);
        ProgramView view =
                answers.show()
                        .show(id, profile.open(), season.get())
                        .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
        List<FactView> facts = FactView.list(view.program(), answers.data()::findSource);
        String decision = ProgramPageView.decision(profile.open(), view.program());
        pages.render(
                ctx,
                "program/page",
                Map.of(
                        "page",
                        pages.page(view.program().name(), Place.PROGRAMS),
                        "view",
                        new ProgramPageView(view, facts, decision, correction),
                        "figures",
                        answers.figures().block(id, season.get())));
    }

    private void saveNote(Context ctx) {
        AcgmeId id = id(ctx);
        String text = FormData.of(ctx).find("note").orElse("");
        if (answers.notes().save(id, text) instanceof Parsed.Refused<?>) {
            throw new RefusedRequest(Problem.TOO_LARGE);
        }
        if (ctx.header("HX-Request") == null) {
            ctx.redirect("/programs/" + id + "#note", HttpStatus.SEE_OTHER);
        } else {
            ctx.status(HttpStatus.NO_CONTENT);
        }
    }

    private void correct(Context ctx) {
        AcgmeId id = id(ctx);
        FormData form = FormData.of(ctx);
        CorrectFact.Typed typed =
                new CorrectFact.Typed(
                        id.value(),
                        form.find("fact").orElse(""),
                        form.find("value").orElse(""),
                        form.find("source").orElse(""),
                        form.find("date").orElse(""),
                        form.find("words").orElse(""));
        List<Remark> remarks = answers.correct().correct(typed).stream().map(Remark::of).toList();
        if (remarks.isEmpty()) {
            ctx.redirect("/programs/" + id + "#facts", HttpStatus.SEE_OTHER);
        } else {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            render(
                    ctx,
                    new CorrectionForm(
                            typed.fact(), typed.value(), typed.source(), typed.note(), remarks));
        }
    }

    private void withdraw(Context ctx) {
        AcgmeId id = id(ctx);
        Optional<String> fact = FormData.of(ctx).find("fact");
        answers.correct()
                .withdraw(id, fact.orElseThrow(() -> new RefusedRequest(Problem.UNREADABLE)));
        ctx.redirect("/programs/" + id + "#facts", HttpStatus.SEE_OTHER);
    }

    private static AcgmeId id(Context ctx) {
        String id = ctx.pathParam("id");
        if (!AcgmeId.valid(id)) {
            throw new RefusedRequest(Problem.NOT_FOUND);
        }
        return AcgmeId.of(id);
    }
}
