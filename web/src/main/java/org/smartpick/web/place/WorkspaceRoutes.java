package org.smartpick.web.place;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.advice.CarryWorkspace;
import org.smartpick.advice.CorrectFact;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.web.Routes;
import org.smartpick.web.page.FormData;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.place.WorkspaceView.Said;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// The place "Workspace": profiles and their versions, taking everything along, bringing it back,
/// deleting it.
public final class WorkspaceRoutes implements Routes {

    private static final String WORKSPACE = "/workspace";

    /// What has to be typed before everything is deleted.
    private static final String SURE = "delete";

    private final Pages pages;
    private final Keeping keeping;
    private final ZoneId zone;

    /// The use cases behind the page.
    ///
    /// @param profile profiles and versions
    /// @param carry the whole workspace as a file
    /// @param correct corrections as a file
    /// @param files the form of a profile as a file
    public record Keeping(
            KeepProfile profile, CarryWorkspace carry, CorrectFact correct, PersonalFiles files) {}

    /// @param zone the zone in which moments are told
    public WorkspaceRoutes(Pages pages, Keeping keeping, ZoneId zone) {
        this.pages = pages;
        this.keeping = keeping;
        this.zone = zone;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(WORKSPACE, ctx -> render(ctx, Said.NOTHING));
        routes.post("/workspace/open", this::open);
        routes.post("/workspace/new", this::begin);
        routes.post("/workspace/restore", this::restore);
        routes.post("/workspace/aside", this::setAside);
        routes.get(
                "/workspace/export",
                ctx ->
                        download(
                                ctx,
                                "smartpick-workspace.json",
                                "application/json",
                                keeping.carry().export()));
        routes.get(
                "/workspace/profile",
                ctx ->
                        download(
                                ctx,
                                "smartpick-profile.yaml",
                                "application/yaml",
                                keeping.files().writeProfile(keeping.profile().open())));
        routes.get(
                "/workspace/corrections",
                ctx ->
                        download(
                                ctx,
                                "smartpick-corrections.csv",
                                "text/csv",
                                keeping.correct().export()));
        routes.post("/workspace/import", this::importWorkspace);
        routes.post("/workspace/profile", this::importProfile);
        routes.post("/workspace/corrections", this::importCorrections);
        routes.post("/workspace/erase", this::erase);
    }

    private void render(Context ctx, Said said) {
        ctx.status(said.remarks().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        pages.render(
                ctx,
                "place/workspace",
                Map.of(
                        "page",
                        pages.page("Workspace", Place.WORKSPACE),
                        "view",
                        WorkspaceView.of(keeping.profile(), keeping.carry().health(), said, zone)));
    }

    private void open(Context ctx) {
        if (!keeping.profile().switchTo(FormData.of(ctx).find("profile").orElse(""))) {
            throw new RefusedRequest(Problem.NOT_FOUND);
        }
        back(ctx);
    }

    private void begin(Context ctx) {
        String name = FormData.of(ctx).find("profile").orElse("").strip();
        if (name.isEmpty() || name.length() > 80) {
            render(
                    ctx,
                    Said.of(
                            "",
                            List.of(
                                    new FieldProblem(
                                            "Name of the profile",
                                            name,
                                            "is empty or longer than 80 characters",
                                            "give it a short name"))));
            return;
        }
        if (!keeping.profile().switchTo(name)) {
            keeping.profile().saveAs(name, ApplicantDraft.empty());
        }
        ctx.redirect("/you", HttpStatus.SEE_OTHER);
    }

    private void restore(Context ctx) {
        FormData form = FormData.of(ctx);
        String version = form.find("version").orElse("");
        boolean done =
                version.matches("\\d{1,6}")
                        && keeping.profile()
                                .restore(form.find("profile").orElse(""), Integer.parseInt(version))
                                .isPresent();
        if (!done) {
            throw new RefusedRequest(Problem.NOT_FOUND);
        }
        back(ctx);
    }

    private void setAside(Context ctx) {
        keeping.profile().setAside(FormData.of(ctx).find("profile").orElse(""));
        back(ctx);
    }

    private void importWorkspace(Context ctx) {
        List<FieldProblem> problems = keeping.carry().replaceBy(text(ctx));
        render(ctx, Said.of(problems.isEmpty() ? "The file is now your workspace." : "", problems));
    }

    private void importProfile(Context ctx) {
        PersonalFiles.Reading<ApplicantDraft> reading = keeping.files().readProfile(text(ctx));
        if (reading.problems().isEmpty()) {
            keeping.profile().save(reading.value());
        }
        String words =
                "The file is now the newest version of “" + keeping.profile().openName() + "”.";
        render(ctx, Said.of(reading.problems().isEmpty() ? words : "", reading.problems()));
    }

    private void importCorrections(Context ctx) {
        PersonalFiles.Reading<Integer> reading = keeping.correct().takeIn(text(ctx));
        render(ctx, Said.of(reading.value() + " corrections were taken in.", reading.problems()));
    }

    private void erase(Context ctx) {
        String typed = FormData.of(ctx).find("sure").orElse("");
        if (!typed.strip().equalsIgnoreCase(SURE)) {
            render(
                    ctx,
                    Said.of(
                            "",
                            List.of(
                                    new FieldProblem(
                                            "Delete everything",
                                            typed,
                                            "is not the word that we asked for",
                                            "type delete, then press the button"))));
            return;
        }
        keeping.carry().erase();
        render(
                ctx,
                Said.of(
                        "Everything was deleted. Nothing of it is left on this machine.",
                        List.of()));
    }

    private static void back(Context ctx) {
        ctx.redirect(WORKSPACE, HttpStatus.SEE_OTHER);
    }

    private static void download(Context ctx, String name, String type, String text) {
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        ctx.contentType(type + "; charset=utf-8").result(text);
    }

    private static String text(Context ctx) {
        UploadedFile file =
                Optional.ofNullable(ctx.uploadedFile("file"))
                        .orElseThrow(() -> new RefusedRequest(Problem.UNREADABLE));
        try (InputStream in = file.content()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file could not be read", e);
        }
    }
}
