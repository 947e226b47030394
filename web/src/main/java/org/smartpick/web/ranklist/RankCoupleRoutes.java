package org.smartpick.web.ranklist;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.advice.ranklist.RankListEvaluation;
import org.smartpick.advice.ranklist.RankListFiles.Form;
import org.smartpick.advice.ranklist.couple.CoupleSide;
import org.smartpick.advice.ranklist.couple.JointWish;
import org.smartpick.advice.ranklist.couple.RankAsCouple;
import org.smartpick.domain.FieldProblem;
import org.smartpick.web.Routes;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// A couple's joint list, and the files of a rank list.
public final class RankCoupleRoutes implements Routes {
    private static final String COUPLE = RankListRoutes.LIST + "/couple";
    private static final int MOST_BYTES = 1024 * 1024;
    private static final List<String> FIELDS = List.of("miles", "together", "yours", "apart");

    private final Pages pages;
    private final RankDesk desk;

    /// @param pages the templates
    /// @param desk the use cases
    public RankCoupleRoutes(Pages pages, RankDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(COUPLE, ctx -> show(ctx, List.of()));
        routes.post(COUPLE, this::bring);
        routes.post(COUPLE + "/forget", this::forget);
        routes.get(COUPLE + "/side", this::side);
        routes.get(RankListRoutes.LIST + "/export/{form}", this::export);
        routes.get(RankListRoutes.LIST + "/file", this::file);
    }

    private void show(Context ctx, List<FieldProblem> brought) {
        Map<String, String> typed = new LinkedHashMap<>();
        FIELDS.forEach(
                name -> typed.put(name, Optional.ofNullable(ctx.queryParam(name)).orElse("")));
        JointWish.Reading wish =
                JointWish.read(
                        typed.getOrDefault("miles", ""),
                        typed.getOrDefault("together", ""),
                        typed.getOrDefault("yours", ""),
                        typed.getOrDefault("apart", ""));
        List<FieldProblem> problems =
                Stream.concat(brought.stream(), wish.problems().stream()).toList();
        ctx.status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        Optional<RankListEvaluation> evaluation = desk.find();
        Optional<CoupleSide> partner = desk.keeping().lists().partner();
        Optional<JointView> joint =
                evaluation.flatMap(mine ->
                        partner.map(theirs ->
                                new JointView(
                                        desk.answers()
                                                .couple()
                                                .rank(
                                                        RankAsCouple.side(mine),
                                                        theirs,
                                                        wish.wish(),
                                                        desk.season().get()))));
        pages.render(
                ctx,
                "ranklist/couple",
                Map.of(
                        "page",
                        pages.page("A joint rank list", Place.RANK_LIST),
                        "problems",
                        problems,
                        "wish",
                        wish.wish(),
                        "ready",
                        evaluation.isPresent(),
                        "partner",
                        partner.map(side -> side.programs().size()).orElse(0),
                        "joint",
                        joint));
    }

    private void bring(Context ctx) {
        Optional<UploadedFile> file =
                Optional.ofNullable(ctx.uploadedFile("file")).filter(one -> one.size() > 0);
        if (file.isEmpty()) {
            show(
                    ctx,
                    List.of(
                            new FieldProblem(
                                    "Your partner's side", "", "is missing", "choose the file")));
            return;
        }
        if (file.get().size() > MOST_BYTES) {
            throw new RefusedRequest(Problem.TOO_LARGE);
        }
        Reading<CoupleSide> side = desk.files().readSide(text(file.get()));
        if (!side.problems().isEmpty()) {
            show(ctx, side.problems());
            return;
        }
        desk.keeping().lists().savePartner(side.value());
        ctx.redirect(COUPLE, HttpStatus.SEE_OTHER);
    }

    private static String text(UploadedFile file) {
        try (InputStream in = file.content()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the file that was brought cannot be read", e);
        }
    }

    private void forget(Context ctx) {
        desk.keeping().lists().forgetPartner();
        ctx.redirect(COUPLE, HttpStatus.SEE_OTHER);
    }

    private void side(Context ctx) {
        RankListEvaluation mine =
                desk.find().orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
        send(
                ctx,
                "smartpick-couple-side.json",
                Form.JSON.mediaType(),
                desk.files().writeSide(RankAsCouple.side(mine)).getBytes(StandardCharsets.UTF_8));
    }

    private void file(Context ctx) {
        send(
                ctx,
                "smartpick-rank-list-file.json",
                Form.JSON.mediaType(),
                desk.files()
                        .writeList(desk.keeping().lists().open())
                        .getBytes(StandardCharsets.UTF_8));
    }

    private void export(Context ctx) {
        Form form =
                Stream.of(Form.values())
                        .filter(one -> one.extension().equals(ctx.pathParam("form")))
                        .findFirst()
                        .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
        RankListEvaluation mine =
                desk.find().orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            desk.files().write(mine.report(), form, out);
        } catch (IOException e) {
            throw new UncheckedIOException("the rank list could not be written as " + form, e);
        }
        send(ctx, "smartpick-rank-list." + form.extension(), form.mediaType(), out.toByteArray());
    }

    private static void send(Context ctx, String name, String mediaType, byte[] content) {
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        ctx.contentType(mediaType).result(content);
    }
}
