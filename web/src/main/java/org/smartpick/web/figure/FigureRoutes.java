package org.smartpick.web.figure;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.figure.FigurePreview;
import org.smartpick.advice.figure.FigureSource;
import org.smartpick.advice.figure.KeepFigures;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.figure.FigureColumn;
import org.smartpick.domain.figure.FigureMapping;
import org.smartpick.domain.program.Program;
import org.smartpick.web.Routes;
import org.smartpick.web.figure.FiguresView.PreviewView;
import org.smartpick.web.guard.RequestLimit;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;
import org.smartpick.web.view.Words;

/// The page "Your own figures": a file is looked at, its columns named, then accepted in one step;
/// figures are forgotten here and on the page of a program.
///
/// The file that was looked at last waits in memory; another one takes its place.
public final class FigureRoutes implements Routes {
    private static final String FIGURES = "/figures";
    private static final int MEGABYTE = 1024 * 1024;

    private final Pages pages;
    private final KeepFigures keep;
    private final Function<AcgmeId, Optional<Program>> programs;
    private final AtomicLong looks = new AtomicLong();
    private final AtomicReference<@Nullable StagedFile> staged = new AtomicReference<>();

    /// @param programs the catalog, for names
    public FigureRoutes(
            Pages pages, KeepFigures keep, Function<AcgmeId, Optional<Program>> programs) {
        this.pages = pages;
        this.keep = keep;
        this.programs = programs;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(FIGURES, ctx -> render(ctx, "", List.of(), List.of()));
        routes.post("/figures/look", this::look);
        routes.post("/figures/columns", this::columns);
        routes.post("/figures/accept", this::accept);
        routes.post("/figures/drop", this::drop);
        routes.post("/figures/forget", this::forget);
    }

    private void render(
            Context ctx, String said, List<FieldProblem> problems, List<PreviewView> preview) {
        var figures = keep.list();
        pages.render(
                ctx,
                "place/figures",
                Map.of(
                        "page",
                        pages.page("Your own figures", Place.DATA),
                        "view",
                        new FiguresView(
                                said,
                                problems,
                                preview,
                                FiguresView.rows(figures, programs),
                                figures.size())));
    }

    private void look(Context ctx) {
        UploadedFile file =
                Optional.ofNullable(ctx.uploadedFile("file"))
                        .orElseThrow(() -> new RefusedRequest(Problem.UNREADABLE));
        if (!RequestLimit.FIGURES_BYTES.admits(file.size())) {
            refuse(ctx, tooLarge());
            return;
        }
        FigureSource bytes = StagedFile.inMemory(bytes(file));
        String source = FormData.of(ctx).find("source").orElse("");
        try {
            switch (keep.guess(bytes)) {
                case Parsed.Refused<FigureMapping> refused -> refuse(ctx, refused.problem());
                case Parsed.Read<FigureMapping> read -> {
                    FigurePreview preview = keep.preview(bytes, read.value(), source);
                    show(
                            ctx,
                            new StagedFile(
                                    looks.incrementAndGet(),
                                    file.filename(),
                                    source,
                                    bytes,
                                    preview));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private static FieldProblem tooLarge() {
        return new FieldProblem(
                "file",
                "",
                "is larger than "
                        + RequestLimit.FIGURES_BYTES.value() / MEGABYTE
                        + " MB, the most that this page takes",
                "bring it on the command line: smartpick figures import FILE");
    }

    private void refuse(Context ctx, FieldProblem problem) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        render(ctx, "", List.of(problem), List.of());
    }

    private void show(Context ctx, StagedFile file) {
        staged.set(file);
        if (!file.preview().usable()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        render(ctx, "", List.of(), List.of(PreviewView.of(file)));
    }

    private void columns(Context ctx) {
        FormData form = FormData.of(ctx);
        Optional<StagedFile> waiting = waiting(form);
        if (waiting.isEmpty()) {
            gone(ctx);
            return;
        }
        StagedFile file = waiting.get();
        Map<String, FigureColumn> columns = new java.util.LinkedHashMap<>();
        int index = 0;
        for (String header : file.preview().mapping().columns().keySet()) {
            String key = form.find("c" + index++).orElse("");
            columns.put(header, FigureColumn.findByKey(key).orElse(FigureColumn.IGNORE));
        }
        try {
            FigurePreview preview =
                    keep.preview(file.bytes(), new FigureMapping(columns), file.source());
            show(ctx, file.with(preview));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private void accept(Context ctx) {
        Optional<StagedFile> waiting = waiting(FormData.of(ctx));
        if (waiting.isEmpty()) {
            gone(ctx);
            return;
        }
        keep.accept(waiting.get().preview());
        staged.set(null);
        PreviewView done = PreviewView.of(waiting.get());
        render(ctx, "Kept: " + done.accepted() + ".", List.of(), List.of());
    }

    private void drop(Context ctx) {
        staged.set(null);
        ctx.redirect(FIGURES, HttpStatus.SEE_OTHER);
    }

    private void forget(Context ctx) {
        String program = FormData.of(ctx).find("program").orElse("");
        if (program.equals("all")) {
            String forgotten = Words.count(keep.forgetAll(), "figure");
            render(ctx, "Forgotten: " + forgotten + ".", List.of(), List.of());
            return;
        }
        if (!AcgmeId.valid(program)) {
            throw new RefusedRequest(Problem.UNREADABLE);
        }
        keep.forget(AcgmeId.of(program));
        boolean onProgram = FormData.of(ctx).has("back");
        ctx.redirect(
                onProgram ? "/programs/" + program + "#figures" : FIGURES, HttpStatus.SEE_OTHER);
    }

    private Optional<StagedFile> waiting(FormData form) {
        String number = form.find("look").orElse("");
        return Optional.ofNullable(staged.get())
                .filter(file -> Long.toString(file.number()).equals(number));
    }

    private void gone(Context ctx) {
        refuse(
                ctx,
                new FieldProblem(
                        "file",
                        "",
                        "was looked at too long ago, or another one since",
                        "choose it again"));
    }

    private static byte[] bytes(UploadedFile file) {
        try (InputStream in = file.content()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file could not be read", e);
        }
    }
}
