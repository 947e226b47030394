package org.smartpick.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing leaves the machine, not by the native code of a library either: no such library on the
/// class path holds the address of a service that collects data about use.
class SilentLibrariesTest {

    private static final List<String> COLLECTORS =
            List.of(
                    "events.data.microsoft.com",
                    "OneCollector/",
                    "applicationinsights",
                    "google-analytics.com",
                    "api.segment.io",
                    "sentry.io");
    private static final List<String> NATIVE = List.of(".so", ".dll", ".dylib", ".jnilib");

    @Test
    void noNativeLibraryKnowsACollector() throws IOException {
        List<String> looked = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            for (Path jar : jarsOf(place)) {
                look(jar, looked, found);
            }
        }
        assertThat(found).isEmpty();
        assertThat(looked)
                .as("the libraries that were looked into")
                .anyMatch(name -> name.contains("onnxruntime"))
                .anyMatch(name -> name.contains("vosk"))
                .anyMatch(name -> name.contains("sqlite"));
    }

    @Test
    void findsACollectorThatIsThere(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("telling.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("linux/libtelling.so"));
            zip.write(
                    "\0\0https://mobile.events.data.microsoft.com/x\0"
                            .getBytes(StandardCharsets.UTF_8));
        }
        List<String> found = new ArrayList<>();
        look(jar, new ArrayList<>(), found);
        assertThat(found)
                .containsExactly("linux/libtelling.so in telling.jar: events.data.microsoft.com");
    }

    /// A place of the class path: a jar, or a folder, which holds no library.
    private static List<Path> jarsOf(String place) {
        Path path = Path.of(place);
        return place.endsWith(".jar") && Files.isRegularFile(path) ? List.of(path) : List.of();
    }

    private static void look(Path jar, List<String> looked, List<String> found) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isNative(entry)) {
                    looked.add(entry.getName());
                    collectors(zip, entry).stream()
                            .map(c -> entry.getName() + " in " + jar.getFileName() + ": " + c)
                            .forEach(found::add);
                }
            }
        }
    }

    private static boolean isNative(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return !entry.isDirectory()
                && !name.contains(".dsym/")
                && NATIVE.stream().anyMatch(name::endsWith);
    }

    private static List<String> collectors(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return COLLECTORS.stream().filter(bytes::contains).toList();
        }
    }
}
