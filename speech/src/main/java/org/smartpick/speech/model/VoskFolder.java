package org.smartpick.speech.model;

import java.nio.file.Files;
import java.nio.file.Path;

/// How a folder with a Vosk model looks.
final class VoskFolder {
    private VoskFolder() {}

    /// Whether it holds one.
    static boolean holdsModel(Path folder) {
        return Files.isRegularFile(folder.resolve("am").resolve("final.mdl"));
    }
}
