package org.smartpick.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.port.WorkspaceException;

/// The folder of one workspace, held by one process at a time.
final class WorkspaceFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;

    private WorkspaceFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Creates the folder where it is missing and takes its lock.
    ///
    /// @throws WorkspaceException when another process holds it
    static WorkspaceFolder hold(Path path) throws IOException {
        Path folder = path.toAbsolutePath();
        DurableFiles.createFolder(folder);
        Path lockFile = folder.resolve("workspace.lock");
        FileChannel channel =
                FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            DurableFiles.ownerOnly(lockFile);
            if (lock(channel) == null) {
                throw new WorkspaceException(
                        "this workspace is open in another SmartPick; close that one first, or"
                                + " start with another data folder");
            }
            return new WorkspaceFolder(folder, channel);
        } catch (IOException | WorkspaceException e) {
            channel.close();
            throw e;
        }
    }

    /// The database.
    Path database() {
        return database(folder);
    }

    /// Where the database of a folder lies.
    static Path database(Path folder) {
        return folder.resolve("workspace.db");
    }

    /// SQLite's write-ahead log beside the database; part of it until a checkpoint.
    Path log() {
        return folder.resolve("workspace.db-wal");
    }

    /// SQLite's index of the write-ahead log; worthless alone.
    Path logIndex() {
        return folder.resolve("workspace.db-shm");
    }

    /// Verified backups.
    Path backups() {
        return folder.resolve("backups");
    }

    /// What a restore took out of use.
    Path replaced() {
        return folder.resolve("replaced");
    }

    /// Bytes of the database and its log.
    long sizeBytes() throws IOException {
        long size = 0;
        for (Path file : new Path[] {database(), log()}) {
            size += Files.exists(file) ? Files.size(file) : 0;
        }
        return size;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new WorkspaceException("the lock of the workspace could not be given back", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
