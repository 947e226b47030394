package org.smartpick.app.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What the program finds around it at its start: the machine, the environment, the day.
///
/// @param environment variables of the environment
/// @param system what kind of system this is
/// @param home the person's home folder
/// @param today the day, for the season
public record Surroundings(
        Map<String, String> environment, OperatingSystem system, Path home, LocalDate today) {

    /// The kinds of system that differ in where programs keep data and how a browser is opened.
    public enum OperatingSystem {
        /// Linux and other systems of its kind.
        UNIX,
        /// macOS.
        MAC,
        /// Windows.
        WINDOWS;

        /// The kind of system with this name, as Java's `os.name` gives it.
        public static OperatingSystem parse(String name) {
            if (name.startsWith("Windows")) {
                return WINDOWS;
            }
            return name.startsWith("Mac") ? MAC : UNIX;
        }
    }

    /// Copies the environment.
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /// A variable of the environment that is set and not blank.
    public Optional<String> find(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(text -> !text.isBlank());
    }

    /// The folder in which this kind of system wants programs to keep a person's data.
    ///
    /// Unix: `$XDG_DATA_HOME/smartpick`, by default `~/.local/share/smartpick` (XDG Base Directory
    /// Specification, which also says that a relative path in the variable is to be ignored).
    /// macOS: `~/Library/Application Support/SmartPick`. Windows: `%LOCALAPPDATA%\SmartPick`, which
    /// stays on this machine when profiles roam.
    public Path usualFolder() {
        return switch (system) {
            case UNIX ->
                    folderIn("XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                            .resolve("smartpick");
            case MAC -> home.resolve("Library").resolve("Application Support").resolve("SmartPick");
            case WINDOWS ->
                    folderIn("LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                            .resolve("SmartPick");
        };
    }

    private Path folderIn(String variable, Path usual) {
        return find(variable).map(Path::of).filter(Path::isAbsolute).orElse(usual);
    }
}
