package org.smartpick.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import org.smartpick.web.guard.FetchGuard;
import org.smartpick.web.guard.HostGuard;
import org.smartpick.web.guard.LaunchToken;
import org.smartpick.web.guard.RequestLimit;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// The first filter of every request: host, then who asked, then the launch pass, then size.
final class Gate implements Routes {

    /// Where a launch token is exchanged for a cookie.
    static final String START = "/start";

    private static final String FILES = "/static/";

    private final HostGuard hosts;
    private final LaunchToken launch;

    Gate(HostGuard hosts, LaunchToken launch) {
        this.hosts = hosts;
        this.launch = launch;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.before(this::check);
        routes.get(START, this::start);
    }

    private void check(Context ctx) {
        int port = ctx.req().getLocalPort();
        if (!hosts.admits(ctx.header("Host"), port)) {
            throw new RefusedRequest(Problem.WRONG_HOST);
        }
        if (!FetchGuard.admits(claim(ctx))) {
            throw new RefusedRequest(Problem.WRONG_ORIGIN);
        }
        if (!isOpen(ctx.path()) && !launch.admitsPass(ctx.cookie(LaunchToken.cookieName(port)))) {
            throw new RefusedRequest(Problem.NO_PASS);
        }
        RequestLimit limit =
                ctx.isMultipart() ? RequestLimit.UPLOAD_BYTES : RequestLimit.FORM_BYTES;
        if (!limit.admits(ctx.req().getContentLengthLong())) {
            throw new RefusedRequest(Problem.TOO_LARGE);
        }
    }

    /// Bundled files hold nothing of anybody, and the page that says "not let in yet" needs them.
    private static boolean isOpen(String path) {
        return path.equals(START) || path.startsWith(FILES);
    }

    private void start(Context ctx) {
        if (!launch.admitsToken(ctx.queryParam("token"))) {
            throw new RefusedRequest(Problem.NO_PASS);
        }
        Cookie cookie = new Cookie(LaunchToken.cookieName(ctx.req().getLocalPort()), launch.pass());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        ctx.cookie(cookie);
        ctx.redirect("/", HttpStatus.SEE_OTHER);
    }

    private static FetchGuard.Claim claim(Context ctx) {
        return new FetchGuard.Claim(
                ctx.req().getMethod(),
                ctx.header("Sec-Fetch-Site"),
                ctx.header("Sec-Fetch-Mode"),
                ctx.header("Sec-Fetch-Dest"),
                ctx.header("Origin"),
                ctx.header("Host"));
    }
}
