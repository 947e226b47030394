package org.smartpick.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.smartpick.advice.port.Entry;

/// Small documents with their versions.
record EntryTable(Handle handle) {
    private static final String COLUMNS = "select at, kind, key, text from entry_version ";

    /// The newest version of every document of a kind that was not taken away, by key.
    List<Entry> listNewest(String kind) {
        return handle.createQuery(
                        COLUMNS
                                + "where seq in (select max(seq) from entry_version where kind = ?"
                                + " group by key) and text <> '' order by key")
                .bind(0, kind)
                .map(EntryTable::entry)
                .list();
    }

    /// The newest version of a document, unless it was taken away.
    Optional<Entry> findNewest(String kind, String key) {
        return handle.createQuery(COLUMNS + "where kind = ? and key = ? order by seq desc limit 1")
                .bind(0, kind)
                .bind(1, key)
                .map(EntryTable::entry)
                .findOne()
                .filter(entry -> !entry.takenAway());
    }

    /// All versions of a document, newest first.
    List<Entry> listVersions(String kind, String key) {
        return handle.createQuery(COLUMNS + "where kind = ? and key = ? order by seq desc")
                .bind(0, kind)
                .bind(1, key)
                .map(EntryTable::entry)
                .list();
    }

    /// All versions of all documents in the order in which they were written.
    List<Entry> listAll() {
        return handle.createQuery(COLUMNS + "order by seq").map(EntryTable::entry).list();
    }

    /// Adds a version, unless the newest says the same.
    void save(Entry entry) {
        String newest = findNewest(entry.kind(), entry.key()).map(Entry::text).orElse("");
        if (!newest.equals(entry.text())) {
            add(entry);
        }
    }

    void add(Entry entry) {
        handle.createUpdate("insert into entry_version (at, kind, key, text) values (?, ?, ?, ?)")
                .bind(0, entry.at().toString())
                .bind(1, entry.kind())
                .bind(2, entry.key())
                .bind(3, entry.text())
                .execute();
    }

    /// Deletes a document with all its versions; says how many there were.
    int erase(String kind, String key) {
        return handle.createUpdate("delete from entry_version where kind = ? and key = ?")
                .bind(0, kind)
                .bind(1, key)
                .execute();
    }

    private static Entry entry(ResultSet row, StatementContext context) throws SQLException {
        return new Entry(
                row.getString("kind"),
                row.getString("key"),
                Instant.parse(row.getString("at")),
                row.getString("text"));
    }
}
