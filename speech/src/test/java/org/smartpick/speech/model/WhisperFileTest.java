package org.smartpick.speech.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.speech.model.ChosenModel.Choice;

/// Which files the setting `speech.model` may name, and what is said of others.
class WhisperFileTest {
    @TempDir private Path folder;

    @Test
    void knowsAWhisperFileByItsBeginning() {
        Path file = ParrotWhisper.write(folder.resolve("ggml-tiny.bin"), List.of("yes"));
        assertThat(WhisperFile.findObstacle(file)).isEmpty();
        assertThat(choice(file)).isInstanceOf(Choice.Wording.class);
    }

    @Test
    void saysWhatIsWrongWithOtherFilesOfThatName() throws IOException {
        assertThat(problem("GGUF" + "x".repeat(100))).contains("is a GGUF file");
        assertThat(problem("version https://git-lfs.github.com/spec/v1\noid sha256:0000"))
                .contains("only points to a file elsewhere");
        assertThat(problem("<!DOCTYPE html><html><body>Not found, and a little more text"))
                .contains("does not begin as such files do");
        assertThat(problem("lmgg")).contains("it is cut short");
        assertThat(problem("")).contains("does not begin");
    }

    @Test
    void saysThatAFileIsCutShort() throws IOException {
        Path whole = ParrotWhisper.write(folder.resolve("ggml-whole.bin"), List.of("yes"));
        Path cut = folder.resolve("ggml-cut.bin");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(whole), 100_000));
        assertThat(((Choice.Wrong) choice(cut)).problem())
                .contains("it is cut short: it has 100000 bytes of at least ");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(whole), (int) Files.size(whole) - 1));
        assertThat(((Choice.Wrong) choice(cut)).problem())
                .contains("it is cut short")
                .contains("of at least " + Files.size(whole));
    }

    @Test
    void saysThatAFileIsDamaged() throws IOException {
        Path file = ParrotWhisper.write(folder.resolve("ggml-damaged.bin"), List.of("yes"));
        byte[] bytes = Files.readAllBytes(file);
        bytes[6] = 0x7f;
        Files.write(file, bytes);
        assertThat(((Choice.Wrong) choice(file)).problem())
                .contains("sizes that no such model has");
        assertThat(problem("lmgg" + "x".repeat(200))).contains("sizes that no such model has");
    }

    @Test
    void namesTheRemedy() throws IOException {
        assertThat(wrong("nothing").remedy()).contains("ggml-*.bin").contains("packaged model");
        assertThat(choice(folder.resolve("ggml-absent.bin")))
                .isEqualTo(
                        new Choice.Wrong(
                                "What speech.model names is not there.",
                                "Name a folder with am/final.mdl in it, a zip of one, or a file"
                                        + " ggml-*.bin."));
    }

    private String problem(String content) throws IOException {
        return wrong(content).problem();
    }

    private Choice.Wrong wrong(String content) throws IOException {
        Path file = folder.resolve("ggml-base.en.bin");
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
        return (Choice.Wrong) choice(file);
    }

    private Choice choice(Path file) {
        return new ChosenModel(Optional.of(file), folder.resolve("home")).choice();
    }
}
