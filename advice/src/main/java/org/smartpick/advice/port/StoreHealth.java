package org.smartpick.advice.port;

import java.util.List;

/// What the doctor found in a workspace file.
///
/// @param file where the file lies, for the person's own eyes
/// @param schemaVersion version of its layout
/// @param sizeBytes its size
/// @param backups verified backups, newest first
/// @param problems what is wrong, each with what to do; empty when all is well
public record StoreHealth(
        String file,
        int schemaVersion,
        long sizeBytes,
        List<String> backups,
        List<String> problems) {

    /// Copies the lists.
    public StoreHealth {
        backups = List.copyOf(backups);
        problems = List.copyOf(problems);
    }
}
