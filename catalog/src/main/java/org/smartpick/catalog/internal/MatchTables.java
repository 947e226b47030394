package org.smartpick.catalog.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.CsvTable;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.issue.DataIssue;
import org.smartpick.catalog.issue.FileIssue;
import org.smartpick.catalog.issue.MatchIssue;
import org.smartpick.domain.program.NrmpTrack;
import org.smartpick.domain.program.TrackKind;
import org.smartpick.domain.program.TrackResult;

/// Codes, quotas and fills of the Match by program; what belongs to no program is kept for the list
/// of issues.
final class MatchTables {
    private static final String SEEN = "seen_";

    private final Map<String, List<NrmpTrack>> tracks = new HashMap<>();
    private final Map<String, List<TrackResult>> results = new HashMap<>();
    private final List<MatchIssue.UnjoinedNrmpCode> unjoined = new ArrayList<>();
    private final List<DataIssue> issues;

    private MatchTables(List<DataIssue> issues) {
        this.issues = issues;
    }

    static MatchTables read(Dataset directory, List<DataIssue> issues) {
        MatchTables tables = new MatchTables(issues);
        directory.findTable("nrmp_codes.csv").ifPresent(tables::readCodes);
        directory.findTable("program_year_results.csv").ifPresent(tables::readResults);
        return tables;
    }

    List<NrmpTrack> tracks(String acgmeId) {
        return tracks.getOrDefault(acgmeId, List.of());
    }

    List<TrackResult> results(String acgmeId) {
        return results.getOrDefault(acgmeId, List.of());
    }

    /// Tracks by the number of their program, programs that are not in the directory included.
    Map<String, List<NrmpTrack>> tracksByProgram() {
        return tracks;
    }

    List<MatchIssue.UnjoinedNrmpCode> unjoined() {
        return unjoined;
    }

    private void readCodes(CsvTable table) {
        List<String> seen = table.columns().stream().filter(c -> c.startsWith(SEEN)).toList();
        int program = table.position("acgme_id");
        int code = table.position("nrmp_code");
        int letter = table.position("track_type");
        int name = table.position("track_name");
        int basis = table.position("match_basis");
        for (CsvRow row : table.rows()) {
            if (row.text(program).isEmpty()) {
                unjoined.add(
                        new MatchIssue.UnjoinedNrmpCode(
                                row.text(code),
                                row.text("institution_name"),
                                row.text("state"),
                                row.text(name)));
            } else {
                tracks.computeIfAbsent(row.text(program), id -> new ArrayList<>(2))
                        .add(
                                new NrmpTrack(
                                        row.text(code),
                                        kindOfLetter(row.text(letter)),
                                        row.text(name),
                                        lastSeen(row, seen),
                                        row.text(basis)));
            }
        }
    }

    /// Newest year among the columns `seen_2020`, `seen_fl_2026` and so on that say yes; 0 when
    /// none does.
    private static int lastSeen(CsvRow row, List<String> columns) {
        int newest = 0;
        for (String column : columns) {
            if (row.text(column).equals("yes")) {
                newest = Math.max(newest, Integer.parseInt(column.substring(column.length() - 4)));
            }
        }
        return newest;
    }

    private void readResults(CsvTable table) {
        int program = table.position("acgme_id");
        for (CsvRow row : table.rows()) {
            OptionalInt quota = count(row, "quota");
            OptionalInt filled = count(row, "filled");
            OptionalInt year = count(row, "year");
            if (!row.text(program).isEmpty()
                    && quota.isPresent()
                    && filled.isPresent()
                    && year.isPresent()) {
                results.computeIfAbsent(row.text(program), id -> new ArrayList<>(2))
                        .add(
                                new TrackResult(
                                        year.getAsInt(),
                                        row.text("nrmp_code"),
                                        kindOfName(row.text("track")),
                                        row.text("track_name"),
                                        quota.getAsInt(),
                                        filled.getAsInt(),
                                        row.text("source")));
            }
        }
    }

    private OptionalInt count(CsvRow row, String column) {
        String text = row.text(column);
        try {
            int value = Integer.parseInt(text);
            if (value >= 0) {
                return OptionalInt.of(value);
            }
        } catch (NumberFormatException e) {
            // falls through to the issue: an unreadable count makes the row unusable, not the load
        }
        issues.add(new FileIssue.UnreadableValue(row.table().path(), row.line(), column, text));
        return OptionalInt.empty();
    }

    private static TrackKind kindOfLetter(String letter) {
        return switch (letter) {
            case "C" -> TrackKind.CATEGORICAL;
            case "A" -> TrackKind.ADVANCED;
            case "P" -> TrackKind.PRELIMINARY;
            case "M" -> TrackKind.PRIMARY;
            case "R" -> TrackKind.PHYSICIAN;
            default -> TrackKind.OTHER;
        };
    }

    private static TrackKind kindOfName(String name) {
        return switch (name) {
            case "categorical" -> TrackKind.CATEGORICAL;
            case "advanced" -> TrackKind.ADVANCED;
            case "preliminary" -> TrackKind.PRELIMINARY;
            case "primary_care_categorical" -> TrackKind.PRIMARY;
            case "physician_reserved" -> TrackKind.PHYSICIAN;
            default -> TrackKind.OTHER;
        };
    }
}
