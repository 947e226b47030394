package org.smartpick.interview.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Puts the person's own wording in the place of what was heard, without losing the times.
///
/// Both wordings are laid side by side by the least number of words left out, put in or replaced
/// (edit distance, Wagner and Fischer 1974). Words that agree keep their times and take the
/// person's spelling; a run of changed words shares the time of the words it replaces.
final class Correction {
    private static final double SURE = 1;

    private final List<HeardWord> heard;
    private final List<String> typed;
    private final List<HeardWord> result = new ArrayList<>();

    private Correction(List<HeardWord> heard, List<String> typed) {
        this.heard = heard;
        this.typed = typed;
    }

    /// The corrected answer; its pieces are cut anew and not judged yet.
    static Timeline apply(Timeline timeline, String text) {
        List<String> typed =
                Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        Correction correction = new Correction(timeline.words(), typed);
        correction.align();
        return Timeline.of(timeline.seconds(), correction.result).withFillers(timeline.fillers());
    }

    private void align() {
        int[][] cost = costs();
        int i = 0;
        int j = 0;
        int firstHeard = 0;
        int firstTyped = 0;
        while (i < heard.size() || j < typed.size()) {
            if (i < heard.size() && j < typed.size() && same(i, j)) {
                replace(firstHeard, i, firstTyped, j);
                HeardWord word = heard.get(i);
                result.add(
                        new HeardWord(typed.get(j), word.startSeconds(), word.endSeconds(), SURE));
                i++;
                j++;
                firstHeard = i;
                firstTyped = j;
            } else if (i < heard.size()
                    && j < typed.size()
                    && cost[i][j] == cost[i + 1][j + 1] + 1) {
                i++;
                j++;
            } else if (i < heard.size() && cost[i][j] == cost[i + 1][j] + 1) {
                i++;
            } else {
                j++;
            }
        }
        replace(firstHeard, i, firstTyped, j);
    }

    /// Least changes from each pair of places to the ends.
    private int[][] costs() {
        int[][] cost = new int[heard.size() + 1][typed.size() + 1];
        for (int i = heard.size(); i >= 0; i--) {
            for (int j = typed.size(); j >= 0; j--) {
                if (i == heard.size() || j == typed.size()) {
                    cost[i][j] = heard.size() - i + typed.size() - j;
                } else if (same(i, j)) {
                    cost[i][j] = cost[i + 1][j + 1];
                } else {
                    cost[i][j] =
                            1
                                    + Math.min(
                                            cost[i + 1][j + 1],
                                            Math.min(cost[i + 1][j], cost[i][j + 1]));
                }
            }
        }
        return cost;
    }

    /// Gives the typed words from `firstTyped` the time of the heard words from `firstHeard`.
    private void replace(int firstHeard, int pastHeard, int firstTyped, int pastTyped) {
        int count = pastTyped - firstTyped;
        if (count == 0) {
            return;
        }
        double start = firstHeard < pastHeard ? heard.get(firstHeard).startSeconds() : endBefore();
        double end =
                firstHeard < pastHeard
                        ? heard.get(pastHeard - 1).endSeconds()
                        : startAfter(pastHeard, start);
        double each = Math.max(0, end - start) / count;
        for (int k = 0; k < count; k++) {
            result.add(
                    new HeardWord(
                            typed.get(firstTyped + k),
                            start + k * each,
                            start + (k + 1) * each,
                            SURE));
        }
    }

    private double endBefore() {
        return result.isEmpty() ? 0 : result.getLast().endSeconds();
    }

    private double startAfter(int index, double otherwise) {
        return index < heard.size()
                ? Math.max(otherwise, heard.get(index).startSeconds())
                : otherwise;
    }

    private boolean same(int i, int j) {
        return plain(heard.get(i).text()).equals(plain(typed.get(j)));
    }

    /// Without case and without signs at its ends.
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }
}
