package org.smartpick.catalog.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.smartpick.catalog.dataset.CatalogException;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.CsvTable;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.issue.DataIssue;
import org.smartpick.catalog.issue.FileIssue;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Fact;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.program.Program;

/// Reads the directory in one pass over its tables; a row that cannot be used becomes an issue,
/// never a failure. The two longest tables are read by other threads meanwhile.
public final class DirectoryReader {
    private final Dataset dataset;
    private final Map<String, Specialty> canonical;
    private final List<DataIssue> issues = new ArrayList<>();
    private final Map<String, Integer> unmapped = new TreeMap<>();
    private final Map<String, Specialty> spelled = new HashMap<>();
    private final Map<String, Optional<UsState>> states = new HashMap<>();
    private int listedColumn = -1; // known once the table is open

    private DirectoryReader(Dataset dataset, Map<String, Specialty> canonical) {
        this.dataset = dataset;
        this.canonical = canonical;
    }

    /// Reads the whole directory.
    ///
    /// @param dataset edition to read
    /// @param canonical specialty by the directory's spelling
    /// @throws org.smartpick.catalog.dataset.CatalogException when a table is damaged or lacks a
    ///   column
    public static Directory read(Dataset dataset, Map<String, Specialty> canonical) {
        return new DirectoryReader(dataset, canonical).read();
    }

    private Directory read() {
        List<DataIssue> matchIssues = new ArrayList<>();
        CompletableFuture<SourceBook> laterSources =
                CompletableFuture.supplyAsync(() -> SourceBook.read(dataset));
        CompletableFuture<MatchTables> laterMatch =
                CompletableFuture.supplyAsync(() -> MatchTables.read(dataset, matchIssues));
        CsvTable table = dataset.table("programs.csv");
        Attachments attachments = Attachments.read(dataset, issues);
        SourceBook sources = joined(laterSources);
        MatchTables match = joined(laterMatch);
        issues.addAll(matchIssues);
        FactColumns facts = new FactColumns(sources, issues);
        List<Program> programs = new ArrayList<>();
        listedColumn = listedColumn(table);
        for (CsvRow row : table.rows()) {
            identity(row, sources)
                    .ifPresent(identity -> {
                        String id = identity.id().value();
                        programs.add(
                                new Program(
                                        identity,
                                        facts.facts(identity.id(), row),
                                        match.tracks(id),
                                        match.results(id),
                                        attachments.fellowships(id),
                                        attachments.boards(id)));
                    });
        }
        return new Directory(
                dataset,
                programs,
                attachments.listFellowships(),
                match.tracksByProgram(),
                match.unjoined(),
                unmapped,
                issues);
    }

    /// What another thread has read; its failure is thrown as if it had happened here.
    private static <T> T joined(CompletableFuture<T> later) {
        try {
            return later.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CatalogException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private Optional<Program.Identity> identity(CsvRow row, SourceBook sources) {
        String id = row.text("acgme_id");
        if (!AcgmeId.valid(id)) {
            return refused(row, "acgme_id");
        }
        Optional<UsState> state = states.computeIfAbsent(row.text("state"), UsState::parse);
        if (state.isEmpty()) {
            return refused(row, "state");
        }
        if (row.text("specialty").isBlank()) {
            return refused(row, "specialty");
        }
        return Optional.of(
                new Program.Identity(
                        AcgmeId.of(id),
                        row.text("program_name"),
                        specialty(row.text("specialty")),
                        row.text("city"),
                        state.get(),
                        place(row, sources),
                        listed(row, sources)));
    }

    private Optional<Program.Identity> refused(CsvRow row, String column) {
        issues.add(
                new FileIssue.UnreadableValue(
                        row.table().path(), row.line(), column, row.text(column)));
        return Optional.empty();
    }

    private Specialty specialty(String spelling) {
        Specialty known = canonical.get(spelling);
        if (known == null) {
            unmapped.merge(spelling, 1, Integer::sum);
            return spelled.computeIfAbsent(spelling, text -> Specialty.of(text.strip()));
        }
        return known;
    }

    private Fact<GeoPoint> place(CsvRow row, SourceBook sources) {
        if (row.text("latitude").isEmpty()) {
            return Fact.unknown();
        }
        Optional<Provenance> provenance = sources.findJoined(row.text("acgme_id"), "coordinates");
        try {
            GeoPoint point =
                    new GeoPoint(
                            Double.parseDouble(row.text("latitude")),
                            Double.parseDouble(row.text("longitude")));
            return provenance
                    .map(from -> Fact.known(point, from))
                    .orElseGet(() -> {
                        issues.add(
                                new FileIssue.UnsourcedValue(
                                        AcgmeId.of(row.text("acgme_id")),
                                        "latitude",
                                        row.text("latitude")));
                        return Fact.unknown();
                    });
        } catch (IllegalArgumentException e) {
            // not a number, or not on the globe
            issues.add(
                    new FileIssue.UnreadableValue(
                            row.table().path(),
                            row.line(),
                            "latitude",
                            row.text("latitude") + "," + row.text("longitude")));
            return Fact.unknown();
        }
    }

    /// Position of the column `listed_2025`, whatever its year; -1 where the edition has none.
    private static int listedColumn(CsvTable table) {
        return table.columns().stream()
                .filter(name -> name.startsWith("listed_"))
                .findFirst()
                .map(table::position)
                .orElse(-1);
    }

    private Fact<Boolean> listed(CsvRow row, SourceBook sources) {
        if (listedColumn < 0 || !row.text(listedColumn).equals("yes")) {
            return Fact.unknown();
        }
        return sources.findJoined(row.text("acgme_id"), "identity")
                .map(from -> Fact.known(true, from))
                .orElseGet(Fact::unknown);
    }
}
