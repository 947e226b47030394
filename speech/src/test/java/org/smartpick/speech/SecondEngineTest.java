package org.smartpick.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.advice.port.Transcriber.Readiness;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.interview.timeline.Timeline;
import org.smartpick.speech.model.ParrotWhisper;

/// A Whisper file beside the packaged model, through the native engine itself. The model in the
/// file was made by hand and says the same words always: see [ParrotWhisper].
class SecondEngineTest {
    private static final String SAMPLE = "librivox_0930";

    @TempDir private Path folder;

    @Test
    void takesTheWordingOfTheSecondAndTheTimesOfTheFirst() {
        Timeline alone = hear(Optional.empty());
        List<String> words = alone.words().stream().map(HeardWord::text).toList();
        List<String> other = new ArrayList<>(words);
        other.set(2, "Metoprolol");
        Path file = ParrotWhisper.write(folder.resolve("ggml-parrot.bin"), other);
        try (LocalTranscriber ears = ears(Optional.of(file))) {
            assertThat(ears.readiness())
                    .isEqualTo(
                            new Readiness.Asleep(
                                    "Vosk, small model of US English; Whisper, your file"
                                            + " ggml-parrot.bin, for the wording, if it can be"
                                            + " loaded"));
            Timeline both = Ears.hear(ears, Ears.sound(SAMPLE));
            assertThat(ears.readiness())
                    .isEqualTo(
                            new Readiness.Ready(
                                    "Vosk, small model of US English; Whisper, your file"
                                            + " ggml-parrot.bin, for the wording"));
            assertThat(both.words().stream().map(HeardWord::text)).isEqualTo(other);
            assertThat(both.words().stream().map(HeardWord::startSeconds))
                    .isEqualTo(alone.words().stream().map(HeardWord::startSeconds).toList());
            assertThat(both.listDoubtful(0.6)).contains(2);
            assertThat(both.fillers()).isEqualTo(alone.fillers());
        }
    }

    @Test
    void hearsWithTheFirstAloneWhenTheEngineCannotLoadTheFile() throws IOException {
        Path file = ParrotWhisper.write(folder.resolve("ggml-odd.bin"), List.of("parrot"));
        byte[] bytes = Files.readAllBytes(file);
        byte[] name = "decoder.ln.bias".getBytes(StandardCharsets.US_ASCII);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("decoder.ln.bias");
        bytes[at + name.length - 1] = 'z';
        Files.write(file, bytes);
        try (LocalTranscriber ears = ears(Optional.of(file))) {
            assertThat(Ears.hear(ears, Ears.sound(SAMPLE)).text()).contains("amiable himself");
            assertThat(ears.readiness())
                    .isEqualTo(
                            new Readiness.Ready(
                                    "Vosk, small model of US English; Whisper, your file"
                                            + " ggml-odd.bin, is not used: the file cannot be"
                                            + " loaded; it may be damaged or cut short"));
        }
    }

    @Test
    void keepsTheFirstReadingWhereTheSecondSaysSomethingElseAltogether() {
        Path file = ParrotWhisper.write(folder.resolve("ggml-parrot.bin"), List.of("parrot"));
        try (LocalTranscriber ears = ears(Optional.of(file))) {
            assertThat(Ears.hear(ears, Ears.sound(SAMPLE)).text())
                    .contains("amiable himself")
                    .doesNotContain("parrot");
            assertThat(ears.readiness().toString()).contains("for the wording");
        }
    }

    @Test
    void saysThatItCannotHearWithAFileThatIsNone() throws IOException {
        Path none = folder.resolve("ggml-none.bin");
        Files.writeString(none, "nothing like a model, though it has quite a number of letters");
        try (LocalTranscriber ears = ears(Optional.of(none))) {
            assertThat(ears.readiness())
                    .isInstanceOfSatisfying(
                            Readiness.Unable.class,
                            unable ->
                                    assertThat(unable.problem())
                                            .contains("does not begin as such files do"));
        }
    }

    @Test
    void goesOnWithTheFirstAloneWhenTheirProcessBroke() {
        Path file = ParrotWhisper.write(folder.resolve("ggml-parrot.bin"), List.of("parrot"));
        try (LocalTranscriber ears = ears(Optional.of(file))) {
            ears.prepare();
            ProcessHandle process = ears.findProcess().orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
            assertThat(Ears.hear(ears, Ears.sound(SAMPLE)).text()).contains("amiable himself");
            assertThat(ears.readiness().toString()).contains("is not used").contains("broke off");
        }
    }

    private static Timeline hear(Optional<Path> file) {
        try (LocalTranscriber ears = ears(file)) {
            return Ears.hear(ears, Ears.sound(SAMPLE));
        }
    }

    private static LocalTranscriber ears(Optional<Path> file) {
        return new LocalTranscriber(file, Path.of("target", "hearing").toAbsolutePath());
    }
}
