package org.smartpick.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The program in a process of its own, with an empty workspace, as the launcher starts it.
final class RunningProgram implements AutoCloseable {

    private static final String SAYS = "SmartPick is at ";
    private static final int STOP_SECONDS = 30;

    private final Process process;
    private final String launchAddress;

    private RunningProgram(Process process, String launchAddress) {
        this.process = process;
        this.launchAddress = launchAddress;
    }

    /// Starts it on a free port and waits until it says where it is.
    static RunningProgram start(Path workspace) {
        return start(workspace, Map.of());
    }

    /// The same with more settings, by the names of their variables.
    static RunningProgram start(Path workspace, Map<String, String> settings) {
        ProcessBuilder builder =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "--enable-native-access=ALL-UNNAMED",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        "org.smartpick.app.Main",
                                        "serve"))
                        .redirectErrorStream(true);
        builder.environment()
                .putAll(
                        Map.of(
                                "SMARTPICK_PORT", "0",
                                "SMARTPICK_OPEN_BROWSER", "no",
                                "SMARTPICK_SEASON", "2027",
                                "SMARTPICK_WORKSPACE", workspace.toAbsolutePath().toString()));
        builder.environment().putAll(settings);
        try {
            Process process = builder.start();
            String address = readAddress(process);
            passOnWhatItSays(process);
            return new RunningProgram(process, address);
        } catch (IOException e) {
            throw new UncheckedIOException("the program could not be started", e);
        }
    }

    private static String readAddress(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            if (line.contains(SAYS)) {
                return line.substring(line.indexOf(SAYS) + SAYS.length()).strip();
            }
        }
        throw new IllegalStateException("the program ended before it said where it is:\n" + said);
    }

    /// A program that nobody listens to stops when the pipe is full; what it says helps whoever
    /// reads a failed run.
    private static void passOnWhatItSays(Process process) {
        Thread.ofVirtual()
                .start(() -> {
                    try (InputStream said = process.getInputStream()) {
                        said.transferTo(System.out);
                    } catch (IOException e) {
                        System.out.println("the program can no longer be heard: " + e);
                    }
                });
    }

    /// The address with the launch token.
    String launchAddress() {
        return launchAddress;
    }

    /// The address of a page.
    String at(String path) {
        return launchAddress.substring(0, launchAddress.indexOf("/start")) + path;
    }

    /// Processor time of the program since its start, all threads.
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
