package org.smartpick.interview.story;

import java.util.List;
import org.smartpick.interview.bank.StoryKind;

/// Which kinds of story are there and which are missing: one row a kind.
///
/// @param rows in the order of the kinds
public record Coverage(List<Row> rows) {

    /// One kind.
    ///
    /// @param kind the kind
    /// @param stories those that are of this kind first
    /// @param others those of another kind that can serve here too
    public record Row(StoryKind kind, List<Story> stories, List<Story> others) {
        /// Copies the lists.
        public Row {
            stories = List.copyOf(stories);
            others = List.copyOf(others);
        }

        /// How many are missing until there are enough.
        public int missing() {
            return Math.max(0, kind.wantedLow() - stories.size());
        }

        /// How many of them can be rehearsed.
        public long ready() {
            return stories.stream().filter(Story::ready).count();
        }
    }

    /// Copies the rows.
    public Coverage {
        rows = List.copyOf(rows);
    }

    /// Sorts stories under their kinds; a kind that is not among `kinds` counts nowhere.
    public static Coverage of(List<Story> stories, List<StoryKind> kinds) {
        return new Coverage(
                kinds.stream()
                        .map(kind ->
                                new Row(
                                        kind,
                                        stories.stream()
                                                .filter(story -> story.kind().equals(kind.id()))
                                                .toList(),
                                        stories.stream()
                                                .filter(story ->
                                                        !story.kind().equals(kind.id())
                                                                && story.kinds()
                                                                        .contains(kind.id()))
                                                .toList()))
                        .toList());
    }

    /// The kinds with too few stories, the emptiest first.
    public List<Row> listGaps() {
        return rows.stream()
                .filter(row -> row.missing() > 0)
                .sorted(java.util.Comparator.comparingInt(Row::missing).reversed())
                .toList();
    }

    /// How many stories stand under a kind of these.
    public int stories() {
        return rows.stream().mapToInt(row -> row.stories().size()).sum();
    }

    /// How many stories there should be at least.
    public int wanted() {
        return rows.stream().mapToInt(row -> row.kind().wantedLow()).sum();
    }
}
