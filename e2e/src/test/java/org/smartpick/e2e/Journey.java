package org.smartpick.e2e;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.e2e.Visit.Manner;

/// What every journey needs: the program running, a browser, and an invented person opened in it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {

    /// A busy machine is slow, not wrong.
    private static final double PATIENCE_MILLIS = 60_000;

    private RunningProgram program;
    private Chrome chrome;

    @BeforeAll
    final void start(@TempDir Path workspace) {
        program = RunningProgram.start(workspace);
        chrome = Chrome.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    @AfterAll
    final void stop() {
        chrome.close();
        program.close();
    }

    final Visit visit(Manner manner) {
        return Visit.begin(chrome.browser(), program, manner);
    }

    /// A visit that has opened the first example and stands at its list.
    final Visit visitWithExample(Manner manner) {
        Visit visit = visit(manner);
        visit.page().locator("button[name=example][value=us-img]").click();
        visit.page().waitForURL("**/list");
        return visit;
    }

    /// The page of the first program on the list at which a visit stands.
    static String firstProgram(Visit visit) {
        return "/programs/" + visit.page().locator("li[data-key]").first().getAttribute("data-key");
    }
}
