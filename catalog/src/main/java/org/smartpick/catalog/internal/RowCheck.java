package org.smartpick.catalog.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.CsvTable;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.issue.DataIssue;
import org.smartpick.catalog.issue.FileIssue;
import org.smartpick.catalog.issue.StatementIssue;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;

/// Compares the rows of the tables with each other: sources that exist, programs that exist,
/// evidence that is there.
final class RowCheck {
    private static final List<String> BY_PROGRAM =
            List.of(
                    "board_pass_rates.csv",
                    "ehr_evidence.csv",
                    "informatics_links.csv",
                    "field_provenance.csv");
    private static final List<String> WITH_SOURCE =
            List.of(
                    "board_pass_rates.csv",
                    "ehr_evidence.csv",
                    "field_provenance.csv",
                    "program_year_results.csv",
                    "stated_fields.csv");

    private final Dataset dataset;
    private final Map<String, Program> programs = new HashMap<>();
    private final Set<String> sources;
    private final List<DataIssue> issues;

    private RowCheck(Directory directory, List<DataIssue> issues) {
        this.dataset = directory.dataset();
        this.sources = dataset.sources().keySet();
        this.issues = issues;
        directory.programs().forEach(program -> programs.put(program.id().value(), program));
    }

    static void find(Directory directory, List<DataIssue> issues) {
        RowCheck check = new RowCheck(directory, issues);
        BY_PROGRAM.forEach(check::orphans);
        WITH_SOURCE.forEach(check::sources);
        check.unsourcedPrograms();
        check.vendors();
    }

    private void orphans(String file) {
        Map<String, Integer> orphans = new TreeMap<>();
        dataset.findTable(file)
                .ifPresent(table ->
                        table.rows()
                                .forEach(row -> {
                                    if (!programs.containsKey(row.text("acgme_id"))) {
                                        orphans.merge(row.text("acgme_id"), 1, Integer::sum);
                                    }
                                }));
        orphans.forEach((id, rows) -> issues.add(new FileIssue.OrphanRows(file, id, rows)));
    }

    private void sources(String file) {
        Map<String, Integer> unknown = new TreeMap<>();
        dataset.findTable(file)
                .ifPresent(table ->
                        table.rows()
                                .forEach(row ->
                                        row.parts("source").stream()
                                                .filter(source -> !sources.contains(source))
                                                .forEach(source ->
                                                        unknown.merge(source, 1, Integer::sum))));
        unknown.forEach(
                (source, rows) -> issues.add(new FileIssue.UnknownSource(file, source, rows)));
    }

    private void unsourcedPrograms() {
        CsvTable table = dataset.table("programs.csv");
        for (CsvRow row : table.rows()) {
            if (row.text("sources").isEmpty() && AcgmeId.valid(row.text("acgme_id"))) {
                issues.add(
                        new FileIssue.UnsourcedProgram(
                                AcgmeId.of(row.text("acgme_id")), row.text("program_name")));
            }
        }
    }

    private void vendors() {
        Map<String, Set<String>> evidence = new HashMap<>();
        dataset.findTable("ehr_evidence.csv")
                .ifPresent(table ->
                        table.rows()
                                .forEach(row ->
                                        evidence.computeIfAbsent(
                                                        row.text("acgme_id"), id -> new TreeSet<>())
                                                .addAll(
                                                        Arrays.asList(
                                                                row.text("ehr_vendor")
                                                                        .split("\\|", -1)))));
        for (Program program :
                programs.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList()) {
            List<String> stated = program.fact(FactKey.EHR_VENDOR).findValue().orElse(List.of());
            Set<String> found = evidence.getOrDefault(program.id().value(), Set.of());
            if (!new TreeSet<>(stated).equals(found)) {
                issues.add(
                        new StatementIssue.VendorWithoutEvidence(
                                program.id(), stated, List.copyOf(found)));
            }
        }
    }
}
