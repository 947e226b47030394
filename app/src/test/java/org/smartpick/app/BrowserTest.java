package org.smartpick.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.app.settings.Surroundings.OperatingSystem;

class BrowserTest {
    private static final String ADDRESS = "http://127.0.0.1:8427/start?token=t";

    @TempDir Path bin;

    @Test
    void usesEachSystemsOwnCommand() throws IOException {
        Path command = Files.createFile(bin.resolve("xdg-open"));
        assertThat(command.toFile().setExecutable(true)).isTrue();

        assertThat(new Browser(OperatingSystem.MAC, Map.of()).command(ADDRESS))
                .containsExactly("open", ADDRESS);
        assertThat(new Browser(OperatingSystem.WINDOWS, Map.of()).command(ADDRESS))
                .containsExactly("rundll32", "url.dll,FileProtocolHandler", ADDRESS);
        assertThat(
                        new Browser(
                                        OperatingSystem.UNIX,
                                        Map.of("DISPLAY", ":0", "PATH", bin.toString()))
                                .command(ADDRESS))
                .containsExactly("xdg-open", ADDRESS);
    }

    @Test
    void opensNothingWithoutAScreenOrACommand() {
        assertThat(new Browser(OperatingSystem.UNIX, Map.of("PATH", bin.toString())).open(ADDRESS))
                .isFalse();
        assertThat(
                        new Browser(
                                        OperatingSystem.UNIX,
                                        Map.of("DISPLAY", ":0", "PATH", bin.toString()))
                                .open(ADDRESS))
                .isFalse();
    }
}
