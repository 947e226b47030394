package org.smartpick.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartpick.web.page.Pages;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// Turns every failure into a page, a fragment's notice or a problem document, by what the asker
/// can read. This is the web's last handler: whatever was thrown ends here, is logged once by kind
/// and place, and shows no value of anybody.
final class ProblemPages {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);

    /// Frames of a mistake that go to the log.
    private static final int FRAMES = 25;

    private final Pages pages;

    ProblemPages(Pages pages) {
        this.pages = pages;
    }

    /// Adds the handlers for refusals, for the server's own statuses and for our mistakes.
    void register(RoutesConfig routes) {
        routes.exception(
                RefusedRequest.class, (refused, ctx) -> answer(ctx, refused.problem(), ""));
        routes.exception(
                HttpResponseException.class,
                (e, ctx) -> answer(ctx, Problem.ofStatus(e.getStatus()), ""));
        routes.exception(Exception.class, this::answerMistake);
        for (Problem problem : Problem.values()) {
            routes.error(problem.status(), ctx -> answerUnlessAnswered(ctx, problem.status()));
        }
    }

    private void answerMistake(Exception mistake, Context ctx) {
        String place = place(mistake);
        LOG.error(
                "{} {} in {}\n{}",
                Problem.OUR_MISTAKE.code(),
                place,
                kinds(mistake),
                frames(mistake));
        answer(ctx, Problem.OUR_MISTAKE, place);
    }

    private void answerUnlessAnswered(Context ctx, int status) {
        if (ctx.attribute(ProblemPages.class.getName()) == null && !isWrittenByPage(ctx)) {
            answer(ctx, Problem.ofStatus(status), "");
        }
    }

    /// A page that refuses a value (422) shows the remark itself, beside the field.
    private static boolean isWrittenByPage(Context ctx) {
        String type = ctx.res().getContentType();
        return ctx.statusCode() == Problem.WRONG_VALUE.status()
                && type != null
                && type.startsWith("text/html");
    }

    private void answer(Context ctx, Problem problem, String place) {
        ctx.attribute(ProblemPages.class.getName(), problem);
        ctx.status(problem.status());
        String code = place.isEmpty() ? problem.code() : problem.code() + "-" + place;
        ctx.header("SmartPick-Problem", code);
        if (wantsJson(ctx)) {
            ctx.json(document(problem, code)).contentType("application/problem+json");
        } else {
            pages.render(ctx, "problem", Map.of("problem", problem, "code", code));
        }
    }

    private static boolean wantsJson(Context ctx) {
        String accept = ctx.header("Accept");
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }

    private static Map<String, Object> document(Problem problem, String code) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "about:blank");
        document.put("title", problem.happened());
        document.put("status", problem.status());
        document.put("detail", problem.safe() + " " + problem.remedy());
        document.put("code", code);
        return document;
    }

    /// Five characters that name where in our code it went wrong; the same place gives the same
    /// characters.
    private static String place(Throwable mistake) {
        StackTraceElement[] frames = mistake.getStackTrace();
        String where =
                Arrays.stream(frames)
                        .filter(frame -> frame.getClassName().startsWith("org.smartpick."))
                        .findFirst()
                        .map(frame ->
                                frame.getClassName()
                                        + frame.getMethodName()
                                        + frame.getLineNumber())
                        .orElse("");
        int digest = (mistake.getClass().getName() + where).hashCode() & 0xFFFFF;
        return String.format(Locale.ROOT, "%05X", digest);
    }

    private static String kinds(Throwable mistake) {
        StringBuilder kinds = new StringBuilder(mistake.getClass().getName());
        for (Throwable cause = mistake.getCause(); cause != null; cause = cause.getCause()) {
            kinds.append(" caused by ").append(cause.getClass().getName());
        }
        return kinds.toString();
    }

    /// Where, without the message: a message may hold what a person typed.
    private static String frames(Throwable mistake) {
        return Arrays.stream(mistake.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "    at " + frame)
                .collect(Collectors.joining("\n"));
    }
}
