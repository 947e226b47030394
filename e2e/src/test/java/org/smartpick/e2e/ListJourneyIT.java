package org.smartpick.e2e;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.smartpick.e2e.Visit.Manner;

/// From the first page to a list on paper, once with script as most people have it.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ListJourneyIT extends Journey {

    /// All words and shapes of the answer, but for what only a change or an opened row brings.
    private static final String ANSWER =
            """
            () => {
              const copy = document.querySelector('#answer').cloneNode(true);
              copy.querySelectorAll('#changed, #changing, #what-if, .inside, chance-curve > svg, program-map')
                .forEach(part => part.remove());
              const shapes = [...copy.querySelectorAll('li[data-key], rect, circle')]
                .map(shape => [...shape.attributes].map(a => a.name + '=' + a.value).sort().join(' '));
              const words = copy.textContent.split('\\n').map(line => line.trim()).filter(line => line);
              const marks = document.querySelectorAll('program-map .mark').length;
              const curve = document.querySelector('chance-curve .line').getAttribute('d');
              return [...words, ...shapes, marks + ' marks', curve];
            }
            """;

    @Test
    @Order(1)
    void goesFromSchoolToListToProgramToFile() throws IOException {
        try (Visit visit = visit(Manner.USUAL)) {
            Page page = visit.page();
            page.getByText("Start with your school").click();
            page.getByLabel("School outside the US").check();
            page.locator("[name='background.graduation_year']").fill("2025");
            page.locator("[name='background.us_citizen'][value=yes]").check();
            page.getByText("Continue to exams").click();
            page.locator("[name='exams.step2ck.score']").fill("238");
            page.getByText("Continue to experience").click();
            page.getByText("Continue to wishes").click();
            page.locator("[name='wishes.specialties[0].name']")
                    .selectOption(new SelectOption().setLabel("Internal Medicine"));
            page.getByText("Continue to limits").click();
            page.locator("[name='limits.budget_usd']").fill("1400");
            page.getByText("Show my list").click();
            page.waitForURL("**/list");

            assertThat(page.locator("h1")).containsText("With this list, we think that");
            assertThat(page.locator(".base-rate")).containsText("US-citizen IMGs");
            org.assertj.core.api.Assertions.assertThat(page.locator("li[data-key]").count())
                    .isGreaterThan(10);
            assertThat(page.locator("program-map .mark").first()).isAttached();
            assertThat(page.locator("chance-curve svg .line")).isAttached();

            Locator first = page.locator(".pick").first();
            String name = first.locator(".name").textContent();
            first.locator("summary").click();
            assertThat(first.locator(".reasons li").first()).isVisible();
            first.getByText("Everything about this program").click();
            assertThat(page.locator("h1")).hasText(name);
            assertThat(page.locator("#facts .from").first()).isVisible();

            visit.open("/list");
            Download csv =
                    page.waitForDownload(() ->
                            page.getByText("CSV", new Page.GetByTextOptions().setExact(true))
                                    .click());
            org.assertj.core.api.Assertions.assertThat(Files.readString(csv.path()))
                    .contains(name.substring(0, 12));
            for (String format : new String[] {"PDF", "Excel", "JSON"}) {
                Download file =
                        page.waitForDownload(() ->
                                page.getByText(format, new Page.GetByTextOptions().setExact(true))
                                        .click());
                org.assertj.core.api.Assertions.assertThat(Files.size(file.path()))
                        .as(format)
                        .isGreaterThan(1_000);
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void movesTheListWithTheSliderAndTakesItBack() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            Page page = visit.page();
            Locator money = page.locator("[name='limits.budget_usd']");
            String before = page.locator(".figures dd").nth(3).innerText();
            money.focus();
            for (int i = 0; i < 20; i++) {
                page.keyboard().press("ArrowLeft");
            }
            assertThat(page.locator(".figures dd").nth(3)).not().hasText(before);
            assertThat(page.locator("#changed")).containsText(Pattern.compile("less|out"));
            assertThat(money).isFocused();
            page.locator("undo-choices button").click();
            assertThat(page.locator(".figures dd").nth(3)).hasText(before);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    @Order(5)
    void showsAfterManyMovesWhatAFreshPageShows() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            Page page = visit.page();
            page.locator(".pick summary").nth(2).click();
            assertThat(page.locator(".pick[open] .reasons li").first()).isVisible();
            page.evaluate(
                    "() => document.querySelectorAll('li[data-key]').forEach(row => row.met = true)");
            Locator money = page.locator("[name='limits.budget_usd']");
            BoundingBox box = money.boundingBox();
            double y = box.y + box.height / 2;
            page.mouse().move(box.x + box.width * 0.2, y);
            page.mouse().down();
            for (int step = 1; step <= 30; step++) {
                page.mouse().move(box.x + box.width * (0.2 - 0.004 * step), y);
            }
            assertThat(page.locator("#changing")).containsText(Pattern.compile("less|out"));
            Object same =
                    page.evaluate(
                            "() => [...document.querySelectorAll('li[data-key]')].some(row => row.met)");
            org.assertj.core.api.Assertions.assertThat(same).isEqualTo(true);
            page.waitForResponse("**/list/keep", () -> page.mouse().up());
            assertThat(page.locator("#changing")).isEmpty();
            assertThat(page.locator("#changed")).containsText(Pattern.compile("less|out"));
            Object moved = page.evaluate(ANSWER);
            visit.open("/list");
            assertThat(page.locator("[data-shown]")).containsText("shown");
            org.assertj.core.api.Assertions.assertThat((List<?>) moved)
                    .isEqualTo(page.evaluate(ANSWER));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void keepsAWrongAnswerAndSaysBesideItHowToMendIt() {
        try (Visit visit = visit(Manner.USUAL)) {
            Page page = visit.page();
            visit.open("/you/exams");
            Locator score = page.locator("[name='exams.step2ck.score']");
            score.fill("2380");
            score.press("Tab");
            assertThat(page.locator("#f-exams-step2ck-score-remark"))
                    .containsText("outside 1 to 300");
            visit.open("/you/exams");
            assertThat(page.locator("[name='exams.step2ck.score']")).hasValue("2380");
            page.locator("[name='exams.step2ck.score']").fill("238");
            page.locator("[name='exams.step2ck.score']").press("Tab");
            assertThat(page.locator("#f-exams-step2ck-score-remark .problem")).hasCount(0);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void correctsAFactAndShowsItAsHers() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            Page page = visit.page();
            visit.open(firstProgram(visit));
            page.getByText("Correct or add a fact").click();
            page.locator("#fact").selectOption("min_step2");
            page.locator("#value").fill("231");
            page.locator("#source").fill("Letter from the coordinator");
            page.getByText("Keep this fact").click();
            assertThat(page.locator(".fact", new Page.LocatorOptions().setHasText("231")))
                    .containsText("yours");
            page.getByText("Take back").click();
            assertThat(page.getByText("Letter from the coordinator")).hasCount(0);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static org.assertj.core.api.ListAssert<String> assertThat(
            java.util.List<String> complaints) {
        return org.assertj.core.api.Assertions.assertThat(complaints);
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions assertThat(
            Locator locator) {
        return com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(locator);
    }
}
