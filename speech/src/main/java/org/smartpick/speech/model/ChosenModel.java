package org.smartpick.speech.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartpick.advice.port.HearingException;

/// The model that the setting `speech.model` names, or the packaged one.
public final class ChosenModel {
    private static final int DEPTH = 3;

    private final Optional<Path> brought;
    private final Path home;

    /// @param brought a Vosk folder, a zip of one or a Whisper file `ggml-*.bin`; empty for the
    ///   packaged model
    /// @param home folder to unpack models into
    public ChosenModel(Optional<Path> brought, Path home) {
        this.brought = brought;
        this.home = home;
    }

    /// What the person chose.
    public sealed interface Choice {
        /// The packaged model hears.
        record Packaged(PackagedModel model) implements Choice {}

        /// A Vosk model in a folder hears.
        record Folder(Path folder) implements Choice {}

        /// A Vosk model in an archive hears, once it is unpacked.
        record Archive(Path file) implements Choice {}

        /// The packaged model gives the times, this Whisper file the wording.
        record Wording(Path file, PackagedModel times) implements Choice {}

        /// It cannot be used.
        ///
        /// @param problem why not
        /// @param remedy what would be right
        record Wrong(String problem, String remedy) implements Choice {}
    }

    /// Looks at what is there; nothing is changed.
    public Choice choice() {
        return brought.map(this::look).orElseGet(this::packaged);
    }

    private Choice packaged() {
        return PackagedModel.find(home)
                .<Choice>map(Choice.Packaged::new)
                .orElseGet(ChosenModel::missing);
    }

    private static Choice missing() {
        return new Choice.Wrong(
                "The model that comes with the program is not there.",
                "Build SmartPick again, or name a model with the setting speech.model.");
    }

    private Choice look(Path path) {
        if (Files.isDirectory(path) && VoskFolder.holdsModel(path)) {
            return new Choice.Folder(path);
        }
        Path file = path.getFileName();
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        if (Files.isRegularFile(path) && (name.endsWith(".zip") || name.endsWith(".aar"))) {
            return new Choice.Archive(path);
        }
        if (Files.isRegularFile(path) && name.startsWith("ggml-") && name.endsWith(".bin")) {
            return lookAtWording(path);
        }
        return new Choice.Wrong(
                Files.exists(path)
                        ? "What speech.model names is no model that SmartPick knows."
                        : "What speech.model names is not there.",
                "Name a folder with am/final.mdl in it, a zip of one, or a file ggml-*.bin.");
    }

    private Choice lookAtWording(Path path) {
        return WhisperFile.findObstacle(path)
                .<Choice>map(why ->
                        new Choice.Wrong(
                                "The Whisper file that speech.model names cannot be used: "
                                        + why
                                        + ".",
                                "Bring a file ggml-*.bin of whisper.cpp again, or leave the setting"
                                        + " out: then the packaged model hears."))
                .orElseGet(() ->
                        PackagedModel.find(home)
                                .<Choice>map(times -> new Choice.Wording(path, times))
                                .orElseGet(ChosenModel::missing));
    }

    /// Unpacks a zip with a Vosk model, unless it was unpacked before.
    ///
    /// @return the folder of the model
    public Path unpack(Path archive, Progress progress) {
        try {
            String mark =
                    Long.toHexString(
                            31 * Files.size(archive)
                                    + Files.getLastModifiedTime(archive).toMillis());
            Path target = home.resolve("brought-" + mark);
            if (!Files.isDirectory(target)) {
                new ModelArchive(archive).unpack("", target, progress);
            }
            return findModel(target)
                    .orElseThrow(() ->
                            new HearingException(
                                    "the zip that speech.model names holds no Vosk model"));
        } catch (IOException e) {
            throw new HearingException("the zip that speech.model names could not be unpacked", e);
        }
    }

    private static Optional<Path> findModel(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder, DEPTH)) {
            List<Path> found = inside.filter(VoskFolder::holdsModel).toList();
            return found.stream().findFirst();
        }
    }
}
