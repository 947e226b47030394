package org.smartpick.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.smartpick.app.settings.Surroundings.OperatingSystem;

/// Opens an address in the person's browser with the system's own command.
///
/// @param system what kind of system this is
/// @param environment variables of the environment
record Browser(OperatingSystem system, Map<String, String> environment) {

    /// The command that opens an address; empty where there is no screen or no such command.
    List<String> command(String address) {
        return switch (system) {
            case MAC -> List.of("open", address);
            case WINDOWS -> List.of("rundll32", "url.dll,FileProtocolHandler", address);
            case UNIX ->
                    hasScreen() && onPath("xdg-open") ? List.of("xdg-open", address) : List.of();
        };
    }

    /// Opens the address; false when that cannot be.
    boolean open(String address) {
        List<String> command = command(address);
        if (command.isEmpty()) {
            return false;
        }
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean hasScreen() {
        return Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
    }

    private boolean onPath(String command) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(command)));
    }
}
