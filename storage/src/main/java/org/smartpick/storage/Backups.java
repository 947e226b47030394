package org.smartpick.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.smartpick.advice.port.WorkspaceException;

/// Backups of a workspace database: each is read back and compared before it counts as one.
///
/// @param folder where they lie
/// @param clock names them
record Backups(Path folder, Clock clock) {
    /// So many are kept; older ones are deleted when a new one is verified.
    static final int MOST = 30;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// Why a backup was made; part of its name.
    enum Occasion {
        MIGRATION,
        IMPORT,
        WISH;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Writes a backup of an open database and verifies it: whole, same layout, same number of rows in every table.
    ///
    /// @return its name
    /// @throws WorkspaceException when the copy is not the same; then nothing is kept of it
    String make(Handle handle, Occasion occasion) throws IOException {
        DurableFiles.createFolder(folder);
        FileCheck original = FileCheck.of(handle);
        if (!original.problems().isEmpty()) {
            throw new WorkspaceException("the workspace is damaged, so no backup of it was made; nothing was changed");
        }
        Path target = freeName(original.version(), occasion);
        Path unfinished = DurableFiles.begin(target);
        handle.createUpdate("vacuum into ?").bind(0, unfinished.toString()).execute();
        FileCheck copy = check(unfinished);
        if (!copy.equals(original)) {
            DurableFiles.delete(unfinished);
            throw new WorkspaceException("the backup is not the same as the workspace; nothing was changed");
        }
        DurableFiles.publish(unfinished, target);
        dropOldest();
        return target.getFileName().toString();
    }

    /// Looks at a backup without changing it.
    static FileCheck check(Path backup) throws IOException {
        return FileCheck.of(backup, Database.readOnlySource(backup));
    }

    /// Names of the backups, newest first.
    static List<String> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("workspace-") && name.endsWith(".db"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private Path freeName(int version, Occasion occasion) {
        String stem = "workspace-" + STAMP.format(clock.instant()) + "-v" + version + "-" + occasion.word();
        Path target = folder.resolve(stem + ".db");
        for (int i = 2; Files.exists(target); i++) {
            target = folder.resolve(stem + "-" + i + ".db");
        }
        return target;
    }

    private void dropOldest() throws IOException {
        List<String> names = list(folder);
        for (String name : names.subList(Math.min(MOST, names.size()), names.size())) {
            DurableFiles.delete(folder.resolve(name));
        }
    }
}
