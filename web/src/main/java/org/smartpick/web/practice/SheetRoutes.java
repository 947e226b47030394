package org.smartpick.web.practice;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.smartpick.advice.practice.MentorSheet;
import org.smartpick.advice.practice.Practice;
import org.smartpick.advice.practice.SheetWriter;
import org.smartpick.interview.CoachTables;
import org.smartpick.web.Routes;
import org.smartpick.web.page.Pages;
import org.smartpick.web.page.Place;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// The sheet for the person who asks, to read and to print.
public final class SheetRoutes implements Routes {
    private static final String SHEET = PracticeRoutes.SESSION + "/sheet";

    private final Pages pages;
    private final Practice practice;
    private final CoachTables tables;
    private final SheetWriter writer;

    /// @param tables the rubric
    /// @param writer writes the sheet as pages to print
    public SheetRoutes(Pages pages, Practice practice, CoachTables tables, SheetWriter writer) {
        this.pages = pages;
        this.practice = practice;
        this.tables = tables;
        this.writer = writer;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get(SHEET, this::show);
        routes.get(SHEET + ".pdf", this::print);
    }

    private void show(Context ctx) {
        pages.render(
                ctx,
                "practice/sheet",
                Map.of(
                        "page",
                        pages.page("For the person who asks", Place.PRACTICE),
                        "sheet",
                        sheet(ctx),
                        "key",
                        ctx.pathParam("key")));
    }

    private void print(Context ctx) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(sheet(ctx), out);
        } catch (IOException e) {
            throw new UncheckedIOException("the sheet could not be written", e);
        }
        ctx.contentType("application/pdf");
        ctx.header("Content-Disposition", "attachment; filename=\"practice-sheet.pdf\"");
        ctx.result(out.toByteArray());
    }

    private MentorSheet sheet(Context ctx) {
        return practice.keep()
                .findSession(ctx.pathParam("key"))
                .map(session -> MentorSheet.of(session, practice.bank(), tables))
                .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
    }
}
