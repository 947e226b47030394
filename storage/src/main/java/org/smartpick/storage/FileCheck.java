package org.smartpick.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// What looking at a database file gave.
///
/// @param applicationId SQLite's application id, [#APPLICATION_ID] for a workspace
/// @param version version of the layout
/// @param rows rows in each table
/// @param problems what is wrong with the file; empty when it is whole
record FileCheck(
        int applicationId, int version, SortedMap<String, Long> rows, List<String> problems) {
    /// "SPk1" in ASCII.
    static final int APPLICATION_ID = 1_397_779_249;

    private static final String HEADER = "SQLite format 3\0";
    private static final int MOST_LINES = 5;

    FileCheck {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        problems = List.copyOf(problems);
    }

    /// Looks at a file that is not open, without changing it beyond what SQLite itself recovers
    /// from its log.
    static FileCheck of(Path file, DataSource source) throws IOException {
        if (!startsAsDatabase(file)) {
            return broken("the file does not begin like a database");
        }
        return of(Database.quiet(source));
    }

    /// Looks at a database; one that cannot be read is a problem, not an exception.
    static FileCheck of(Jdbi jdbi) {
        try {
            return jdbi.withHandle(FileCheck::of);
        } catch (JdbiException e) {
            return broken("SQLite cannot read it: " + Faults.reason(e));
        }
    }

    /// Looks at an open database.
    static FileCheck of(Handle handle) {
        List<String> problems = new ArrayList<>(integrity(handle));
        long dangling =
                handle.createQuery("select count(*) from pragma_foreign_key_check")
                        .mapTo(Long.class)
                        .one();
        if (dangling > 0) {
            problems.add(dangling + " rows point at something that is not there");
        }
        return new FileCheck(
                number(handle, "application_id"),
                number(handle, "user_version"),
                countRows(handle),
                problems);
    }

    /// Whether the file is a whole workspace of some version.
    boolean whole() {
        return problems.isEmpty() && applicationId == APPLICATION_ID;
    }

    private static FileCheck broken(String problem) {
        return new FileCheck(0, 0, new TreeMap<>(), List.of(problem));
    }

    private static boolean startsAsDatabase(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(HEADER.length());
            return HEADER.equals(new String(start, StandardCharsets.ISO_8859_1));
        }
    }

    private static List<String> integrity(Handle handle) {
        List<String> lines =
                handle.createQuery("pragma integrity_check(" + MOST_LINES + ")")
                        .mapTo(String.class)
                        .list();
        return lines.equals(List.of("ok")) ? List.of() : lines;
    }

    private static int number(Handle handle, String pragma) {
        return handle.createQuery("pragma " + pragma).mapTo(Integer.class).one();
    }

    private static SortedMap<String, Long> countRows(Handle handle) {
        SortedMap<String, Long> rows = new TreeMap<>();
        List<String> tables =
                handle.createQuery(
                                "select name from sqlite_schema where type = 'table'"
                                        + " and name not like 'sqlite~_%' escape '~'")
                        .mapTo(String.class)
                        .list();
        for (String table : tables) {
            String quoted = '"' + table.replace("\"", "\"\"") + '"';
            rows.put(
                    table,
                    handle.createQuery("select count(*) from " + quoted).mapTo(Long.class).one());
        }
        return rows;
    }
}
