package org.smartpick.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.e2e.Visit.Manner;

/// From a voice to words on the page, with a file as the microphone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpokenAnswerJourneyIT {
    private static final int SILENCE_SECONDS = 8;
    private static final int BYTES_A_SECOND = 32_000;
    private static final int HEADER_BYTES = 44;
    private static final String ANSWER =
            "Last winter on the night shift, two nurses and I shared one ward. My task was to find"
                    + " out why results reached us late. I sat with the clerk for two nights and wrote"
                    + " down every step. Within four weeks the time fell from ninety to thirty five"
                    + " minutes. I learned to watch the work before I change it.";

    private Path workspace = Path.of("");
    private RunningProgram program;
    private Chrome chrome;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        workspace = folder.resolve("workspace");
        Path sample =
                Path.of(System.getProperty("smartpick.root", ".."))
                        .resolve("speech/src/test/resources/sound/librivox_0870.wav");
        Path microphone = folder.resolve("microphone.wav");
        Files.write(microphone, afterSilence(Files.readAllBytes(sample)));
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        program = RunningProgram.start(workspace);
        chrome = Chrome.startHearing(microphone);
    }

    @AfterAll
    void stop() {
        chrome.close();
        program.close();
    }

    @Test
    void hearsAnAnswerAndWritesItsWordsIntoTheForm() {
        try (Visit visit = Visit.begin(chrome.browser(), program, Manner.USUAL)) {
            visit.open("/sound");
            Page page = visit.page();
            page.locator("[data-act=record]").click();
            Locator recorder = page.locator("sound-recorder");
            assertThat(recorder)
                    .hasAttribute(
                            "data-state",
                            "recording",
                            new LocatorAssertions.HasAttributeOptions().setTimeout(60_000));
            assertThat(page.locator(".recorder-said"))
                    .containsText(
                            "power to do",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
            page.locator("[data-act=end]").click();
            Locator answer = page.locator("#try-answer");
            assertThat(answer)
                    .hasValue(
                            Pattern.compile(".*john.*leisure to consider.*power to do for them.*"),
                            new LocatorAssertions.HasValueOptions().setTimeout(60_000));
            assertThat(page.locator("input[name=take]").inputValue()).isNotBlank();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void leadsFromAVoiceToFeedbackPlaybackStoryAndTrend(@TempDir Path folder) throws IOException {
        Path voice = folder.resolve("voice.wav");
        Files.write(voice, afterSilence(readOut(ANSWER)));
        try (Chrome speaking = Chrome.startHearing(voice);
                Visit visit = Visit.begin(speaking.browser(), program, Manner.USUAL)) {
            List<String> sent = new ArrayList<>();
            visit.page().onRequest(request -> note(request, sent));
            keepAStory(visit);
            drill(visit);
            speak(visit.page());
            assertThat(sent)
                    .isNotEmpty()
                    .allMatch(path -> path.matches("/sound/(ready|takes.*)"), "no film is sent");
            visit.page().locator("#answer").fill(ANSWER);
            visit.page().getByText("Hear what the coach says").click();
            visit.page().waitForURL("**/practice/tries/**");
            looksAtFeedback(visit.page());
            playsItsPlaces(visit.page());
            keepsTheSoundAndErasesIt(visit.page());
            linksTheStory(visit.page());
            showsTheTrend(visit);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void note(Request request, List<String> sent) {
        if (request.method().equals("POST") && !request.url().contains("/practice/")) {
            sent.add(request.url().replaceFirst("^https?://[^/]+", ""));
        }
    }

    /// The answer in the plain voice of the program, as a microphone would bring it.
    private byte[] readOut(String text) {
        try (Visit visit = Visit.begin(chrome.browser(), program, Manner.USUAL)) {
            Object coded =
                    visit.page()
                            .evaluate(
                                    """
                                    async (text) => {
                                      const body = new URLSearchParams({ text });
                                      const answer = await fetch('/sound/say', { method: 'POST', body });
                                      const bytes = new Uint8Array(await answer.arrayBuffer());
                                      return btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''));
                                    }
                                    """,
                                    text);
            return Base64.getDecoder().decode((String) coded);
        }
    }

    private static void keepAStory(Visit visit) {
        visit.open("/practice/stories/new?kind=systems_improvement");
        visit.page().locator("input[name=title]").fill("The late results");
        visit.page().locator("main form:has(input[name=title]) button").last().click();
        visit.page().waitForURL("**/practice/stories**");
    }

    private static void drill(Visit visit) {
        visit.open("/practice/questions/TEAM-01");
        visit.page().locator("main button:has-text('Answer this one')").first().click();
        visit.page().waitForURL("**/practice/sessions/**");
    }

    /// Records with a film; the bullets hide, the words appear, the film plays in this page only.
    private static void speak(Page page) {
        assertThat(page.getByText("The film stays in this page, is sent nowhere")).isVisible();
        page.locator(".recorder-film input").check();
        page.locator("[data-act=record]").click();
        assertThat(page.locator("sound-recorder")).hasAttribute("data-state", "recording");
        assertThat(page.locator("[data-notes]")).isHidden();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".recorder-said"))
                .containsText(
                        Pattern.compile("learned to watch"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
        page.locator("[data-act=end]").click();
        assertThat(page.locator("#answer"))
                .hasValue(
                        Pattern.compile(".*night shift.*thirty five minutes.*learned to watch.*"));
        assertThat(page.locator("sound-recorder video"))
                .hasAttribute("src", Pattern.compile("blob:.*"));
    }

    private static void looksAtFeedback(Page page) {
        assertThat(page.locator(".remark.good")).hasCount(1);
        assertThat(page.locator(".sentences > li").nth(2)).isVisible();
        assertThat(page.locator(".heard li").filter(hasText("Result"))).containsText(": heard");
        assertThat(page.locator(".heard li").filter(hasText("Action"))).containsText(" s, of ");
        assertThat(page.getByText("This is your first try at this question.")).isVisible();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    private static void playsItsPlaces(Page page) {
        assertThat(page.locator(".play-bar .run").nth(1)).isVisible();
        assertThat(page.locator(".runs [data-run]").count())
                .isEqualTo(page.locator(".play-bar .run").count());
        Locator second = page.locator(".sentences > li").nth(1);
        double from = Double.parseDouble(second.getAttribute("data-from"));
        second.locator(".play-place").click();
        assertThat(page.locator(".words [data-sounds]").first()).isVisible();
        assertThat(playsAt(page)).isBetween(from - 0.2, from + 5);
        second.locator(".play-place").press("ArrowRight");
        second.locator(".play-place").press("ArrowRight");
        assertThat(second.locator("[data-cursor]")).hasCount(1);
        assertThat(second.locator("[data-at]").nth(1)).hasAttribute("data-cursor", "");
        Locator word = page.locator(".sentences > li").last().locator("[data-at]").first();
        word.click();
        assertThat(playsAt(page))
                .isGreaterThan(Double.parseDouble(word.getAttribute("data-at")) - 0.2);
        page.locator("audio").evaluate("audio => audio.pause()");
    }

    private static double playsAt(Page page) {
        return ((Number) page.locator("audio").evaluate("audio => audio.currentTime"))
                .doubleValue();
    }

    private static void keepsTheSoundAndErasesIt(Page page) {
        page.getByText("Keep the sound").click();
        assertThat(page.getByText("You keep this sound on this machine until")).isVisible();
        page.getByText("Erase the sound now").click();
        assertThat(page.getByText("The sound of this answer is erased; its words stay."))
                .isVisible();
        assertThat(page.locator("audio")).hasCount(0);
    }

    private static void linksTheStory(Page page) {
        page.locator("#told").selectOption(new SelectOption().setLabel("The late results"));
        page.getByText("Link it").click();
        assertThat(page.locator("#told option[selected]")).hasText("The late results");
    }

    private static void showsTheTrend(Visit visit) {
        drill(visit);
        visit.page().locator("#answer").fill(ANSWER + " I use that in every handoff here.");
        visit.page().getByText("Hear what the coach says").click();
        visit.page().waitForURL("**/practice/tries/**");
        assertThat(visit.page().getByText("Your tries so far:")).isVisible();
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /// The file with silence before it: a page needs some time before it listens.
    private static byte[] afterSilence(byte[] wave) {
        int silence = SILENCE_SECONDS * BYTES_A_SECOND;
        byte[] longer = new byte[wave.length + silence];
        System.arraycopy(wave, 0, longer, 0, HEADER_BYTES);
        System.arraycopy(
                wave, HEADER_BYTES, longer, HEADER_BYTES + silence, wave.length - HEADER_BYTES);
        ByteBuffer header = ByteBuffer.wrap(longer).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(4, longer.length - 8);
        header.putInt(HEADER_BYTES - 4, longer.length - HEADER_BYTES);
        return longer;
    }
}
