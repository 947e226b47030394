package org.smartpick.storage;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.smartpick.advice.port.WorkspaceException;

/// Brings the database of a held folder into a state in which it can be worked with, or refuses and
/// changes nothing.
///
/// @param folder the held folder
/// @param schema layout to bring it to
/// @param clock names backups
/// @param decorated laid around the connections, for tests of faults
record Opening(
        WorkspaceFolder folder, Schema schema, Clock clock, UnaryOperator<DataSource> decorated) {

    /// The database, created where there is none, migrated where it is older.
    Database open() throws IOException {
        if (Files.exists(folder.database())) {
            examine();
        } else {
            refuseToStartOver();
            schema.create(folder.database());
        }
        DurableFiles.ownerOnly(folder.database());
        try {
            return Database.open(folder.database(), decorated);
        } catch (PoolInitializationException e) {
            throw new WorkspaceException(
                    "the workspace could not be opened: " + Faults.reason(e), Faults.causeOf(e));
        }
    }

    /// Where the backups of the folder lie.
    Backups backups() {
        return new Backups(folder.backups(), clock);
    }

    private void examine() throws IOException {
        FileCheck check =
                FileCheck.of(folder.database(), Database.lookingSource(folder.database()));
        List<String> problems = problemsOf(check, schema, Backups.list(folder.backups()));
        if (!problems.isEmpty()) {
            throw new WorkspaceException(String.join("; ", problems));
        }
        if (check.version() < schema.newest()) {
            migrate();
        }
    }

    /// What keeps a file from being opened, each with what to do.
    static List<String> problemsOf(FileCheck check, Schema schema, List<String> backups) {
        if (!check.problems().isEmpty()) {
            return List.of(
                    "the workspace file is damaged and was left as it is: "
                            + String.join(", ", check.problems())
                            + "; "
                            + remedy(backups));
        }
        if (check.applicationId() != FileCheck.APPLICATION_ID || check.version() < 1) {
            return List.of(
                    "workspace.db is not a workspace of SmartPick and was left as it is; move it away, or start"
                            + " with another data folder");
        }
        if (check.version() > schema.newest()) {
            return List.of(
                    "the workspace has layout "
                            + check.version()
                            + ", written by a newer SmartPick than this"
                            + " one, which knows layouts up to "
                            + schema.newest()
                            + "; nothing was changed: start the newer"
                            + " SmartPick");
        }
        return List.of();
    }

    private static String remedy(List<String> backups) {
        return backups.isEmpty()
                ? "there is no backup: keep a copy of the file, import your last export into another data folder"
                : "restore the newest backup, " + backups.getFirst();
    }

    private void refuseToStartOver() throws IOException {
        List<String> backups = Backups.list(folder.backups());
        if (Files.exists(folder.log()) || !backups.isEmpty()) {
            throw new WorkspaceException(
                    "workspace.db is missing though other files of a workspace are there; "
                            + remedy(backups)
                            + ", or start with another data folder");
        }
    }

    private void migrate() throws IOException {
        DataSource source = Database.source(folder.database());
        try (Handle handle = Database.quiet(source).open()) {
            backups().make(handle, Backups.Occasion.MIGRATION);
        } catch (JdbiException e) {
            throw new WorkspaceException(
                    "no backup could be made before the layout changes: "
                            + Faults.reason(e)
                            + "; nothing was changed",
                    Faults.causeOf(e));
        }
        schema.migrate(source);
    }
}
