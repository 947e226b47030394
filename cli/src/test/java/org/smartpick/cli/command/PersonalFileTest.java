package org.smartpick.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.cli.file.InputFile;
import org.smartpick.cli.file.OutputFile;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;

class PersonalFileTest {

    @TempDir Path folder;

    @Test
    void readsAFileUpToItsLargestSize() throws IOException {
        Path file = folder.resolve("me.yaml");
        Files.writeString(file, "a".repeat(4 * 1024 * 1024));
        assertThat(InputFile.profile("--profile", file).text().findValue()).isPresent();

        Files.writeString(file, "a".repeat(4 * 1024 * 1024 + 1));
        assertThat(problem(file).problem()).isEqualTo("is larger than 4096 KB");
    }

    @Test
    void namesTheOptionTheFileAndTheRemedy() throws IOException {
        FieldProblem missing = problem(folder.resolve("none.yaml"));

        assertThat(missing.field()).isEqualTo("--profile");
        assertThat(missing.value()).endsWith("none.yaml");
        assertThat(missing.problem()).isEqualTo("is no file");
        assertThat(missing.remedy()).isNotBlank();
        assertThat(problem(folder).problem()).isEqualTo("is no ordinary file");
    }

    @Test
    void refusesAFileThatIsNotText() throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, new byte[] {'a', (byte) 0xE9});

        assertThat(problem(file).problem()).isEqualTo("is not written in UTF-8");
    }

    @Test
    void writesAWholeFileAndReplacesAnOlderOne() throws IOException {
        Path file = folder.resolve("list.csv");
        new OutputFile(file).write("old and longer");
        new OutputFile(file).write("new");

        assertThat(file).hasContent("new");
        assertThat(listFolder()).containsExactly("list.csv");
    }

    @Test
    void leavesTheOldFileWhenTheNewOneCannotBeFinished() throws IOException {
        Path file = folder.resolve("list.csv");
        new OutputFile(file).write("old");

        assertThatIOException()
                .isThrownBy(() ->
                        new OutputFile(file)
                                .write(out -> {
                                    out.write("half".getBytes(StandardCharsets.UTF_8));
                                    throw new IOException("disk full");
                                }));

        assertThat(file).hasContent("old");
        assertThat(listFolder()).containsExactly("list.csv");
    }

    private FieldProblem problem(Path file) throws IOException {
        return switch (InputFile.profile("--profile", file).text()) {
            case Parsed.Refused<String> refused -> refused.problem();
            case Parsed.Read<String> read -> throw new AssertionError("was read");
        };
    }

    private Stream<String> listFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
