package org.smartpick.catalog.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.CsvTable;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.dataset.SourceNote;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Provenance;

/// Which source and year stands behind each group of fields of each program.
///
/// Two tables of the edition tell it: one row a program and group for what we joined ourselves, one
/// row a group and year for what programs state of themselves. Equal provenances are one object:
/// 34,000 rows name fewer than fifty.
final class SourceBook {
    private static final String ANY_YEAR = "";

    private final Map<String, Confidence> grades = new HashMap<>();
    private final Map<Provenance, Provenance> interned = new HashMap<>();
    private final Map<String, Provenance> byProgram = new HashMap<>();
    private final Map<String, Provenance> byYear = new HashMap<>();

    static SourceBook read(Dataset directory) {
        SourceBook book = new SourceBook();
        for (SourceNote note : directory.sources().values()) {
            book.grades.put(note.key(), note.findConfidence().orElse(Confidence.D));
        }
        directory.findTable("stated_fields.csv").ifPresent(book::readStated);
        directory.findTable("field_provenance.csv").ifPresent(book::readJoined);
        return book;
    }

    private void readStated(CsvTable table) {
        for (CsvRow row : table.rows()) {
            byYear.put(
                    row.text("field_group") + "/" + row.text("year_in_file"),
                    provenance(row.text("source"), row.text("year")));
        }
    }

    private void readJoined(CsvTable table) {
        int id = table.position("acgme_id");
        int group = table.position("field_group");
        int source = table.position("source");
        int year = table.position("year");
        for (CsvRow row : table.rows()) {
            byProgram.put(
                    row.text(id) + row.text(group), provenance(row.text(source), row.text(year)));
        }
    }

    /// Provenance of a source in a year; a source without a row in the list is graded D.
    Provenance provenance(String source, String year) {
        AsOf asOf = year.isEmpty() ? AsOf.UNDATED : AsOf.of(Integer.parseInt(year));
        Provenance fresh =
                Provenance.bundled(source, asOf, grades.getOrDefault(source, Confidence.D));
        return interned.computeIfAbsent(fresh, same -> same);
    }

    /// What stands behind a group of fields of one program, by our own joins.
    Optional<Provenance> findJoined(String acgmeId, String group) {
        return Optional.ofNullable(byProgram.get(acgmeId + group));
    }

    /// What stands behind a group of fields: our own join where there is one, else what programs
    /// stated in that year.
    Optional<Provenance> find(String acgmeId, String group, String year) {
        Provenance joined = byProgram.get(acgmeId + group);
        return joined != null ? Optional.of(joined) : findStated(group, year);
    }

    /// What stands behind a group of fields that programs state of themselves.
    Optional<Provenance> findStated(String group, String year) {
        Provenance stated = byYear.get(group + "/" + year);
        return Optional.ofNullable(stated != null ? stated : byYear.get(group + "/" + ANY_YEAR));
    }
}
