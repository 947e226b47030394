package org.smartpick.storage;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;

/// Says in words what the disk or the database reported, without any value of the person's and
/// without a path.
final class Faults {
    private Faults() {}

    /// The database's own error behind an exception, where there is one.
    static Optional<SQLException> findSql(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    /// The error worth keeping as a cause: the database's own, whose message names no value.
    static Throwable causeOf(Throwable fault) {
        return findSql(fault).map(Throwable.class::cast).orElse(fault);
    }

    /// The same error without the path of the file, which may hold a person's name.
    static IOException withoutPath(IOException fault) {
        if (!(fault instanceof FileSystemException named)) {
            return fault;
        }
        String reason = named.getReason() == null ? "" : ": " + named.getReason();
        IOException plain = new IOException(named.getClass().getSimpleName() + reason);
        plain.setStackTrace(fault.getStackTrace());
        return plain;
    }

    /// Whether the rows themselves contradict the rules of the workspace: a mistake of ours or of a
    /// file.
    static boolean contradicts(Throwable fault) {
        return findSql(fault)
                .filter(sql -> primary(sql) == SQLiteErrorCode.SQLITE_CONSTRAINT.code)
                .isPresent();
    }

    /// The reason in a few words, with SQLite's code.
    static String reason(Throwable fault) {
        return findSql(fault).map(Faults::reasonOf).orElse(fault.getClass().getSimpleName());
    }

    private static String reasonOf(SQLException sql) {
        SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(primary(sql));
        return switch (code) {
            case SQLITE_FULL -> "the disk is full (SQLITE_FULL); free some space and try again";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
                    "the file may not be opened or written ("
                            + code.name()
                            + "); check its permissions";
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    "another program holds the file (" + code.name() + "); close it";
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                    "the file is damaged (" + code.name() + "); restore a backup";
            case SQLITE_IOERR -> "the disk failed (SQLITE_IOERR); check it before going on";
            default -> code.name();
        };
    }

    /// SQLite's primary code is the low byte of an extended one.
    private static int primary(SQLException sql) {
        return sql.getErrorCode() & 0xff;
    }
}
