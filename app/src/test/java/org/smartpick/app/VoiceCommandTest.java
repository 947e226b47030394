package org.smartpick.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.app.settings.Surroundings;
import org.smartpick.cli.CommandLineDoor;
import org.smartpick.cli.Terminal;
import org.smartpick.domain.Parsed;
import org.smartpick.speech.sound.Wave;

/// `smartpick coach voice`: a question as a sound file.
class VoiceCommandTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final int BYTES_A_SECOND = 32_000;

    @TempDir private Path folder;

    private record Ended(int code, String out, String err) {}

    @Test
    void speaksAQuestionOfTheBank() throws Exception {
        Ended ended = voice("TEAM-01", "question.wav");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("question.wav").contains("conflict");
        assertThat(seconds("question.wav")).isBetween(1.0, 20.0);
    }

    @Test
    void speaksATextLongerWhereItIsLonger() throws Exception {
        assertThat(voice("Why here?", "short.wav").code()).isZero();
        assertThat(voice("Why did you choose to train so far from home?", "long.wav").code())
                .isZero();
        assertThat(seconds("long.wav")).isGreaterThan(1.5 * seconds("short.wav"));
    }

    @Test
    void refusesTextsBeyondItsLimit() {
        assertThat(voice("a ".repeat(501).strip() + "bc", "question.wav").err())
                .contains("give 1 to 1000 characters");
        assertThat(voice("a".repeat(1_001), "question.wav").code()).isEqualTo(2);
        assertThat(voice("   ", "question.wav").code()).isEqualTo(2);
        assertThat(folder.resolve("question.wav")).doesNotExist();
    }

    @Test
    void refusesAPlaceThatIsNone() {
        assertThat(voice("Why here?", "question.mp3").code()).isEqualTo(2);
        assertThat(voice("Why here?", "absent/question.wav").err()).contains("--out");
    }

    private double seconds(String file) throws Exception {
        return switch (new Wave().read(Files.readAllBytes(folder.resolve(file)))) {
            case Parsed.Read<byte[]> read -> (double) read.value().length / BYTES_A_SECOND;
            case Parsed.Refused<byte[]> refused ->
                    throw new AssertionError(refused.problem().toString());
        };
    }

    private Ended voice(String question, String out) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        Surroundings around =
                new Surroundings(
                        Map.of(),
                        Surroundings.OperatingSystem.parse("Linux"),
                        folder,
                        LocalDate.now(CLOCK));
        int code =
                CommandLineDoor.run(
                        "test",
                        Terminal.plain(said, complained, StandardCharsets.UTF_8),
                        new HouseOpener("test", around, CLOCK),
                        "coach",
                        "voice",
                        question,
                        "--out",
                        folder.resolve(out).toString());
        return new Ended(
                code,
                said.toString(StandardCharsets.UTF_8),
                complained.toString(StandardCharsets.UTF_8));
    }
}
