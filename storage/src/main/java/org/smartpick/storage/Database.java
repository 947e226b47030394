package org.smartpick.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/// An open workspace database: write-ahead log, full sync, foreign keys on.
///
/// Readers may be several; that there is one writer is held by the store.
final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 4;
    private static final int BUSY_TIMEOUT_MILLIS = 5_000;

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = quiet(pool);
    }

    /// Opens the database in `file`; `decorated` may lay something around the connections, for
    /// tests of faults.
    static Database open(Path file, UnaryOperator<DataSource> decorated) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("workspace");
        config.setDataSource(decorated.apply(source(file)));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new Database(new HikariDataSource(config));
    }

    /// A source of single connections to `file` with the settings of a workspace.
    static SQLiteDataSource source(Path file) {
        SQLiteConfig config = settings();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        return source(file, config);
    }

    /// A source for a database that is still being made: one file, no log beside it.
    static SQLiteDataSource unfinishedSource(Path file) {
        SQLiteConfig config = settings();
        config.setJournalMode(JournalMode.DELETE);
        config.setSynchronous(SynchronousMode.FULL);
        return source(file, config);
    }

    /// A source to look at a file with, whatever it is: it changes no setting of the file.
    static SQLiteDataSource lookingSource(Path file) {
        return source(file, settings());
    }

    /// A source that can only read `file` and leaves no log beside it: for backups.
    static SQLiteDataSource readOnlySource(Path file) {
        SQLiteConfig config = settings();
        config.setReadOnly(true);
        return source(file, config);
    }

    /// A door to `source` whose errors name no bound value, because values are personal.
    static Jdbi quiet(DataSource source) {
        Jdbi jdbi = Jdbi.create(source);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }

    Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.close();
    }

    private static SQLiteConfig settings() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.enforceForeignKeys(true);
        return config;
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
