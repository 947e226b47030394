package org.smartpick.web.judge;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.judge.JudgeList;
import org.smartpick.advice.judge.JudgeOutcome;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Season;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;

/// The place "Check a list". What is brought is judged and forgotten: nothing of it is kept.
public final class JudgeRoutes implements Routes {

    private static final String JUDGE = "/judge";
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Pages pages;
    private final KeepProfile profile;
    private final JudgeList judge;
    private final Supplier<Season> season;

    /// @param season the season applied in, asked for at each request
    public JudgeRoutes(Pages pages, KeepProfile profile, JudgeList judge, Supplier<Season> season) {
        this.pages = pages;
        this.profile = profile;
        this.judge = judge;
        this.season = season;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(JUDGE, ctx -> ask(ctx, "", List.of()));
        routes.post(JUDGE, this::judge);
    }

    private void ask(Context ctx, String typed, List<FieldProblem> problems) {
        ctx.status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        pages.render(
                ctx,
                "judge/ask",
                Map.of(
                        "page",
                        pages.page("Check a list", Place.JUDGE),
                        "started",
                        profile.started(),
                        "typed",
                        typed,
                        "problems",
                        problems));
    }

    private void judge(Context ctx) {
        String typed = FormData.of(ctx).find("list").orElse("");
        String text = file(ctx).orElse(typed);
        if (text.isBlank()) {
            ask(
                    ctx,
                    typed,
                    List.of(
                            new FieldProblem(
                                    "list",
                                    "",
                                    "is empty",
                                    "paste your programs, one a line, or choose a file")));
            return;
        }
        switch (judge.judge(text, profile.open(), season.get())) {
            case JudgeOutcome.Judged judged ->
                    pages.render(
                            ctx,
                            "judge/answer",
                            Map.of(
                                    "page",
                                    pages.page("Check a list", Place.JUDGE),
                                    "view",
                                    new JudgeView(judged.judgment()),
                                    "typed",
                                    typed));
            case JudgeOutcome.NothingFound nothing ->
                    ask(ctx, typed, LineView.problems(nothing.lines()));
            case JudgeOutcome.ToMend mend -> ask(ctx, typed, mend.problems());
        }
    }

    /// The text of the file where one was chosen.
    private static Optional<String> file(Context ctx) {
        UploadedFile file = ctx.uploadedFile("file");
        if (file == null || file.size() == 0) {
            return Optional.empty();
        }
        try (InputStream in = file.content()) {
            return Optional.of(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the list that was sent could not be read", e);
        }
    }
}
