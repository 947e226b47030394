package org.smartpick.match;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names in the order of a wish, best first, none twice.
///
/// @param names programs on an applicant's list, or applicants on a program's
public record RankList(List<String> names) {
    /// Ranks on one list, at most; what the NRMP's system takes.
    public static final int MOST_RANKS = 300;

    /// Nobody and nothing.
    public static final RankList EMPTY = new RankList(List.of());

    /// Copies the names; refuses an empty one and a repeated one.
    public RankList {
        names = List.copyOf(names);
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isBlank() || !seen.add(name)) {
                throw new IllegalArgumentException(
                        "rank list repeats or leaves empty '" + name + "'");
            }
        }
    }

    /// A list from names.
    public static RankList of(String... names) {
        return new RankList(List.of(names));
    }

    /// A list from a text such as `City > Mercy > General`; an empty text is an empty list.
    public static RankList parse(String text) {
        return text.isBlank()
                ? EMPTY
                : new RankList(Arrays.stream(text.split(">", -1)).map(String::strip).toList());
    }

    /// Number of names.
    public int size() {
        return names.size();
    }

    @Override
    public String toString() {
        return String.join(" > ", names);
    }
}
