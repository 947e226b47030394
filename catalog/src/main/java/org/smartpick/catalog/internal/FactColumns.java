package org.smartpick.catalog.internal;

import java.util.List;
import java.util.Optional;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.issue.DataIssue;
import org.smartpick.catalog.issue.FileIssue;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.FactSheet;

/// Turns the columns of a program's row into facts: empty is unknown, unreadable or unsourced is
/// unknown and an issue.
final class FactColumns {

    /// Where one fact stands in the table.
    ///
    /// @param key the fact
    /// @param column column of the value
    /// @param group group of fields in the tables of sources
    /// @param yearColumn column of the year, empty where the table has none
    private record Column<T>(FactKey<T> key, String column, String group, String yearColumn) {}

    private static final List<Column<?>> COLUMNS =
            List.of(
                    new Column<>(
                            FactKey.SPONSOR,
                            "sponsoring_institution",
                            "sponsoring_institution",
                            ""),
                    new Column<>(FactKey.WEBSITE, "website", "website", "website_year"),
                    new Column<>(
                            FactKey.PROGRAM_TYPE,
                            "program_type",
                            "program_type",
                            "program_type_year"),
                    new Column<>(FactKey.TRAINING_YEARS, "training_years", "training_years", ""),
                    new Column<>(
                            FactKey.FIRST_YEAR_POSITIONS,
                            "first_year_positions",
                            "first_year_positions",
                            "first_year_positions_year"),
                    new Column<>(
                            FactKey.QUOTA, "quota_latest", "quota_latest", "quota_latest_year"),
                    new Column<>(
                            FactKey.FILLED, "filled_latest", "quota_latest", "quota_latest_year"),
                    new Column<>(
                            FactKey.ACCREDITATION,
                            "accreditation_status",
                            "accreditation_status",
                            "accreditation_status_year"),
                    new Column<>(
                            FactKey.ERAS,
                            "participates_eras",
                            "participates_eras",
                            "participates_eras_year"),
                    new Column<>(FactKey.VISA_J1, "visa_j1", "visa", "visa_year"),
                    new Column<>(FactKey.VISA_H1B, "visa_h1b", "visa", "visa_year"),
                    new Column<>(FactKey.VISA_F1, "visa_f1", "visa", "visa_year"),
                    new Column<>(FactKey.STEP2_REQUIRED, "step2_required", "scores", "scores_year"),
                    new Column<>(FactKey.MIN_STEP2, "min_step2", "scores", "scores_year"),
                    new Column<>(
                            FactKey.LETTERS,
                            "letters_required",
                            "letters",
                            "letters_required_year"),
                    new Column<>(FactKey.EHR_VENDOR, "ehr_vendor", "ehr_vendor", "ehr_year"));

    private final SourceBook sources;
    private final List<DataIssue> issues;

    FactColumns(SourceBook sources, List<DataIssue> issues) {
        this.sources = sources;
        this.issues = issues;
    }

    FactSheet facts(AcgmeId id, CsvRow row) {
        FactSheet.Builder sheet = FactSheet.builder();
        for (Column<?> column : COLUMNS) {
            put(sheet, column, id, row);
        }
        return sheet.build();
    }

    private <T> void put(FactSheet.Builder sheet, Column<T> column, AcgmeId id, CsvRow row) {
        String text = row.text(column.column());
        if (text.isEmpty()) {
            return;
        }
        Optional<T> value = value(column, row, text);
        Optional<Provenance> provenance = provenance(column, id, row);
        if (value.isPresent() && provenance.isEmpty()) {
            issues.add(new FileIssue.UnsourcedValue(id, column.column(), text));
        }
        if (value.isPresent() && provenance.isPresent()) {
            sheet.put(column.key(), Fact.known(value.get(), provenance.get()));
        }
    }

    private <T> Optional<T> value(Column<T> column, CsvRow row, String text) {
        return switch (column.key().form().parse(column.column(), text)) {
            case Parsed.Read<T> read -> Optional.of(read.value());
            case Parsed.Refused<T> refused -> {
                issues.add(
                        new FileIssue.UnreadableValue(
                                row.table().path(), row.line(), column.column(), text));
                yield Optional.empty();
            }
        };
    }

    private Optional<Provenance> provenance(Column<?> column, AcgmeId id, CsvRow row) {
        String year = column.yearColumn().isEmpty() ? "" : row.text(column.yearColumn());
        Optional<Provenance> found = sources.find(id.value(), column.group(), year);
        boolean weak =
                column.group().equals("quota_latest")
                        && row.text("nrmp_match_basis").equals("name");
        return weak ? found.map(FactColumns::weakened) : found;
    }

    /// A quota that reached its program through the likeness of names alone is no better than C.
    private static Provenance weakened(Provenance provenance) {
        return provenance.confidence().compareTo(Confidence.C) >= 0
                ? provenance
                : Provenance.bundled(provenance.source(), provenance.asOf(), Confidence.C);
    }
}
