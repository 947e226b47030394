package org.smartpick.interview.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a sentence shows beside its meaning: its place in the answer, tense, who acts, numbers.
///
/// Fifteen features that hold for any English answer, each between 0 and 1. None of them looks at
/// capital letters or punctuation, so that they are the same for a heard text.
public final class GeneralFeatures {
    /// Names of the features in their order.
    public static final List<String> NAMES =
            List.of(
                    "place",
                    "place_squared",
                    "first",
                    "last",
                    "past_tense",
                    "present_tense",
                    "begins_with_i",
                    "i_words",
                    "we_words",
                    "future_or_wish",
                    "number",
                    "length",
                    "lesson_word",
                    "very_short",
                    "third_person");

    private static final Set<String> PAST =
            Set.of(
                    ("was were had did went got came said told asked took made gave found knew thought"
                                    + " felt saw kept left wrote put ran sat stood spoke brought built began led met"
                                    + " paid read sent showed heard held drew cut set let rang taught caught spent"
                                    + " lost won chose grew drove fell meant understood")
                            .split(" "));
    private static final Set<String> PRESENT =
            Set.of("am is are i'm it's that's do does want now always today".split(" "));
    private static final Set<String> FUTURE =
            Set.of("will i'll would i'd going hope plan want like expect".split(" "));
    private static final Set<String> MINE = Set.of("i i'd i'm i've i'll my me".split(" "));
    private static final Set<String> ME_FIRST = Set.of("i", "i'd", "i'm", "i've");
    private static final Set<String> OURS = Set.of("we", "we'd", "we're", "our", "us");
    private static final Set<String> OPENERS =
            Set.of("so", "and", "then", "um", "uh", "well", "but", "also");
    private static final Set<String> LESSON = Set.of("learned", "taught", "lesson", "since");
    private static final Set<String> OTHERS = Set.of("he", "she", "they", "him", "her");
    private static final int LONG_SENTENCE = 40;
    private static final int SHORT_SENTENCE = 8;
    private static final int COUNTED = 3;

    private GeneralFeatures() {}

    /// One row a sentence, in the order of [#NAMES].
    public static List<double[]> of(List<String> sentences) {
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            rows.add(row(Words.of(sentences.get(i)), i, sentences.size()));
        }
        return rows;
    }

    private static double[] row(List<String> words, int index, int count) {
        double place = count > 1 ? index / (count - 1.0) : 0.5;
        String opening =
                words.stream().filter(word -> !OPENERS.contains(word)).findFirst().orElse("");
        return new double[] {
            place,
            place * place,
            flag(index == 0),
            flag(index == count - 1),
            share(words, PAST, COUNTED, "ed"),
            share(words, PRESENT, COUNTED, ""),
            flag(ME_FIRST.contains(opening)),
            share(words, MINE, COUNTED, ""),
            share(words, OURS, COUNTED, ""),
            share(words, FUTURE, 2, ""),
            flag(words.stream().anyMatch(NumberWords::isNumber)),
            Math.min(words.size(), LONG_SENTENCE) / (double) LONG_SENTENCE,
            flag(words.stream().anyMatch(LESSON::contains)),
            flag(words.size() < SHORT_SENTENCE),
            flag(words.stream().anyMatch(OTHERS::contains))
        };
    }

    /// How many words are of a kind, as a share of `most`, at most 1. An ending, if any, counts for
    /// words of four letters and more.
    private static double share(List<String> words, Set<String> kind, int most, String ending) {
        long found =
                words.stream()
                        .filter(word ->
                                kind.contains(word)
                                        || (!ending.isEmpty()
                                                && word.length() > COUNTED
                                                && word.endsWith(ending)))
                        .count();
        return Math.min(found, most) / (double) most;
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
