package org.smartpick.app.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The packed program, run as a process of its own with a home folder of its own.
///
/// @param home home folder of the process; nothing else of this machine is seen
record Program(Path home) {
    private static final long PATIENCE_SECONDS = 300;

    /// How a run ended.
    ///
    /// @param code exit code
    /// @param out standard output
    /// @param err standard error
    record Ended(int code, String out, String err) {}

    /// Root folder of the repository.
    static Path root() {
        return Path.of(System.getProperty("smartpick.root", "..")).toAbsolutePath().normalize();
    }

    /// Runs a command to its end.
    Ended run(String... words) throws IOException, InterruptedException {
        return run(List.of(), words);
    }

    /// Runs a command to its end and names the classes that it loaded.
    List<String> classesLoadedBy(String... words) throws IOException, InterruptedException {
        Path classes = Files.createTempFile(home, "classes", ".txt");
        Ended ended = run(List.of("-Xlog:class+load:file=" + classes), words);
        if (ended.code() != 0) {
            throw new AssertionError(ended.err());
        }
        return Files.readAllLines(classes);
    }

    private Ended run(List<String> options, String... words)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out", ".txt");
        Path err = Files.createTempFile(home, "err", ".txt");
        Process process =
                builder(options, words)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(
                    "still running after " + PATIENCE_SECONDS + " s: " + List.of(words));
        }
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    /// Starts a command that goes on.
    Process start(String... words) throws IOException {
        return builder(List.of(), words).redirectErrorStream(true).start();
    }

    /// Everything below the home folder that the program made.
    List<Path> leftBehind() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".txt"))
                    .toList();
        }
    }

    private ProcessBuilder builder(List<String> options, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Duser.home=" + home);
        command.addAll(options);
        command.add("-jar");
        command.add(jar().toString());
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(root().toFile());
        Map<String, String> environment = builder.environment();
        environment
                .keySet()
                .removeIf(name -> name.startsWith("SMARTPICK_") || name.endsWith("DISPLAY"));
        environment.put("XDG_DATA_HOME", home.resolve("data").toString());
        environment.remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    private static Path jar() {
        try (Stream<Path> files = Files.list(root().resolve("app/target"))) {
            return files.filter(file ->
                            file.getFileName().toString().matches("smartpick-app-[0-9].*\\.jar"))
                    .findFirst()
                    .orElseThrow(() ->
                            new AssertionError(
                                    "the program is not packed; build to the phase package first"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
