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
import java.util.regex.Pattern;
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
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final String PREFIX = "workspace-";
    private static final String ENDING = ".db";
    private static final int DIGITS = 4;
    private static final Pattern NAME =
            Pattern.compile(PREFIX + "\\d{8}T\\d{9}Z-\\d{4}-v\\d+-[a-z]+\\.db");

    /// Why a backup was made; part of its name.
    enum Occasion {
        MIGRATION,
        IMPORT,
        WISH;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Writes a backup of an open database and verifies it: whole, same layout, same number of rows
    /// in every table.
    ///
    /// @return its name
    /// @throws WorkspaceException when the copy is not the same; then nothing is kept of it
    String make(Handle handle, Occasion occasion) throws IOException {
        DurableFiles.createFolder(folder);
        FileCheck original = FileCheck.of(handle);
        if (!original.problems().isEmpty()) {
            throw new WorkspaceException(
                    "the workspace is damaged, so no backup of it was made; nothing was changed");
        }
        Path target = freeName(original.version(), occasion);
        Path unfinished = DurableFiles.begin(target);
        handle.createUpdate("vacuum into ?").bind(0, unfinished.toString()).execute();
        FileCheck copy = check(unfinished);
        if (!copy.equals(original)) {
            DurableFiles.delete(unfinished);
            throw new WorkspaceException(
                    "the backup is not the same as the workspace; nothing was changed");
        }
        DurableFiles.publish(unfinished, target);
        dropOldest(target);
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
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /// A name that sorts after every other backup of the same moment.
    private Path freeName(int version, Occasion occasion) throws IOException {
        String stem = PREFIX + STAMP.format(clock.instant()) + "-";
        int number =
                list(folder).stream()
                        .filter(name -> name.startsWith(stem))
                        .mapToInt(name ->
                                Integer.parseInt(
                                        name.substring(stem.length(), stem.length() + DIGITS)))
                        .max()
                        .orElse(0);
        String counted = String.format(Locale.ROOT, "%0" + DIGITS + "d", number + 1);
        return folder.resolve(stem + counted + "-v" + version + "-" + occasion.word() + ENDING);
    }

    /// Also when the machine's clock was set back, the backup that was just made stays.
    private void dropOldest(Path made) throws IOException {
        List<String> names = list(folder);
        for (String name : names.subList(Math.min(MOST, names.size()), names.size())) {
            if (!folder.resolve(name).equals(made)) {
                DurableFiles.delete(folder.resolve(name));
            }
        }
    }
}
