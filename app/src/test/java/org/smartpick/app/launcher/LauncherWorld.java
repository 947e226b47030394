package org.smartpick.app.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;

/// A folder with a copy of the launcher, a pretended JDK, Maven and Node, and sources of one room,
/// in which the launcher can be run without building anything. The pretended tools write down how
/// they were called.
final class LauncherWorld {

    private static final List<String> SYSTEM_TOOLS =
            List.of(
                    "awk",
                    "basename",
                    "cat",
                    "cksum",
                    "cp",
                    "dirname",
                    "find",
                    "grep",
                    "head",
                    "id",
                    "ls",
                    "mkdir",
                    "mv",
                    "readlink",
                    "rm",
                    "sed",
                    "sh",
                    "sleep",
                    "sort",
                    "tail",
                    "tee",
                    "tr");

    private final Path root;
    private final Map<String, String> environment = new TreeMap<>();

    /// What a run of the launcher said and with which code it ended.
    record Run(int code, String out, String err) {}

    LauncherWorld(Path root, Path launcher) {
        this.root = root;
        script("smartpick", read(launcher));
        write("pom.xml", "<project/>");
        write("app/pom.xml", "<project/>");
        write("app/src/main/java/Main.java", "class Main {}");
        write("jdk/release", "JAVA_VERSION=\"25.0.3\"\n");
        script("jdk/bin/java", "#!/bin/sh\necho \"java $*\"\n");
        script("jdk/bin/javac", "#!/bin/sh\n");
        script("tools/node", "#!/bin/sh\n");
        script("tools/npm", "#!/bin/sh\n");
        script("tools/chromium", "#!/bin/sh\n");
        SYSTEM_TOOLS.forEach(this::offer);
        withMaven("3.8.7", "mkdir -p app/target/lib; echo jar >app/target/smartpick-app-1.jar");
        environment.put("JAVA_HOME", root.resolve("jdk").toString());
        environment.put("PATH", root.resolve("tools").toString());
        environment.put("HOME", root.resolve("home").toString());
    }

    /// Another Maven, which does `work` in the root folder when it is asked to build.
    LauncherWorld withMaven(String version, String work) {
        script(
                "tools/mvn",
                """
                #!/bin/sh
                if [ "$1" = -v ]; then echo "Apache Maven %s (x)"; exit 0; fi
                echo "$*" >>calls
                %s
                """
                        .replaceFirst("%s", version)
                        .replaceFirst("%s", Matcher.quoteReplacement(work)));
        return this;
    }

    /// Another pretended tool.
    LauncherWorld withTool(String name, String work) {
        script("tools/" + name, "#!/bin/sh\n" + work + "\n");
        return this;
    }

    LauncherWorld with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    LauncherWorld without(String file) {
        try {
            Files.delete(root.resolve(file));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return this;
    }

    void write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    String read(String file) {
        return read(root.resolve(file));
    }

    /// How Maven was called, one line a call.
    List<String> calls() {
        return Files.exists(root.resolve("calls")) ? read("calls").lines().toList() : List.of();
    }

    Run run(String... arguments) {
        try {
            List<String> command =
                    new ArrayList<>(List.of("/bin/sh", root.resolve("smartpick").toString()));
            command.addAll(Arrays.asList(arguments));
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().clear();
            builder.environment().putAll(environment);
            builder.redirectError(root.resolve("err").toFile());
            builder.redirectOutput(root.resolve("out").toFile());
            Process process = builder.start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "the launcher did not end: " + String.join(" ", arguments));
            }
            return new Run(process.exitValue(), read("out"), read("err"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }

    private void script(String file, String text) {
        write(file, text);
        try {
            Files.setPosixFilePermissions(
                    root.resolve(file), PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void offer(String tool) {
        Path found =
                List.of("/usr/bin", "/bin").stream()
                        .map(folder -> Path.of(folder, tool))
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException("no " + tool + " on this machine"));
        script("tools/" + tool, "#!/bin/sh\nexec " + found + " \"$@\"\n");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
