package org.smartpick.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.e2e.Visit.Manner;

/// A mock interview in which a model server on this machine rewords the questions.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolePlayJourneyIT {
    private static final String GOOD =
            "{\"choices\":[{\"message\":{\"content\":\"So, who is sitting in front of me today?\"}}]}";
    private static final String ADVISES =
            "{\"choices\":[{\"message\":{\"content\":\"You should name a result. What was it?\"}}]}";

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private HttpServer model;
    private RunningProgram program;
    private Chrome chrome;
    // What the model says next; set by the test.
    private volatile String answer = GOOD;

    @BeforeAll
    void start(@TempDir Path workspace) throws IOException {
        model = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        model.createContext(
                "/v1/chat/completions",
                exchange -> {
                    sent.add(
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
                    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
                    try (exchange) {
                        exchange.sendResponseHeaders(200, bytes.length);
                        exchange.getResponseBody().write(bytes);
                    }
                });
        model.start();
        program =
                RunningProgram.start(
                        workspace,
                        Map.of(
                                "SMARTPICK_COACH_MODEL_SERVER",
                                "http://localhost:" + model.getAddress().getPort()));
        chrome = Chrome.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @AfterAll
    void stop() {
        chrome.close();
        program.close();
        model.stop(0);
    }

    @Test
    void rewordsTheQuestionsOfAMockInterviewAndShowsWhatWasSent() {
        try (Visit visit = Visit.begin(chrome.browser(), program, Manner.USUAL)) {
            Page page = visit.page();
            visit.open("/practice");
            page.getByText("a model on this machine puts the questions").click();
            page.locator("#bearing").selectOption("friendly");
            page.getByText("Begin it with the model").click();
            page.waitForURL("**/practice/sessions/**");
            assertThat(page.locator("h1")).hasText("So, who is sitting in front of me today?");
            assertThat(page.locator("[data-role-note]"))
                    .containsText("In the bank's words: “Tell me about yourself.”");
            page.getByText("What was sent to").click();
            assertThat(page.locator("[data-role-sent] li")).hasCount(1);
            Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

            answer = ADVISES;
            page.getByText("Skip this one").click();
            assertThat(page.locator("[data-role-note]"))
                    .containsText("said something other than one plain question");
            assertThat(page.locator("h1")).not().containsText("You should");
            Assertions.assertThat(sent).hasSize(2);
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void leavesEveryOtherSessionAsItWas() {
        try (Visit visit = Visit.begin(chrome.browser(), program, Manner.USUAL)) {
            Page page = visit.page();
            int before = sent.size();
            visit.open("/practice");
            page.locator("button[value=mock]").click();
            page.waitForURL("**/practice/sessions/**");
            assertThat(page.locator("h1")).hasText("Tell me about yourself.");
            assertThat(page.locator("[data-role-note]")).hasCount(0);
            Assertions.assertThat(sent).hasSize(before);
        }
    }
}
