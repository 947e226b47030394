package org.smartpick.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartpick.e2e.Visit.Manner;

/// The same product for somebody without script, without a mouse, or with a small or enlarged
/// screen.
class OtherWaysIT extends Journey {

    @Test
    void worksWithoutScript() throws IOException {
        try (Visit visit = visit(Manner.USUAL.withoutScript())) {
            Page page = visit.page();
            page.locator("button[name=example][value=us-img]").click();
            assertThat(page.locator("h1")).containsText("With this list");
            Locator update = page.getByText("Update the list");
            assertThat(update).isVisible();
            update.click();
            assertThat(page.locator("h1")).containsText("With this list");
            page.locator(".pick summary").first().click();
            page.getByText("Reasons, rules and facts of this program").first().click();
            assertThat(page.getByText("Your chances here")).isVisible();

            visit.open("/programs");
            page.locator("[name=specialty]")
                    .selectOption(new SelectOption().setLabel("Internal Medicine"));
            page.locator("[name=state]").selectOption("NJ");
            page.getByText("Search", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("#found tbody tr").first()).containsText("NJ");

            visit.open("/you/exams");
            page.locator("[name='exams.step2ck.score']").fill("999");
            page.locator("button[value=on]").click();
            assertThat(page.locator(".problem").first()).containsText("999");
            assertThat(page.locator("[name='exams.step2ck.score']")).hasValue("999");
            page.locator("[name='exams.step2ck.score']").fill("238");
            page.locator("button[value=on]").click();
            page.waitForURL("**/you/experience");

            visit.open("/list");
            Download csv =
                    page.waitForDownload(() ->
                            page.getByText("CSV", new Page.GetByTextOptions().setExact(true))
                                    .click());
            Assertions.assertThat(Files.size(csv.path())).isGreaterThan(500);
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void worksFromTheKeyboardAlone() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            Page page = visit.page();
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            tabTo(page, "limits.budget_usd");
            String before = page.locator(".figures dd").nth(3).innerText();
            for (int i = 0; i < 15; i++) {
                page.keyboard().press("ArrowLeft");
            }
            assertThat(page.locator(".figures dd").nth(3)).not().hasText(before);
            assertThat(page.locator("[name='limits.budget_usd']")).isFocused();
            tabToSelector(page, ".pick summary");
            page.keyboard().press("Enter");
            assertThat(page.locator(".pick[open] .reasons li").first()).isVisible();
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void tabTo(Page page, String name) {
        tabToSelector(page, "[name='" + name + "']");
    }

    private static void tabToSelector(Page page, String selector) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            Object there =
                    page.evaluate("selector => document.activeElement.matches(selector)", selector);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
        }
        throw new AssertionError("Tab never reached " + selector);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 640})
    void neverScrollsSideways(int width) {
        try (Visit visit = visitWithExample(Manner.USUAL.withWidth(width))) {
            String program = firstProgram(visit);
            for (String path : EveryPageIT.pages(program)) {
                visit.open(path);
                visit.page().waitForLoadState();
                Object over =
                        visit.page()
                                .evaluate(
                                        "() => document.documentElement.scrollWidth -"
                                                + " document.documentElement.clientWidth");
                Assertions.assertThat(((Number) over).intValue()).as(path).isLessThanOrEqualTo(0);
            }
        }
    }
}
