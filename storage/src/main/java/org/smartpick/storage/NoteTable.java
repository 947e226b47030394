package org.smartpick.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.smartpick.advice.port.WorkspaceContents.NoteEntry;
import org.smartpick.domain.AcgmeId;

/// Notes on programs with their earlier versions.
record NoteTable(Handle handle) {

    /// The newest text, where it was not taken away.
    Optional<String> findText(AcgmeId program) {
        return handle.createQuery(
                        "select text from note_version where program = ? order by seq desc limit 1")
                .bind(0, program.value())
                .mapTo(String.class)
                .findOne()
                .filter(text -> !text.isEmpty());
    }

    /// All versions in the order in which they were written.
    List<NoteEntry> listAll() {
        return handle.createQuery("select at, program, text from note_version order by seq")
                .map(NoteTable::entry)
                .list();
    }

    void add(NoteEntry entry) {
        handle.createUpdate("insert into note_version (at, program, text) values (?, ?, ?)")
                .bind(0, entry.at().toString())
                .bind(1, entry.program().value())
                .bind(2, entry.text())
                .execute();
    }

    private static NoteEntry entry(ResultSet row, StatementContext context) throws SQLException {
        return new NoteEntry(
                Instant.parse(row.getString("at")),
                AcgmeId.of(row.getString("program")),
                row.getString("text"));
    }
}
