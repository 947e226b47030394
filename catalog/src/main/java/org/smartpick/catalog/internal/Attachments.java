package org.smartpick.catalog.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Dataset;
import org.smartpick.catalog.issue.DataIssue;
import org.smartpick.catalog.issue.FileIssue;
import org.smartpick.domain.UsState;
import org.smartpick.domain.program.BoardPassRate;
import org.smartpick.domain.program.InformaticsFellowship;

/// What hangs on a program from other tables: board pass rates and informatics fellowships of the
/// institution.
final class Attachments {
    private final Map<String, List<BoardPassRate>> boards = new HashMap<>();
    private final Map<String, InformaticsFellowship> fellowships = new LinkedHashMap<>();
    private final Map<String, List<InformaticsFellowship>> fellowshipsByProgram = new HashMap<>();
    private final List<DataIssue> issues;

    private Attachments(List<DataIssue> issues) {
        this.issues = issues;
    }

    static Attachments read(Dataset directory, List<DataIssue> issues) {
        Attachments attachments = new Attachments(issues);
        directory
                .findTable("board_pass_rates.csv")
                .ifPresent(table -> table.rows().forEach(attachments::addBoard));
        directory
                .findTable("informatics_fellowships.csv")
                .ifPresent(table -> table.rows().forEach(attachments::addFellowship));
        directory
                .findTable("informatics_links.csv")
                .ifPresent(table -> table.rows().forEach(attachments::addLink));
        return attachments;
    }

    List<BoardPassRate> boards(String acgmeId) {
        return boards.getOrDefault(acgmeId, List.of());
    }

    List<InformaticsFellowship> fellowships(String acgmeId) {
        return fellowshipsByProgram.getOrDefault(acgmeId, List.of());
    }

    List<InformaticsFellowship> listFellowships() {
        return List.copyOf(fellowships.values());
    }

    private void addBoard(CsvRow row) {
        String text = row.text("pass_pct");
        try {
            BoardPassRate rate =
                    new BoardPassRate(
                            row.text("board"),
                            row.text("period"),
                            Double.parseDouble(text),
                            row.text("source"));
            boards.computeIfAbsent(row.text("acgme_id"), id -> new ArrayList<>(1)).add(rate);
        } catch (IllegalArgumentException e) {
            // not a number, or a share outside 0 to 100
            issues.add(unreadable(row, "pass_pct"));
        }
    }

    private void addFellowship(CsvRow row) {
        Optional<UsState> state = UsState.parse(row.text("state"));
        if (state.isEmpty()) {
            issues.add(unreadable(row, "state"));
            return;
        }
        int lastSeen = row.wholeNumber("last_seen_year").orElse(0);
        fellowships.put(
                row.text("fellowship_id"),
                new InformaticsFellowship(
                        row.text("fellowship_id"),
                        row.text("fellowship_name"),
                        row.text("city"),
                        state.get(),
                        lastSeen));
    }

    private void addLink(CsvRow row) {
        InformaticsFellowship fellowship = fellowships.get(row.text("fellowship_id"));
        if (fellowship == null) {
            issues.add(unreadable(row, "fellowship_id"));
        } else {
            fellowshipsByProgram
                    .computeIfAbsent(row.text("acgme_id"), id -> new ArrayList<>(1))
                    .add(fellowship);
        }
    }

    private static DataIssue unreadable(CsvRow row, String column) {
        return new FileIssue.UnreadableValue(
                row.table().path(), row.line(), column, row.text(column));
    }
}
