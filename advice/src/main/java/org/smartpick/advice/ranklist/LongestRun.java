package org.smartpick.advice.ranklist;

import java.util.ArrayList;
import java.util.List;

/// The most programs that keep their order from one list to another; the others are those that
/// moved.
final class LongestRun {
    private LongestRun() {}

    /// The longest common subsequence of two orders of the same things.
    static <T> List<T> of(List<T> before, List<T> after) {
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                length[i][j] =
                        before.get(i).equals(after.get(j))
                                ? length[i + 1][j + 1] + 1
                                : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<T> run = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                run.add(before.get(i));
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return run;
    }
}
