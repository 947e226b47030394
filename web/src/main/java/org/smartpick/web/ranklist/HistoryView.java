package org.smartpick.web.ranklist;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.advice.ranklist.KeepRankList;
import org.smartpick.web.view.Words;

/// Earlier versions of the list as their page shows them.
///
/// @param desk names of programs and the time zone
/// @param versions all versions, newest first
public record HistoryView(RankDesk desk, List<KeepRankList.Version> versions) {

    /// Copies the versions.
    public HistoryView {
        versions = List.copyOf(versions);
    }

    /// One version.
    ///
    /// @param number its number
    /// @param when when it was kept
    /// @param length how many programs it holds
    /// @param changes what changed, a sentence each
    /// @param newest whether it is the list as it is
    public record Row(
            int number, String when, String length, List<String> changes, boolean newest) {
        /// Copies the changes.
        public Row {
            changes = List.copyOf(changes);
        }
    }

    /// All versions, newest first.
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            KeepRankList.Version version = versions.get(i);
            rows.add(
                    new Row(
                            version.number(),
                            Words.moment(version.at(), desk.zone()),
                            Words.count(version.list().programs().size(), "program"),
                            changes(version),
                            i == 0));
        }
        return rows;
    }

    private List<String> changes(KeepRankList.Version version) {
        if (version.changes().isEmpty()) {
            return List.of("The order stayed; answers or first years changed.");
        }
        return version.changes().stream().map(this::sentence).toList();
    }

    private String sentence(KeepRankList.Change change) {
        String name = desk.name(change.program());
        if (change.from() == 0) {
            return name + " came in at rank " + change.to() + ".";
        }
        return change.to() == 0
                ? name + " left; it stood at rank " + change.from() + "."
                : name + " moved from rank " + change.from() + " to " + change.to() + ".";
    }
}
