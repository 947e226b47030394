package org.smartpick.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.smartpick.e2e.Visit.Manner;

/// The room in which one practices: the way through it, the voice that asks, the clock, paper.
class PracticeRoomJourneyIT extends Journey {
    private static final List<String> PLACES =
            List.of(
                    "/practice",
                    "/practice/questions",
                    "/practice/drills",
                    "/practice/stories",
                    "/practice/plan",
                    "/practice/research",
                    "/practice/ask",
                    "/sound",
                    "/practice/honest");

    /// Voices that a browser might offer, told apart by whether they stay on this machine. What is
    /// spoken is noted and not heard.
    private static final String VOICES =
            """
            window.spoken = [];
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => VOICES,
              cancel: () => {},
              speak: (words) => { window.spoken.push(words.voice.name); words.onend(); },
            } });
            """;

    private static final String FAR = "{ name: 'far', lang: 'en-US', localService: false }";
    private static final String NEAR = "{ name: 'near', lang: 'en-US', localService: true }";

    private static void drill(Visit visit) {
        visit.open("/practice/questions/TEAM-01");
        visit.page().locator("main button:has-text('Answer this one')").first().click();
        visit.page().waitForURL("**/practice/sessions/**");
    }

    @Test
    void leadsFromEveryPlaceOfPracticeToEveryOther() {
        try (Visit visit = visit(Manner.USUAL.withWidth(390))) {
            for (String place : PLACES) {
                visit.open(place);
                Locator rooms = visit.page().locator("nav.rooms a");
                Assertions.assertThat(
                                rooms.evaluateAll("all => all.map(a => a.getAttribute('href'))"))
                        .as("from %s", place)
                        .isEqualTo(PLACES);
                assertThat(visit.page().locator("nav.rooms [aria-current=page]"))
                        .hasAttribute("href", place);
                assertThat(visit.page().locator("header [aria-current=page]")).hasText("Practice");
            }
            visit.open("/practice");
            assertThat(visit.page().locator("button[name=mode]")).hasCount(7);
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void readsTheQuestionOutWithAVoiceOfThisMachineOnly() {
        Assertions.assertThat(voices("[" + FAR + ", " + NEAR + "]")).containsExactly("near");
        Assertions.assertThat(voices("[" + FAR + "]"))
                .as("a voice that is elsewhere is not used; this program reads")
                .containsExactly("/sound/say");
    }

    /// Who reads a question out, where a browser offers these voices.
    private List<String> voices(String offered) {
        try (Visit visit = visit(Manner.USUAL)) {
            Page page = visit.page();
            page.addInitScript(VOICES.replace("VOICES", offered));
            List<String> heard = new ArrayList<>();
            page.onRequest(request -> noteVoice(request, heard));
            drill(visit);
            String question = page.locator("h1").innerText();
            page.getByText("Read it out").click();
            assertThat(page.getByText("Read it out")).isEnabled();
            assertThat(page.locator("h1")).hasText(question);
            Object spoken = page.evaluate("window.spoken");
            ((List<?>) spoken).forEach(name -> heard.add(String.valueOf(name)));
            Assertions.assertThat(visit.complaints()).isEmpty();
            return heard;
        }
    }

    private static void noteVoice(Request request, List<String> heard) {
        if (request.url().endsWith("/sound/say")) {
            heard.add("/sound/say");
        }
    }

    @Test
    void countsInGoesByPartPausesAndBeginsAgainWithoutARecording() {
        try (Visit visit = visit(Manner.USUAL)) {
            Page page = visit.page();
            drill(visit);
            Locator now = page.locator(".clock-now");
            page.getByText("Say it aloud with the clock").click();
            assertThat(now).containsText("Breathe");
            assertThat(page.locator("sound-recorder")).isHidden();
            assertThat(now).containsText("Situation");
            assertThat(now).not().containsText("0:00");
            page.locator(".clock").getByText("Pause").click();
            String paused = now.innerText();
            page.waitForTimeout(1_200);
            assertThat(now).hasText(paused);
            page.locator(".clock").getByText("Go on").click();
            assertThat(now).not().hasText(paused);
            page.locator(".clock").getByText("Pause").click();
            page.locator(".clock").getByText("Again").click();
            assertThat(now).hasText("0:00");
            assertThat(page.locator("h1")).isVisible();
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void letsHerReadBeforeAOneWayAnswerAndBeginWhenSheIsReady() {
        try (Visit visit = visit(Manner.USUAL)) {
            Page page = visit.page();
            visit.open("/practice");
            page.locator("button[value=one-way]").click();
            page.waitForURL("**/practice/sessions/**");
            assertThat(page.getByText("30 seconds to read and think, up to 3 minutes")).isVisible();
            assertThat(page.getByText("The film stays in this page")).isVisible();
            assertThat(page.getByText("Built as:")).hasCount(0);
            page.getByText("Say it aloud with the clock").click();
            assertThat(page.locator(".clock-now")).containsText("Read and think: ");
            page.locator(".clock").getByText("I am ready").click();
            assertThat(page.locator(".clock-now")).containsText("Breathe");
            page.locator(".clock").getByText("I am ready").click();
            assertThat(page.locator(".clock").getByText("Pause")).isVisible();
            assertThat(page.getByText("Keep it and go on")).isVisible();
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void goesThroughAMockInterviewTypedAndWithoutScript() {
        try (Visit visit = visit(Manner.USUAL.withoutScript())) {
            Page page = visit.page();
            visit.open("/practice");
            page.locator("button[value=mock]").click();
            page.waitForURL("**/practice/sessions/**");
            assertThat(page.locator("[data-speak]")).isHidden();
            assertThat(page.locator("h1")).isVisible();
            page.locator("#answer").fill("I grew up in Edison and studied in Grenada.");
            page.getByText("Keep it and go on").click();
            page.waitForURL("**/practice/sessions/**");
            assertThat(page.getByText("What the coach noticed")).hasCount(0);
            while (page.locator("form[action$='/skip'] button").count() > 0) {
                page.locator("form[action$='/skip'] button").click();
                page.waitForLoadState();
            }
            assertThat(page.locator("h1")).hasText("That was it.");
            page.locator(".asked-list a").first().click();
            assertThat(page.getByText("What the coach noticed")).isVisible();
        }
    }

    @Test
    void printsTheSheetForAMentorWithoutWhatIsOnlyForTheScreen() {
        try (Visit visit = visit(Manner.USUAL.withScheme(ColorScheme.DARK))) {
            Page page = visit.page();
            visit.open("/practice");
            page.locator("button[value=mentor]").click();
            page.waitForURL("**/practice/sessions/**");
            page.getByText("Open the sheet").click();
            page.waitForURL("**/sheet");
            assertThat(page.locator("h1")).hasText("For the person who asks");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("nav.rooms")).isHidden();
            assertThat(page.locator(".tools").first()).isHidden();
            assertThat(page.locator("html")).hasCSS("background-color", "rgb(255, 255, 255)");
            assertThat(page.locator("h1")).hasCSS("color", Pattern.compile("rgb\\(0, 0, 0\\)"));
        }
    }
}
