package org.smartpick.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.smartpick.advice.port.StoreHealth;
import org.smartpick.advice.port.WorkspaceException;

/// Looks at a workspace that may not open, and brings a backup back. Nothing is deleted.
public final class WorkspaceDoctor {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private WorkspaceDoctor() {}

    /// Says what state the workspace in `folder` is in, also when it is damaged. Needs the
    /// workspace to be closed.
    ///
    /// @throws WorkspaceException when it is open elsewhere or the disk fails
    public static StoreHealth examine(Path folder) {
        return holding(
                folder,
                held -> {
                    List<String> backups = Backups.list(held.backups());
                    if (!Files.exists(held.database())) {
                        return new StoreHealth(
                                held.database().toString(),
                                0,
                                0,
                                backups,
                                List.of("there is no workspace here yet"));
                    }
                    FileCheck check =
                            FileCheck.of(held.database(), Database.lookingSource(held.database()));
                    return new StoreHealth(
                            held.database().toString(),
                            check.version(),
                            held.sizeBytes(),
                            backups,
                            Opening.problemsOf(check, Schema.CURRENT, backups));
                });
    }

    /// Puts a backup in the place of the workspace in `folder`. What was there, whole or damaged,
    /// is kept in the folder `replaced`, under a folder named by the time.
    ///
    /// @param folder data folder, not open
    /// @param backup name of the backup, as in [StoreHealth#backups()]
    /// @param clock names what is kept
    /// @throws WorkspaceException when there is no whole backup of that name, or the disk fails
    public static void restore(Path folder, String backup, Clock clock) {
        holding(
                folder,
                held -> {
                    Path source = held.backups().resolve(backup);
                    if (!Backups.list(held.backups()).contains(backup)) {
                        throw new WorkspaceException(
                                "there is no backup of that name; see the list of backups");
                    }
                    if (!Backups.check(source).whole()) {
                        throw new WorkspaceException(
                                "that backup is damaged; nothing was changed: choose another one");
                    }
                    keep(held, STAMP.format(clock.instant()));
                    DurableFiles.copy(source, held.database());
                    return true;
                });
    }

    /// The database goes first: without it, a log that is left behind makes the next start refuse
    /// instead of starting over.
    private static void keep(WorkspaceFolder held, String stamp) throws IOException {
        Path place = held.replaced().resolve(stamp);
        for (int i = 2; Files.exists(place); i++) {
            place = held.replaced().resolve(stamp + "-" + i);
        }
        DurableFiles.createFolder(held.replaced());
        DurableFiles.createFolder(place);
        for (Path file : List.of(held.database(), held.log(), held.logIndex())) {
            DurableFiles.moveIfPresent(file, place.resolve(file.getFileName()));
        }
    }

    private static <T> T holding(Path folder, Work<T> work) {
        try (WorkspaceFolder held = WorkspaceFolder.hold(folder)) {
            return work.with(held);
        } catch (IOException e) {
            throw new WorkspaceException(
                    "the data folder could not be read or written", Faults.withoutPath(e));
        }
    }

    private interface Work<T> {
        T with(WorkspaceFolder folder) throws IOException;
    }
}
