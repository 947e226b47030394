package org.smartpick.speech.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.advice.port.HearingException;
import org.smartpick.speech.model.PackagedModel;
import org.smartpick.speech.model.ParrotWhisper;
import org.smartpick.speech.model.Progress;
import org.smartpick.speech.sound.SpokenSamples;
import org.smartpick.speech.wording.Wording;

/// What is said between the program and the process that hears, when it is not what was agreed.
@Timeout(60)
class EarProtocolTest {
    private static final Path HOME = Path.of("target", "hearing").toAbsolutePath();
    private static final String READY = "0 Y ";

    @TempDir private Path folder;

    @Test
    void endsAProcessThatSaysWhatWasNotAgreed() {
        for (String said :
                List.of(
                        "hello",
                        "1 L {broken",
                        "1 Q text",
                        "1 T 0.000 soon text",
                        "99999999999 G {}",
                        "-1 G {}",
                        "1",
                        "")) {
            try (EarProcess ear = odd(READY, said)) {
                EarAnswer answer = ear.begin();
                assertThatThrownBy(answer::finish)
                        .as(said)
                        .isInstanceOf(HearingException.class)
                        .hasMessageMatching(
                                ".*(unreadable|unknown word|does not listen|has ended).*");
                assertThat(ear.works()).as(said).isFalse();
            }
        }
    }

    @Test
    void takesWordsThatBelongToNoAnswerForNothing() {
        try (EarProcess ear = odd(READY, "7 W {\"result\": []}")) {
            EarAnswer answer = ear.begin();
            assertThat(answer.said()).isEmpty();
            assertThat(ear.works()).isTrue();
        }
    }

    @Test
    void saysWhyAProcessDoesNotStart() {
        assertThatThrownBy(() -> odd("0 B the model"))
                .isInstanceOf(HearingException.class)
                .hasMessage("the model could not be loaded");
        assertThatThrownBy(() -> EarProcess.start(OddEar.command(), 30))
                .hasMessage("the process that hears has ended");
        assertThatThrownBy(() -> EarProcess.start(OddEar.command("0 V "), 1))
                .hasMessage("the model took too long to load");
        assertThatThrownBy(() -> EarProcess.start(List.of("/no/such/program"), 1))
                .hasMessage("the process that hears could not be started");
    }

    @Test
    void breaksOffEveryAnswerWhenItsProcessIsKilled() {
        try (EarProcess ear = EarProcess.start(model(), Optional.empty(), scratch())) {
            EarAnswer first = ear.begin();
            EarAnswer second = ear.begin();
            first.hear(new byte[32_000]);
            ProcessHandle process = ear.processes().getFirst();
            process.destroyForcibly();
            process.onExit().join();
            assertThatThrownBy(first::finish).isInstanceOf(HearingException.class);
            assertThatThrownBy(second::finish).isInstanceOf(HearingException.class);
            assertThat(ear.works()).isFalse();
        }
    }

    @Test
    void theProcessEndsWhenItIsToldWhatIsNotInTheTable() throws Exception {
        assertThat(tell(new int[] {1, 77})).isNotZero();
        assertThat(tell(new int[] {1, Frame.BEGIN, 1, Frame.SOUND, -5})).isNotZero();
        assertThat(tell(new int[] {1, Frame.BEGIN, 1, Frame.SOUND, 1 << 21})).isNotZero();
    }

    @Test
    void theProcessEndsInPeaceWhenTheProgramBreaksOff() throws Exception {
        assertThat(tell(new int[] {})).isZero();
        assertThat(tell(new int[] {1, Frame.BEGIN, 1, Frame.SOUND, 32_000, 1, 2, 3})).isZero();
        assertThat(tell(new int[] {5, Frame.SOUND, 4, 1, 5, Frame.FINISH, 5, Frame.DROP})).isZero();
    }

    @Test
    void saysThatADamagedModelCannotBeLoaded() throws IOException {
        Path damaged = folder.resolve("model");
        copy(model(), damaged);
        Path weights = damaged.resolve("am").resolve("final.mdl");
        byte[] bytes = Files.readAllBytes(weights);
        Files.delete(weights);
        Files.write(weights, Arrays.copyOf(bytes, bytes.length / 3));
        assertThatThrownBy(() -> EarProcess.start(damaged, Optional.empty(), scratch()))
                .isInstanceOf(HearingException.class)
                .hasMessageMatching(
                        "the model could not be loaded|the process that hears has ended");
    }

    @Test
    void writesWhileSheSpeaksStretchByStretch() {
        Path file = ParrotWhisper.write(folder.resolve("ggml-parrot.bin"), List.of("one", "two"));
        byte[] sound = SpokenSamples.allTwice();
        try (EarProcess ear = EarProcess.start(model(), Optional.of(file), scratch())) {
            EarAnswer answer = ear.begin();
            answer.hear(sound);
            assertThat(answer.finish()).hasSizeGreaterThan(100);
            List<Wording> wordings = answer.wordings(50);
            assertThat(wordings).hasSizeBetween(2, 4);
            assertThat(wordings).extracting(Wording::text).containsOnly("one two");
            double next = 0;
            for (Wording wording : wordings) {
                assertThat(wording.startSeconds()).isEqualTo(next);
                next = wording.endSeconds();
            }
            assertThat(next).isEqualTo(Math.round(sound.length / 32.0) / 1_000.0);
        }
    }

    private static EarProcess odd(String... lines) {
        return EarProcess.start(OddEar.command(lines), 30);
    }

    /// Tells a process these numbers and then no more.
    ///
    /// @return how it ended
    private int tell(int[] numbers) throws Exception {
        Process process =
                new ProcessBuilder(EarCommand.of(model(), Optional.empty(), scratch()))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (DataOutputStream out = new DataOutputStream(process.getOutputStream())) {
            for (int number : numbers) {
                out.writeInt(number);
            }
        } catch (IOException e) {
            // It went before it was told everything.
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).startsWith("0 Y ");
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static Path model() {
        return PackagedModel.find(HOME).orElseThrow().unpack(Progress.SILENT);
    }

    private static Path scratch() {
        return HOME.resolve("native");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path target = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(one, target);
                }
            }
        }
    }
}
