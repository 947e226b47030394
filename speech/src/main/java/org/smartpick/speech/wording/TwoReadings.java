package org.smartpick.speech.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.smartpick.interview.timeline.HeardWord;

/// Lays a second engine's wording over the words of the first, which alone knows times.
///
/// Both are laid side by side by the least number of words left out, put in or replaced (edit
/// distance, Wagner and Fischer 1974). Words that agree keep their time and confidence. Where the
/// two differ, the second's wording takes the place and shares its time, and is marked as doubtful.
/// Words that only the second wrote are marked as more doubtful: such an engine can invent text in
/// silence. What the first was sure of and the second left out stays, since such an engine tidies
/// away repeated and filling words, which the coach must count. A stretch in which the first heard
/// nothing keeps nothing, and a wording that agrees with less than a third of what the first was
/// sure of is not taken.
public final class TwoReadings {
    /// Confidence of a wording that the engines do not agree on, 0 to 1: below what a page marks.
    static final double DIFFERENT = 0.5;

    /// Confidence of a word that only the second engine wrote, 0 to 1.
    static final double ONLY_SECOND = 0.3;

    /// From this confidence on the first engine is sure, 0 to 1.
    static final double SURE = 0.9;

    /// Least share of sure words on which both must agree for the second to be believed, 0 to 1.
    static final double LEAST_AGREEMENT = 1.0 / 3;

    private final List<HeardWord> first;
    private final List<String> second;
    // Where the stretch ends, for words behind the last one.
    private final double endSeconds;
    private final List<HeardWord> result = new ArrayList<>();
    // On how many words that the first was sure of both agree.
    private int agreed;

    private TwoReadings(List<HeardWord> first, Wording wording) {
        this.first = first;
        this.second = wording.words();
        this.endSeconds = wording.endSeconds();
    }

    /// The words of both, in the order of time.
    ///
    /// @param heard words of the first engine, in order
    /// @param wordings of the second, in order; words that lie in none of them stay as they are
    public static List<HeardWord> merge(List<HeardWord> heard, List<Wording> wordings) {
        List<HeardWord> merged = new ArrayList<>(heard);
        for (Wording wording : wordings) {
            List<HeardWord> inside = heard.stream().filter(word -> in(word, wording)).toList();
            if (!inside.isEmpty() && !wording.words().isEmpty()) {
                List<HeardWord> both = new TwoReadings(inside, wording).laidTogether();
                merged.removeAll(inside);
                merged.addAll(both);
            }
        }
        merged.sort(Comparator.comparingDouble(HeardWord::startSeconds));
        return List.copyOf(merged);
    }

    private static boolean in(HeardWord word, Wording wording) {
        return wording.holds((word.startSeconds() + word.endSeconds()) / 2);
    }

    private List<HeardWord> laidTogether() {
        int[][] cost = costs();
        int i = 0;
        int j = 0;
        int changedFirst = 0;
        int changedSecond = 0;
        while (i < first.size() && j < second.size()) {
            if (same(i, j) && cost[i][j] == cost[i + 1][j + 1]) {
                settle(changedFirst, i, changedSecond, j);
                agree(i, j);
                i++;
                j++;
                changedFirst = i;
                changedSecond = j;
            } else if (cost[i][j] == cost[i + 1][j + 1] + 1) {
                i++;
                j++;
            } else if (cost[i][j] == cost[i + 1][j] + 1) {
                i++;
            } else {
                j++;
            }
        }
        settle(changedFirst, first.size(), changedSecond, second.size());
        long sure = first.stream().filter(word -> word.confidence() >= SURE).count();
        return agreed >= LEAST_AGREEMENT * sure ? result : first;
    }

    /// Least number of changes from word `i` of the first and word `j` of the second on.
    private int[][] costs() {
        int[][] cost = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size(); i >= 0; i--) {
            for (int j = second.size(); j >= 0; j--) {
                if (i == first.size() || j == second.size()) {
                    cost[i][j] = first.size() - i + second.size() - j;
                } else {
                    int along = cost[i + 1][j + 1] + (same(i, j) ? 0 : 1);
                    cost[i][j] = Math.min(along, 1 + Math.min(cost[i + 1][j], cost[i][j + 1]));
                }
            }
        }
        return cost;
    }

    private boolean same(int i, int j) {
        return plain(first.get(i).text()).equals(plain(second.get(j)));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void agree(int i, int j) {
        HeardWord word = first.get(i);
        agreed += word.confidence() >= SURE ? 1 : 0;
        result.add(
                new HeardWord(
                        second.get(j), word.startSeconds(), word.endSeconds(), word.confidence()));
    }

    /// A run in which they differ: words `from` to `past` of the first, `begin` to `end` of the
    /// second.
    private void settle(int from, int past, int begin, int end) {
        List<HeardWord> mine = first.subList(from, past);
        List<String> theirs = second.subList(begin, end);
        if (theirs.isEmpty()) {
            mine.stream().filter(word -> word.confidence() >= SURE).forEach(result::add);
        } else if (mine.isEmpty()) {
            double start = from == 0 ? first.getFirst().startSeconds() : endOf(from - 1);
            double until = from == first.size() ? endSeconds : first.get(from).startSeconds();
            share(theirs, start, from == 0 ? start : Math.max(start, until), ONLY_SECOND);
        } else {
            share(theirs, mine.getFirst().startSeconds(), endOf(past - 1), DIFFERENT);
        }
    }

    private double endOf(int index) {
        return first.get(index).endSeconds();
    }

    /// Words that share a time, each as much as it has letters.
    private void share(List<String> words, double start, double end, double confidence) {
        int letters = words.stream().mapToInt(String::length).sum();
        double from = start;
        int before = 0;
        for (String word : words) {
            before += word.length();
            double until = start + (end - start) * before / letters;
            result.add(new HeardWord(word, from, Math.max(from, until), confidence));
            from = Math.max(from, until);
        }
    }
}
