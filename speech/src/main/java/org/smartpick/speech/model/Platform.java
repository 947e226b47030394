package org.smartpick.speech.model;

import java.util.Locale;
import java.util.Optional;

/// The machines for which the recognizer has a native library: Linux and Windows on x86-64, macOS
/// on Intel and Apple processors.
public final class Platform {
    private Platform() {}

    /// What is missing on a machine, as Java's `os.name` and `os.arch` name it; empty where it can
    /// hear.
    public static Optional<String> findObstacle(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean intel = processor.equals("amd64") || processor.equals("x86_64");
        boolean able =
                name.startsWith("mac")
                        || ((name.startsWith("linux") || name.startsWith("windows")) && intel);
        return able
                ? Optional.empty()
                : Optional.of(
                        "The recognizer has no library for " + system + " on " + processor + ".");
    }

    /// What is missing on this machine; empty where it can hear.
    public static Optional<String> findObstacle() {
        return findObstacle(
                System.getProperty("os.name", "unknown"), System.getProperty("os.arch", "unknown"));
    }
}
