package org.smartpick.speech.model;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import org.smartpick.advice.port.HearingException;

/// The small model of US English that comes with the program: `vosk-model-en` 0.3.45 of 2020
/// (Apache 2.0, 41 MB packed, 71 MB unpacked).
///
/// It is unpacked into the data folder at its first use. Before that its checksum is compared with
/// the one below, and a folder under its final name is always whole: it is unpacked beside its
/// place and then renamed.
public final class PackagedModel {
    /// Name of the packed model beside the program's libraries.
    static final String ARCHIVE = "vosk-model-en-0.3.45.aar";

    /// SHA-256 of the packed model, as it was when it was measured.
    static final String SHA_256 =
            "8a5792fccaf873b4745dbd1b3fe19d8a77a15898e806674020eea820424771cd";

    private static final String FOLDER = "vosk-model-en-0.3.45";
    private static final String INSIDE = "assets/model-en-us/";

    private final Path archive;
    private final Path home;

    private PackagedModel(Path archive, Path home) {
        this.archive = archive;
        this.home = home;
    }

    /// The model that lies beside this room's classes; empty where it was not laid there.
    ///
    /// @param home folder to unpack models into
    public static Optional<PackagedModel> find(Path home) {
        return findBesideClasses().map(found -> new PackagedModel(found, home));
    }

    /// The model in this file.
    static PackagedModel of(Path archive, Path home) {
        return new PackagedModel(archive, home);
    }

    /// Beside the jar in the program, in the folder of libraries next to the classes in a build.
    private static Optional<Path> findBesideClasses() {
        CodeSource source = PackagedModel.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            Path folder = Path.of(source.getLocation().toURI()).toAbsolutePath().getParent();
            return folder == null
                    ? Optional.empty()
                    : List.of(folder, folder.resolve("lib")).stream()
                            .map(place -> place.resolve(ARCHIVE))
                            .filter(Files::isRegularFile)
                            .findFirst();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// Whether it has been unpacked.
    public boolean unpacked() {
        return VoskFolder.holdsModel(folder());
    }

    /// Where it is unpacked to.
    public Path folder() {
        return home.resolve(FOLDER);
    }

    /// Checks and unpacks it, unless that was done before.
    ///
    /// @return the folder of the model
    /// @throws HearingException when it is damaged or the disk does not take it
    public Path unpack(Progress progress) {
        if (unpacked()) {
            return folder();
        }
        try {
            progress.at("Checking the model", 0);
            try (InputStream in = Files.newInputStream(archive)) {
                if (!Digests.sha256(in).equals(SHA_256)) {
                    throw new HearingException(
                            "the packed model is damaged; install SmartPick again");
                }
            }
            new ModelArchive(archive).unpack(INSIDE, folder(), progress);
            return folder();
        } catch (IOException e) {
            throw new HearingException(
                    "the model could not be unpacked; it needs 150 MB of free disk", e);
        }
    }
}
