package org.smartpick.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.smartpick.e2e.Visit.Manner;

/// From a question to an answer, to its parts, to feedback, to a story, to a trend.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PracticeJourneyIT extends Journey {
    private static final String WITHOUT_END =
            "Last winter on the night shift in Grenada, two nurses and I shared one ward of thirty"
                    + " patients. My task was to find out why potassium results reached us late. I sat with"
                    + " the lab clerk for two nights and wrote down every step in a spreadsheet. Then I"
                    + " asked the charge nurse to let me try a paper list at her desk.";
    private static final String WITH_END =
            WITHOUT_END
                    + " Within four weeks the time from result to call fell from 90 to 35 minutes."
                    + " I learned to watch the work before I change it, and I still do that today.";

    /// Begins a drill with a question about teamwork.
    private static void drill(Visit visit) {
        visit.open("/practice/questions/TEAM-01");
        visit.page().locator("main button:has-text('Answer this one')").first().click();
        visit.page().waitForURL("**/practice/sessions/**");
    }

    private static void answer(Page page, String text) {
        page.locator("#answer").fill(text);
        page.getByText("Hear what the coach says").click();
        page.waitForURL("**/practice/tries/**");
    }

    /// First, because it counts tries and every test here keeps some.
    @Test
    @Order(1)
    void leadsFromATypedAnswerToPartsFeedbackStoryAndTrend() {
        try (Visit visit = visit(Manner.USUAL)) {
            Page page = visit.page();
            keepAStory(visit);
            drill(visit);
            answer(page, WITHOUT_END);
            assertThat(page.locator(".sentences > li")).hasCount(4);
            assertThat(page.locator(".remark.good")).hasCount(1);
            Assertions.assertThat(page.locator(".remark.mend").count()).isBetween(1, 2);
            assertThat(page.locator(".heard li").filter(hasText("Result")))
                    .not()
                    .containsText(": heard");
            assertThat(page.getByText("This is your first try at this question.")).isVisible();

            moveLastSentence(page, "situation");
            page.reload();
            assertThat(page.locator(".sentences > li").nth(3).locator("summary"))
                    .containsText("Situation");

            page.locator("#told")
                    .selectOption(
                            new com.microsoft.playwright.options.SelectOption()
                                    .setLabel("The late potassium"));
            page.getByText("Link it").click();
            assertThat(page.locator("#told option:checked")).hasText("The late potassium");

            page.getByText("Say it again").click();
            page.waitForURL("**/practice/sessions/**");
            answer(page, WITH_END);
            assertThat(page.locator(".heard li").filter(hasText("Result"))).containsText(": heard");
            assertThat(page.getByText(Pattern.compile("Your tries so far: \\d, now \\d")))
                    .isVisible();
            assertThat(page.getByText(Pattern.compile("Now heard:"))).isVisible();
            visit.open("/practice");
            assertThat(page.locator(".standings")).containsText("2 tries, last at level");
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    private static com.microsoft.playwright.Locator.FilterOptions hasText(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }

    private static void moveLastSentence(Page page, String part) {
        var last = page.locator(".sentences > li").last();
        last.locator("summary").click();
        last.locator("select").selectOption(part);
        last.getByText("Move it").click();
        page.waitForURL("**/practice/tries/**");
    }

    private static void keepAStory(Visit visit) {
        visit.open("/practice/stories/new?kind=systems_improvement");
        Page page = visit.page();
        page.locator("input[name=title]").fill("The late potassium");
        page.locator("main form:has(input[name=title]) button").last().click();
        page.waitForURL("**/practice/stories**");
    }

    @Test
    void asksOnForWhatWasMissingAndThenTheNextExercise() {
        try (Visit visit = visit(Manner.USUAL)) {
            Page page = visit.page();
            drill(visit);
            answer(page, WITHOUT_END);
            assertThat(page.getByText("The interviewer asks on:")).isVisible();
            page.getByText("Answer that").click();
            assertThat(page.getByText("You were asked:")).isVisible();
            answer(page, "The calls came an hour earlier from then on.");
            assertThat(page.locator(".next-exercise")).isVisible();
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void worksWithoutScriptAndWithKeysAlone() {
        try (Visit visit = visit(Manner.USUAL.withoutScript())) {
            drill(visit);
            answer(visit.page(), WITH_END);
            assertThat(visit.page().locator(".sentences > li")).hasCount(6);
        }
        try (Visit visit = visit(Manner.USUAL)) {
            Page page = visit.page();
            visit.open("/practice");
            page.locator(".next-exercise button").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/practice/sessions/**");
            page.locator("#answer").focus();
            page.keyboard().type("I grew up in Edison and studied in Grenada.");
            page.keyboard().press("Tab");
            assertThat(page.getByText("Hear what the coach says")).isFocused();
            page.keyboard().press("Enter");
            page.waitForURL("**/practice/tries/**");
        }
    }

    @Test
    void hidesBulletsAndCountsThePartsWhileSheSpeaks() {
        try (Visit visit = visit(Manner.USUAL)) {
            Page page = visit.page();
            drill(visit);
            page.locator(".notes summary").click();
            page.locator("#notes").fill("night shift\nthe clerk");
            page.getByText("Keep the bullets").click();
            assertThat(page.locator("#notes")).isVisible();
            page.getByText("Say it aloud with the clock").click();
            assertThat(page.locator("#notes")).isHidden();
            assertThat(page.locator(".clock-now")).containsText("Situation");
            page.getByText("Hide the clock").click();
            assertThat(page.locator(".clock-now")).isHidden();
            page.locator(".clock").getByText("Pause").click();
            assertThat(page.locator("#notes")).isVisible();
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void warnsAboutPatientDetailsBeforeAnythingIsKept() {
        try (Visit visit = visit(Manner.USUAL)) {
            Page page = visit.page();
            drill(visit);
            page.locator("#answer").fill(WITH_END + " Mrs. Henderson went home.");
            page.getByText("Hear what the coach says").click();
            assertThat(page.getByText("Nothing is kept yet.")).isVisible();
            assertThat(page.locator("#answer")).hasValue(Pattern.compile(".*Henderson.*"));
            page.locator("#answer").fill(WITH_END);
            page.getByText("Hear what the coach says").click();
            page.waitForURL("**/practice/tries/**");
        }
    }

    @Test
    void deletesAnAnswerForGood() {
        try (Visit visit = visit(Manner.USUAL)) {
            Page page = visit.page();
            drill(visit);
            answer(page, WITH_END);
            String address = page.url();
            page.locator("summary:has-text('Delete this answer')").click();
            page.locator("button:has-text('Delete this answer')").click();
            page.waitForURL(url -> !url.contains("/tries/"));
            page.navigate(address);
            assertThat(page.locator("h1")).containsText("There is no page here.");
        }
    }

    @Test
    void isOpenToEverybodyOnAPhoneInTheDark() {
        Manner phone = Manner.USUAL.withWidth(390).withScheme(ColorScheme.DARK);
        List<String> found = new ArrayList<>();
        try (Visit visit = visit(phone)) {
            Page page = visit.page();
            drill(visit);
            found.addAll(look(page, "question"));
            answer(page, WITHOUT_END);
            page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
            found.addAll(look(page, "answer"));
            visit.open("/practice");
            found.addAll(look(page, "home"));
            page.locator("button[value=mentor]").click();
            page.waitForURL("**/practice/sessions/**");
            found.addAll(look(page, "mentor"));
            String session = page.url();
            page.navigate(session + "/sheet");
            found.addAll(look(page, "sheet"));
            page.navigate(session);
            while (page.getByText("We spoke; next question").count() > 0) {
                page.getByText("We spoke; next question").click();
                page.waitForLoadState();
            }
            found.addAll(look(page, "over"));
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
        Assertions.assertThat(found).isEmpty();
    }

    private static List<String> look(Page page, String name) {
        List<String> found =
                new ArrayList<>(
                        new AxeBuilder(page)
                                .analyze().getViolations().stream()
                                        .map(rule ->
                                                name + ": " + rule.getId() + " " + rule.getNodes())
                                        .toList());
        Object beyond = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) beyond).intValue() > 0) {
            found.add(name + " is " + beyond + " px too wide");
        }
        return found;
    }
}
