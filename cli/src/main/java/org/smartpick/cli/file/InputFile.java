package org.smartpick.cli.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.smartpick.domain.Parsed;

/// A text file that a person hands to a command.
///
/// @param option the option that names it, for messages
/// @param path where it lies
/// @param mostBytes its largest size in bytes
public record InputFile(String option, Path path, long mostBytes) {
    private static final long KILOBYTE = 1024;

    /// A profile: at most 4 MB, four bytes for each of its million characters.
    public static InputFile profile(String option, Path path) {
        return new InputFile(option, path, 4 * KILOBYTE * KILOBYTE);
    }

    /// A corrections file: at most 8 MB.
    public static InputFile corrections(Path path) {
        return new InputFile("FILE", path, 8 * KILOBYTE * KILOBYTE);
    }

    /// A workspace: at most 64 MB.
    public static InputFile workspace(Path path) {
        return new InputFile("FILE", path, 64 * KILOBYTE * KILOBYTE);
    }

    /// Figures, which are read line by line: at most 1 GB.
    public static InputFile figures(Path path) {
        return new InputFile("FILE", path, KILOBYTE * KILOBYTE * KILOBYTE);
    }

    /// A list of programs made elsewhere: at most 8 MB.
    public static InputFile list(Path path) {
        return new InputFile("LIST", path, 8 * KILOBYTE * KILOBYTE);
    }

    /// A market or an outcome of the Match, read as it comes: at most 1 GB.
    public static InputFile market(String option, Path path) {
        return new InputFile(option, path, KILOBYTE * KILOBYTE * KILOBYTE);
    }

    /// Answers to interview questions: at most 8 MB.
    public static InputFile answers(Path path) {
        return new InputFile("ANSWERS", path, 8 * KILOBYTE * KILOBYTE);
    }

    /// An experiment on the simulated nation: at most 1 MB.
    public static InputFile experiment(Path path) {
        return new InputFile("FILE", path, KILOBYTE * KILOBYTE);
    }

    /// Worked cases: at most 64 MB.
    public static InputFile cases(Path path) {
        return new InputFile("CASES", path, 64 * KILOBYTE * KILOBYTE);
    }

    /// A typed answer: at most 64 KB.
    public static InputFile answer(Path path) {
        return new InputFile("--answer", path, 64 * KILOBYTE);
    }

    /// A recorded answer.
    public static InputFile sound(Path path, long mostBytes) {
        return new InputFile("FILE", path, mostBytes);
    }

    /// The text of the file, or what is wrong with the file.
    ///
    /// @throws IOException when the machine cannot read a file that is there
    public Parsed<String> text() throws IOException {
        if (checked() instanceof Parsed.Refused<Path> wrong) {
            return new Parsed.Refused<>(wrong.problem());
        }
        try {
            return Parsed.read(Files.readString(path, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            return Parsed.refused(
                    option, path.toString(), "is not written in UTF-8", "save it as UTF-8 text");
        }
    }

    /// The path, where a file of an allowed size is; or what is wrong with it.
    ///
    /// @throws IOException when the machine cannot look at a file that is there
    public Parsed<Path> checked() throws IOException {
        if (!Files.exists(path)) {
            return refused("is no file", "check the path; it counts from the folder you are in");
        }
        if (!Files.isRegularFile(path)) {
            return refused("is no ordinary file", "give the path of a text file");
        }
        if (Files.size(path) > mostBytes) {
            return refused(
                    "is larger than " + mostBytes / KILOBYTE + " KB",
                    "check that it is the file you mean");
        }
        return Parsed.read(path);
    }

    private Parsed<Path> refused(String problem, String remedy) {
        return Parsed.refused(option, path.toString(), problem, remedy);
    }
}
