package org.smartpick.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
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
