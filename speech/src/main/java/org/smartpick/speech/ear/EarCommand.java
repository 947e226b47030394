package org.smartpick.speech.ear;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smartpick.advice.port.HearingException;

/// How the process that hears is started: this very JDK, with the few libraries it needs.
final class EarCommand {
    private static final List<String> NEEDED_BY_NAME =
            List.of("org.vosk.Model", "com.sun.jna.Native");
    private static final String WORDING_BY_NAME = "io.github.givimad.whisperjni.WhisperJNI";

    private EarCommand() {}

    static List<String> of(Path model, Optional<Path> wording, Path scratch) {
        Stream<String> needed =
                Stream.concat(
                        NEEDED_BY_NAME.stream(), wording.stream().map(file -> WORDING_BY_NAME));
        String classPath =
                Stream.concat(Stream.of(EarMain.class), needed.map(EarCommand::find))
                        .map(EarCommand::place)
                        .distinct()
                        .collect(Collectors.joining(File.pathSeparator));
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // The second engine is handed half a minute of sound at a time as numbers.
                        wording.isPresent() ? "-Xmx160m" : "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        // Everything that the libraries unpack lies where we can find and erase it.
                        "-Djna.tmpdir=" + scratch,
                        "-Djava.io.tmpdir=" + scratch,
                        "-Djna.encoding=UTF-8",
                        "-cp",
                        classPath,
                        EarMain.class.getName(),
                        model.toString());
        return Stream.concat(command.stream(), wording.stream().map(Path::toString)).toList();
    }

    /// A class that is looked at but not set to work here, where its native part has no place.
    private static Class<?> find(String name) {
        try {
            return Class.forName(name, false, EarCommand.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new HearingException("a library of the recognizer is missing: " + name, e);
        }
    }

    private static String place(Class<?> type) {
        CodeSource source =
                Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                        .orElseThrow(() ->
                                new HearingException("no place is known of " + type.getName()));
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new HearingException("the place of " + type.getName() + " is no path", e);
        }
    }
}
