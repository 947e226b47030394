package org.smartpick.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.smartpick.e2e.Visit.Manner;

/// Capabilities of the coach that reach from one page to another, walked as a person walks them.
class CapabilitiesJourneyIT extends Journey {

    private static void hear(Visit visit, String program, String answer, String fit) {
        Page page = visit.page();
        visit.open("/practice/research/" + program);
        page.locator("#h-question").fill("Who pulls data for a resident?");
        page.locator("#h-answer").fill(answer);
        page.locator("#h-fit").selectOption(fit);
        page.getByText("Keep what you heard").click();
        page.waitForURL("**/practice/research/**");
    }

    @Test
    void whatWasHeardStandsOnTheRankListAndCanOrderIt() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            Page page = visit.page();
            visit.open("/rank-list/add");
            List<Locator> boxes = page.locator("input[name=program]").all();
            boxes.subList(0, 3).forEach(Locator::check);
            page.locator("button:has-text('Put them on the list')").click();
            page.waitForURL("**/rank-list");
            List<String> keys =
                    page.locator("ol.ranks > li").all().stream()
                            .map(row -> row.getAttribute("data-key"))
                            .toList();
            hear(visit, keys.get(0), "Nobody, and nobody could say why.", "against");
            hear(visit, keys.get(2), "An analyst, within a week.", "for");

            visit.open("/rank-list");
            assertThat(page.locator("#row-" + keys.get(0) + " [data-heard]"))
                    .hasText("heard: 0 for it, 1 against");
            assertThat(page.locator("#row-" + keys.get(1) + " [data-heard]")).hasCount(0);
            assertThat(page.locator("#row-" + keys.get(2) + " [data-heard]"))
                    .hasText("heard: 1 for it, 0 against");
            page.locator("#row-" + keys.get(2) + " summary").click();
            assertThat(page.getByText("An analyst, within a week.")).isVisible();

            visit.open("/rank-list/order");
            page.locator("button[value=heard]").click();
            page.waitForURL("**/rank-list");
            Assertions.assertThat(
                            page.locator("ol.ranks > li").all().stream()
                                    .map(row -> row.getAttribute("data-key"))
                                    .toList())
                    .containsExactly(keys.get(2), keys.get(1), keys.get(0));
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void anOpenBracketHoldsTheRehearsalBackFromEveryDoor() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            Page page = visit.page();
            visit.open("/practice/questions/OPEN-01");
            page.locator("#slot0").fill("Newark");
            page.getByText("Keep my words").click();
            assertThat(page.getByText("rehearsal waits")).isVisible();

            visit.open("/practice");
            page.locator("button[value=three]").click();
            page.waitForURL("**/practice/sessions/**");
            assertThat(page.getByText("First fill in your own facts")).isVisible();
            assertThat(page.locator("#answer")).hasCount(0);
            page.getByText("Fill the frame").click();
            page.waitForURL("**/practice/questions/OPEN-01**");
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theAimIsChosenOnceAndRunsThroughAboutYourselfAndWhyInformatics() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            Page page = visit.page();
            visit.open("/practice/plan");
            page.locator("#vision").fill("a clinician who mends the record");
            page.getByText("Keep this").first().click();
            for (String question : List.of("OPEN-01", "CI-01")) {
                visit.open("/practice/questions/" + question);
                assertThat(page.getByText("a clinician who mends the record").first()).isVisible();
            }
            visit.open("/practice/stories");
            assertThat(page.getByText("a clinician who mends the record").first()).isVisible();
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void practiceAs(Visit visit, String persona, String informatics) {
        Page page = visit.page();
        visit.open("/practice/plan");
        page.locator("#persona").selectOption(persona);
        page.locator("input[name=informatics]").setChecked(informatics.equals("aim"));
        page.getByText("Keep this").first().click();
        page.waitForURL("**/practice/plan**");
    }

    private static int questions(Visit visit) {
        visit.open("/practice/questions");
        return visit.page().locator("main a[href^='/practice/questions/']").count();
    }

    @Test
    void thePersonaSwitchesTheBankTheTipsAndTheRubric() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            Page page = visit.page();
            practiceAs(visit, "img", "no");
            int without = questions(visit);
            visit.open("/practice/questions/TEAM-01");
            page.getByText("I have answered it aloud once").click();
            assertThat(page.getByText("systems analyst")).hasCount(0);
            assertThat(page.locator("tr[data-persona=IMG]")).hasCount(1);
            assertThat(page.locator("tr[data-persona=INFORMATICS]")).hasCount(0);

            practiceAs(visit, "us_citizen_img", "aim");
            Assertions.assertThat(questions(visit)).isGreaterThan(without);
            visit.open("/practice/questions/TEAM-01");
            assertThat(page.getByText("Say both halves")).isVisible();
            assertThat(page.locator("tr[data-persona=INFORMATICS]")).hasCount(1);
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whatSheFindsRaisesWhatAProgramExpects() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            Page page = visit.page();
            visit.open("/programs?q=psychiatry");
            String program = firstWithoutFellowship(visit);
            visit.open("/practice/research/" + program);
            assertThat(page.locator("[data-expectation]")).containsText("expected: not known");
            page.locator("#committees").fill("a committee for the record, residents sit in it");
            page.locator("#committees-s").fill("their web page");
            page.getByText("Keep this sheet").click();
            assertThat(page.locator("[data-expectation]")).containsText("expected: middle");
            assertThat(page.locator("[data-expectation]")).containsText("their web page");
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    private static String firstWithoutFellowship(Visit visit) {
        List<String> programs =
                visit.page().locator("main a[href^='/programs/']").all().stream()
                        .map(link -> link.getAttribute("href").replaceAll("\\D", ""))
                        .filter(id -> id.length() == 10)
                        .distinct()
                        .toList();
        return programs.stream()
                .filter(id -> {
                    visit.open("/practice/research/" + id);
                    return visit.page()
                            .locator("[data-expectation]")
                            .innerText()
                            .contains("not known");
                })
                .findFirst()
                .orElseThrow();
    }
}
