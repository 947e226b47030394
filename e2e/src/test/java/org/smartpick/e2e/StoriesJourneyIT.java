package org.smartpick.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.smartpick.e2e.Visit.Manner;

/// From an empty story bank to a story, a plan that can be spoken and a program that was heard.
class StoriesJourneyIT extends Journey {

    @Test
    void keepsAStoryAndClosesAGap() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            Page page = visit.page();
            visit.open("/practice/stories");
            assertThat(page.getByText("You have 0 of 12")).isVisible();
            visit.open("/practice/stories/new?kind=mistakes_feedback");
            page.locator("#title").fill("A missed call");
            page.locator("#situation").fill("At night, on the ward of my school.");
            page.locator("#task").fill("I carried the phone.");
            page.locator("#action").fill("I called back, told the senior, and made a list.");
            page.locator("#result").fill("Of 40 calls in the next month none was missed.");
            page.locator("#setting").selectOption("abroad");
            page.locator("#severity").selectOption("catastrophic");
            page.getByText("Keep this story").click();
            assertThat(page.getByText("Not ready to rehearse yet")).isVisible();
            assertThat(page.getByText("Choose another one for an interview")).isVisible();

            page.locator("#learning").fill("I repeat every number aloud since then.");
            page.locator("#severity").selectOption("real");
            page.getByText("each from another angle").click();
            page.locator("input[name=serves][value=MIST-01]").check();
            page.getByText("Keep this story").click();
            assertThat(page.getByText("Every part is there")).isVisible();

            visit.open("/practice/stories");
            assertThat(page.getByText("You have 1 of 12")).isVisible();
            assertThat(page.getByText("None is from the United States")).isVisible();
            visit.open("/practice/questions/MIST-01");
            assertThat(page.locator("#stories-here")).containsText("A missed call");
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void showsThePurposeOnlyAfterATry() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            Page page = visit.page();
            visit.open("/practice/questions?q=walk+me+through+your+journey");
            page.getByText("Tell me about yourself.").click();
            assertThat(page.getByText("What the interviewer is after:")).isHidden();
            page.getByText("I have answered it aloud once").click();
            assertThat(page.getByText("What the interviewer is after:")).isVisible();
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void holdsARehearsalBackWhileABracketIsOpen() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            Page page = visit.page();
            visit.open("/practice/questions/TECH-01");
            assertThat(page.getByText("Answer this one")).isVisible();
            page.locator("#slot0").fill("the clinic, in 2025");
            page.getByText("Keep my words").click();
            assertThat(page.getByText("rehearsal waits")).isVisible();
            assertThat(page.getByText("Answer this one")).isHidden();
            int slots = page.locator("input[name^=slot]").count();
            for (int i = 0; i < slots; i++) {
                page.locator("#slot" + i).fill("my words " + i);
            }
            page.getByText("Keep my words").click();
            assertThat(page.getByText("Every bracket holds your own words")).isVisible();
            assertThat(page.getByText("Answer this one")).isVisible();
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void plansWhatToLearnAndHearsItSpoken() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            Page page = visit.page();
            visit.open("/practice/plan");
            page.locator("#i-title").fill("a first course in SQL");
            page.locator("#i-due").fill("2027-01-31");
            page.locator("#i-status").selectOption("begun");
            page.getByText("Add to the plan").click();
            assertThat(page.getByText("I am working on a first course in SQL by January 2027."))
                    .isVisible();
            page.locator("button[name=status][value=done]").click();
            assertThat(page.getByText("I have finished a first course in SQL.")).isVisible();
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void researchesAProgramAndKeepsWhatItHeard() {
        try (Visit visit = visitWithExample(Manner.USUAL)) {
            Page page = visit.page();
            visit.open(firstProgram(visit));
            page.getByText("Research sheet").click();
            page.waitForURL("**/practice/research/*");
            page.locator("#why-text").fill("Your residents are friendly.");
            page.locator("#initiatives").fill("the Larkspur sepsis tracker");
            page.locator("#initiatives-s").fill("their web page");
            page.getByText("Keep this sheet").click();
            assertThat(page.getByText("No checked fact of this program is in it yet")).isVisible();
            page.locator("#why-text").fill("Because of the Larkspur tracker.");
            page.getByText("Keep this sheet").click();
            assertThat(page.getByText("It rests on")).isVisible();
            page.locator("#h-question").fill("Who pulls data?");
            page.locator("#h-answer").fill("An analyst, within a week.");
            page.getByText("Keep what you heard").click();
            assertThat(page.getByText("What you heard speaks for it.")).isVisible();
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void readsTheHonestPage() {
        try (Visit visit = visitWithExample(Manner.USUAL.withoutScript())) {
            Page page = visit.page();
            visit.open("/practice/honest");
            assertThat(page.getByText("Recording a real interview needs consent")).isVisible();
            page.locator("#faq-q").fill("program informatics no");
            page.getByText("Look it up").click();
            assertThat(page.getByText("Do I need to program")).isVisible();
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }
}
