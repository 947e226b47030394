package org.smartpick.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.advice.hearing.CalibrateFillers;
import org.smartpick.e2e.Visit.Manner;

/// The one-minute calibration, with two files as the microphone: one with ums, one with the
/// sentence.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalibrationJourneyIT {
    private static final double LONG_MILLIS = 120_000;

    private RunningProgram program;
    private Path ums = Path.of("");
    private Path sentence = Path.of("");

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Microphone five = Microphone.silent();
        for (int i = 0; i < CalibrateFillers.UMS; i++) {
            five.voice("um", 1.6f + 0.1f * i, folder).silence(1);
        }
        ums = five.silence(3).write(folder.resolve("ums.wav"));
        sentence =
                Microphone.silent()
                        .voice(CalibrateFillers.SENTENCE, 1, folder)
                        .silence(3)
                        .write(folder.resolve("sentence.wav"));
        program = RunningProgram.start(folder.resolve("workspace"));
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void leadsFromFiveUmsAndASentenceToHerOwnValuesAndBack() {
        String second = sayUmFiveTimes();
        try (Chrome chrome = Chrome.startHearing(sentence);
                Visit visit = Visit.begin(chrome.browser(), program, Manner.USUAL)) {
            Page page = visit.page();
            visit.open(second);
            assertThat(page.locator("blockquote")).containsText(CalibrateFillers.SENTENCE);
            record(page, 22);
            page.locator("#read-form button:has-text('Calibrate')").click();
            assertThat(page.locator("#made"))
                    .containsText(Pattern.compile("find [345] of the [345] ums that you said"));
            assertThat(page.locator("#made")).containsText("Both recordings are forgotten.");
            assertThat(page.locator("main")).containsText("Your own values.");
            visit.open("/sound/calibration");
            page.getByText("Go back to the usual values").click();
            assertThat(page.locator("main")).containsText("The usual values; nobody calibrated");
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void saysWhatIsMissingWhenNothingWasRecorded() {
        try (Chrome chrome = Chrome.start();
                Visit visit = Visit.begin(chrome.browser(), program, Manner.USUAL)) {
            visit.open("/sound");
            visit.page().locator("main a:has-text('Calibrate filler sounds')").click();
            visit.page().locator("#ums-form").evaluate("form => form.submit()");
            assertThat(visit.page().locator("[role=alert]")).containsText("was not recorded");
            Assertions.assertThat(visit.complaints()).isEmpty();
        }
    }

    /// @return the address of the second step
    private String sayUmFiveTimes() {
        try (Chrome chrome = Chrome.startHearing(ums);
                Visit visit = Visit.begin(chrome.browser(), program, Manner.USUAL)) {
            Page page = visit.page();
            visit.open("/sound/calibration");
            record(page, 20);
            page.getByText("To the sentence").click();
            page.waitForURL("**/sound/calibration?ums=*");
            String address = page.url();
            return address.substring(address.indexOf("/sound/"));
        }
    }

    private static void record(Page page, int seconds) {
        page.locator("[data-act=record]").click();
        var slow = new LocatorAssertions.HasAttributeOptions().setTimeout(LONG_MILLIS);
        assertThat(page.locator("sound-recorder")).hasAttribute("data-state", "recording", slow);
        assertThat(page.locator(".recorder-time"))
                .hasText(
                        Pattern.compile("0:" + seconds),
                        new LocatorAssertions.HasTextOptions().setTimeout(LONG_MILLIS));
        page.locator("[data-act=end]").click();
        assertThat(page.locator("sound-recorder")).hasAttribute("data-state", "heard", slow);
    }
}
