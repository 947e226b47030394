package org.smartpick.storage;

import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.smartpick.advice.port.WorkspaceException;

/// The layout of the database and its steps from version 1.
///
/// @param newest version that this program writes
/// @param folder class path folder of the migrations; several with commas between them
record Schema(int newest, String folder) {
    /// The layout of this program.
    static final Schema CURRENT = new Schema(3, "classpath:org/smartpick/storage/migration");

    /// Creates an empty database that appears under its name only when it is whole.
    void create(Path database) throws IOException {
        Path unfinished = DurableFiles.begin(database);
        migrate(Database.unfinishedSource(unfinished));
        DurableFiles.publish(unfinished, database);
    }

    /// Takes a database to the newest version, each step in a transaction of its own.
    void migrate(DataSource source) {
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations(folder.split(","))
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new WorkspaceException(
                    "the layout of the workspace could not be brought to version "
                            + newest
                            + ": "
                            + Faults.reason(e)
                            + "; the backup made before is whole",
                    Faults.causeOf(e));
        }
    }
}
