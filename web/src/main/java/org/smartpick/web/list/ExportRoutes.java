package org.smartpick.web.list;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.smartpick.advice.ChoosePrograms;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.PickOutcome;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.port.ListFormat;
import org.smartpick.advice.port.ListWriter;
import org.smartpick.domain.Season;
import org.smartpick.web.Routes;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// Takes the list along as a file. Where there is no list yet, the list's page says why.
public final class ExportRoutes implements Routes {

    private final KeepProfile profile;
    private final ChoosePrograms choose;
    private final ListWriter writer;
    private final Supplier<Season> season;

    /// @param season the season applied in, asked for at each request
    public ExportRoutes(
            KeepProfile profile,
            ChoosePrograms choose,
            ListWriter writer,
            Supplier<Season> season) {
        this.profile = profile;
        this.choose = choose;
        this.writer = writer;
        this.season = season;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get("/list/export/{format}", this::export);
    }

    private void export(Context ctx) {
        ListFormat format =
                Stream.of(ListFormat.values())
                        .filter(one ->
                                one.name().toLowerCase(Locale.ROOT).equals(ctx.pathParam("format")))
                        .findFirst()
                        .orElseThrow(() -> new RefusedRequest(Problem.NOT_FOUND));
        switch (choose.choose(profile.open(), season.get())) {
            case PickOutcome.Chosen chosen -> write(ctx, format, chosen.report());
            case PickOutcome.ToMend mend -> ctx.redirect("/list", HttpStatus.SEE_OTHER);
            case PickOutcome.Contradiction contradiction ->
                    ctx.redirect("/list", HttpStatus.SEE_OTHER);
        }
    }

    private void write(Context ctx, ListFormat format, PickReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(report, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException("the list could not be written as " + format, e);
        }
        String name =
                "smartpick-list-"
                        + report.context().season().matchYear()
                        + "."
                        + format.extension();
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        ctx.contentType(format.mediaType()).result(out.toByteArray());
    }
}
