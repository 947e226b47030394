package org.smartpick.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartpick.app.process.Program.Ended;

/// Every command that the README marks to be run is run, and works.
class ReadmeIT {
    private static final String LAUNCHER = "./smartpick ";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir Path home;

    static Stream<String> commands() throws IOException {
        String readme = Files.readString(Program.root().resolve("README.md"));
        Matcher block =
                Pattern.compile("<!-- run -->\\R```sh\\R(.*?)```", Pattern.DOTALL).matcher(readme);
        List<String> commands = new ArrayList<>();
        while (block.find()) {
            block.group(1).lines().filter(line -> !line.isBlank()).forEach(commands::add);
        }
        return commands.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void worksAsWritten(String command) throws Exception {
        assertThat(command).startsWith(LAUNCHER);
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.substring(LAUNCHER.length()));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }

        Ended ended = new Program(home).run(words.toArray(String[]::new));

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).isNotBlank();
    }
}
