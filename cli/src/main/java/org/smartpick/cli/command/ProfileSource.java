package org.smartpick.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.cli.House;
import org.smartpick.cli.file.InputFile;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.profile.ApplicantDraft;
import picocli.CommandLine.Option;

/// The profile that a command works with: a file, or the open one of the workspace.
public final class ProfileSource {
    /// A profile that nobody named yet.
    public ProfileSource() {}

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description =
                    "Your profile, in YAML or JSON. Without it: the profile that is open in the workspace.")
    @Nullable Path file;

    /// The profile as typed, and what in it cannot be read.
    ///
    /// @throws IOException when the file cannot be read
    public PersonalFiles.Reading<ApplicantDraft> read(House house) throws IOException {
        if (file == null) {
            return open(house.keepProfile());
        }
        return switch (InputFile.profile("--profile", file).text()) {
            case Parsed.Read<String> text -> house.personalFiles().readProfile(text.value());
            case Parsed.Refused<String> refused -> nothing(refused.problem());
        };
    }

    /// The file named; empty where none was.
    String name() {
        return file == null ? "" : file.toString();
    }

    /// Whether a file was named.
    public boolean named() {
        return file != null;
    }

    private static PersonalFiles.Reading<ApplicantDraft> open(KeepProfile profiles) {
        if (profiles.started()) {
            return new PersonalFiles.Reading<>(profiles.open(), List.of());
        }
        return nothing(
                new FieldProblem(
                        "--profile",
                        "",
                        "no file was named and the workspace has no profile yet",
                        "write one with: smartpick profile template > me.yaml"));
    }

    private static PersonalFiles.Reading<ApplicantDraft> nothing(FieldProblem problem) {
        return new PersonalFiles.Reading<>(ApplicantDraft.empty(), List.of(problem));
    }
}
