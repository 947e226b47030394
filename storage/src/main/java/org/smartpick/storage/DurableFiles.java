package org.smartpick.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The only place that creates, renames and deletes files of a workspace.
///
/// A file appears under its name whole and on the disk, or not at all: it is written beside,
/// synced, renamed in one step, and the folder is synced after. Files are for their owner only
/// (0600, folders 0700) where the file system knows such permissions.
final class DurableFiles {
    private static final String UNFINISHED = ".part";

    private DurableFiles() {}

    /// Creates a folder for its owner only; leaves an existing one as it is.
    static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
    }

    /// Where a file is written before it gets its name. Whatever an interrupted run left there is
    /// removed.
    static Path begin(Path target) throws IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
        Files.deleteIfExists(unfinished);
        return unfinished;
    }

    /// Gives a finished file its name, in one step, after a sync of its content.
    static void publish(Path unfinished, Path target) throws IOException {
        ownerOnly(unfinished);
        sync(unfinished);
        move(unfinished, target);
        syncFolder(target);
    }

    /// Copies a file so that the copy is whole or absent.
    static void copy(Path source, Path target) throws IOException {
        Path unfinished = begin(target);
        Files.copy(source, unfinished);
        publish(unfinished, target);
    }

    /// Moves a file inside the workspace folder; does nothing when it is not there.
    static void moveIfPresent(Path source, Path target) throws IOException {
        if (Files.exists(source)) {
            move(source, target);
            syncFolder(target);
            syncFolder(source);
        }
    }

    /// Deletes a file; does nothing when it is not there.
    static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            syncFolder(file);
        }
    }

    /// Deletes a folder with all that is in it.
    static void deleteFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        syncFolder(folder);
    }

    /// Takes every permission from everybody but the owner.
    static void ownerOnly(Path file) throws IOException {
        restrict(file, "rw-------");
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static void move(Path source, Path target) throws IOException {
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("this file system cannot rename in one step", e);
        }
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Makes a rename or deletion last. Windows cannot open a folder and needs no such sync.
    private static void syncFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
