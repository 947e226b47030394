package org.smartpick.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the flags that every command knows say about settings.
///
/// @param settingsFile the settings file to read; null for the usual one
/// @param settings settings given by flags, by name
public record Flags(@Nullable Path settingsFile, Map<String, String> settings) {

    /// No flag given.
    public static final Flags NONE = new Flags(null, Map.of());

    /// Copies the settings in their order.
    public Flags {
        settings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /// The settings file that a flag names.
    public Optional<Path> findSettingsFile() {
        return Optional.ofNullable(settingsFile);
    }
}
