package org.smartpick.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.smartpick.advice.port.WorkspaceContents.Action;
import org.smartpick.advice.port.WorkspaceContents.CorrectionEntry;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.program.Correction;

/// Corrections as they were made and withdrawn. The newest entry of a program's fact says what is
/// in force.
record CorrectionTable(Handle handle) {
    private static final String COLUMNS =
            "select at, action, program, fact, value, source, date, note from correction_entry as it ";

    /// Corrections in force, by program and fact.
    List<Correction> listInForce() {
        return handle
                .createQuery(
                        COLUMNS
                                + "where action = 'MADE' and seq = (select max(seq) from correction_entry"
                                + " other where other.program = it.program and other.fact = it.fact) order by program, fact")
                .map(CorrectionTable::entry)
                .stream()
                .map(CorrectionEntry::correction)
                .toList();
    }

    Optional<Correction> findInForce(AcgmeId program, String fact) {
        return handle.createQuery(
                        COLUMNS + "where program = ? and fact = ? order by seq desc limit 1")
                .bind(0, program.value())
                .bind(1, fact)
                .map(CorrectionTable::entry)
                .findOne()
                .filter(entry -> entry.action() == Action.MADE)
                .map(CorrectionEntry::correction);
    }

    /// All entries in the order in which they were added.
    List<CorrectionEntry> listAll() {
        return handle.createQuery(COLUMNS + "order by seq").map(CorrectionTable::entry).list();
    }

    void add(CorrectionEntry entry) {
        Correction correction = entry.correction();
        handle.createUpdate(
                        "insert into correction_entry (at, action, program, fact, value, source, date, note)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, entry.at().toString())
                .bind(1, entry.action().name())
                .bind(2, correction.program().value())
                .bind(3, correction.fact())
                .bind(4, correction.value())
                .bind(5, correction.source())
                .bind(6, correction.date().toString())
                .bind(7, correction.note())
                .execute();
    }

    private static CorrectionEntry entry(ResultSet row, StatementContext context)
            throws SQLException {
        return new CorrectionEntry(
                Instant.parse(row.getString("at")),
                new Correction(
                        AcgmeId.of(row.getString("program")),
                        row.getString("fact"),
                        row.getString("value"),
                        row.getString("source"),
                        LocalDate.parse(row.getString("date")),
                        row.getString("note")),
                Action.valueOf(row.getString("action")));
    }
}
