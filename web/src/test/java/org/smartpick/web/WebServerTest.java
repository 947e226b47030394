package org.smartpick.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.BadRequestResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartpick.web.WireClient.Answer;
import org.smartpick.web.guard.RequestLimit;
import org.smartpick.web.guard.SecurityHeaders;
import org.smartpick.web.page.Pages;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebServerTest {

    private static final String TYPED = "what-a-person-typed";

    private final WebServer server =
            WebServer.start(
                    WebSettings.ofLoopback(0), Pages.load(), List.of(WebServerTest::register));
    private WireClient client = new WireClient(server.port());

    private static void register(io.javalin.config.RoutesConfig routes) {
        routes.get("/", ctx -> ctx.html("home"));
        routes.post("/echo", ctx -> ctx.html("took " + ctx.body().length()));
        routes.get(
                "/mistake",
                ctx -> {
                    throw new IllegalStateException(TYPED);
                });
        routes.get(
                "/bad",
                ctx -> {
                    throw new BadRequestResponse(TYPED);
                });
        routes.post("/remark", ctx -> ctx.status(422).html("beside the field"));
    }

    @BeforeAll
    void letIn() {
        client = WireClient.admitted(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    Stream<Supplier<Answer>> everyKindOfAnswer() {
        return Stream.of(
                () -> client.send("GET", "/", ""),
                () -> client.send("GET", "/static/favicon.svg", ""),
                () -> client.send("GET", "/nowhere", ""),
                () -> client.send("GET", "/mistake", ""),
                () -> client.send("GET", "/bad", ""),
                () -> client.onOurPage().send("POST", "/", ""),
                () -> client.send("POST", "/echo", "x=1"),
                () ->
                        client.onOurPage()
                                .send(
                                        "POST",
                                        "/echo",
                                        "x".repeat(RequestLimit.FORM_BYTES.value() + 1)),
                () -> client.with("Host", "evil.example").send("GET", "/", ""),
                () -> new WireClient(server.port()).send("GET", "/", ""),
                () -> new WireClient(server.port()).send("GET", "/start?token=wrong", ""),
                () ->
                        client.send(
                                "GET",
                                server.launchAddress().substring(server.address().length()),
                                ""));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfAnswer")
    void everyAnswerCarriesTheStrictHeaders(Supplier<Answer> asking) {
        Answer answer = asking.get();
        SecurityHeaders.values()
                .forEach((name, value) -> {
                    if (!name.equals("Cache-Control")) {
                        assertThat(answer.header(name))
                                .as("%s with status %d", name, answer.status())
                                .contains(value);
                    }
                });
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.body()).doesNotContain(TYPED);
    }

    @Test
    void keepsPagesOutOfCachesAndHashedFilesInThem() {
        assertThat(client.send("GET", "/", "").header("Cache-Control")).contains("no-store");
        assertThat(
                        client.send("GET", "/static/favicon.svg", "")
                                .header("Cache-Control")
                                .orElseThrow())
                .contains("immutable");
    }

    @Test
    void refusesAForeignHostEvenWithThePass() {
        Answer answer = client.with("Host", "evil.example:" + server.port()).send("GET", "/", "");
        assertThat(answer.status()).isEqualTo(421);
    }

    @Test
    void refusesAForeignHostForFilesToo() {
        Answer answer =
                client.with("Host", "evil.example:" + server.port())
                        .send("GET", "/static/favicon.svg", "");
        assertThat(answer.status()).isEqualTo(421);
    }

    @Test
    void refusesAChangeThatAnotherSiteCaused() {
        assertThat(
                        client.with("Sec-Fetch-Site", "cross-site")
                                .send("POST", "/echo", "x=1")
                                .status())
                .isEqualTo(403);
        assertThat(
                        client.with("Origin", "http://evil.example")
                                .send("POST", "/echo", "x=1")
                                .status())
                .isEqualTo(403);
        assertThat(client.send("POST", "/echo", "x=1").status()).isEqualTo(403);
    }

    @Test
    void takesAChangeFromItsOwnPage() {
        assertThat(client.onOurPage().send("POST", "/echo", "x=1").body()).contains("took 3");
        assertThat(client.with("Origin", server.address()).send("POST", "/echo", "x=1").status())
                .isEqualTo(200);
    }

    @Test
    void letsNobodyInWithoutThePass() {
        Answer answer = new WireClient(server.port()).send("GET", "/", "");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("W03").doesNotContain("home");
    }

    @Test
    void exchangesTheTokenForACookieThatScriptsCannotRead() {
        WireClient stranger = new WireClient(server.port());
        Answer answer =
                stranger.send(
                        "GET", server.launchAddress().substring(server.address().length()), "");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location").orElseThrow()).endsWith("/");
        assertThat(answer.header("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .doesNotContain(
                        server.launchAddress().substring(server.launchAddress().indexOf('=') + 1));
    }

    @Test
    void takesABodyAtTheLimitAndRefusesOnePastIt() {
        int limit = RequestLimit.FORM_BYTES.value();
        assertThat(client.onOurPage().send("POST", "/echo", "x".repeat(limit)).status())
                .isEqualTo(200);
        assertThat(client.onOurPage().claim("/echo", limit + 1).status()).isEqualTo(413);
    }

    @Test
    void refusesATooLongBodyThatHidesItsLength() {
        int limit = RequestLimit.FORM_BYTES.value();
        String head =
                "POST /echo HTTP/1.1\r\nHost: 127.0.0.1:"
                        + server.port()
                        + "\r\nConnection: close\r\n"
                        + "Sec-Fetch-Site: same-origin\r\nCookie: "
                        + cookie()
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n";
        String body =
                Integer.toHexString(limit + 1) + "\r\n" + "x".repeat(limit + 1) + "\r\n0\r\n\r\n";
        Answer answer =
                client.exchange(
                        head.getBytes(StandardCharsets.UTF_8),
                        body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(413);
    }

    private String cookie() {
        String path = server.launchAddress().substring(server.address().length());
        String cookie = client.send("GET", path, "").header("Set-Cookie").orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }

    @Test
    void tellsAMistakeByCodeAndPlaceOnly() {
        Answer answer = client.send("GET", "/mistake", "");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).containsPattern("W09-[0-9A-F]{5}").doesNotContain("IllegalState");
        assertThat(answer.header("SmartPick-Problem")).isPresent();
    }

    @Test
    void answersAScriptWithAProblemDocument() {
        Answer answer = client.with("Accept", "application/json").send("GET", "/nowhere", "");
        assertThat(answer.header("Content-Type").orElseThrow())
                .contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"W04\"").doesNotContain("nowhere");
    }

    @Test
    void keepsARemarkThatAPageWroteItself() {
        Answer answer = client.onOurPage().send("POST", "/remark", "x=1");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("beside the field");
    }

    @Test
    void tellsAWrongMethodApartFromAMissingPage() {
        assertThat(client.onOurPage().send("POST", "/", "x=1").status()).isEqualTo(405);
        assertThat(client.send("GET", "/nowhere", "").status()).isEqualTo(404);
    }
}
