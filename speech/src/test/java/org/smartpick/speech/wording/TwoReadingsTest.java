package org.smartpick.speech.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.smartpick.interview.timeline.HeardWord;

/// Two wordings of one answer. Words of the first are written `word` where it is sure (0.95) and
/// `word?` where it is not (0.4); each lasts half a second and begins at a whole one.
class TwoReadingsTest {

    @Test
    void takesTheSpellingOfTheSecondWhereBothAgree() {
        assertThat(merge("i know the usmle", "I know the USMLE."))
                .isEqualTo(heard("I know the USMLE"));
    }

    @Test
    void givesOneWordTheTimeOfThoseItReplacesAndMarksIt() {
        List<HeardWord> merged =
                merge("she took my top roll all daily", "She took metoprolol daily");
        assertThat(text(merged)).isEqualTo("She took metoprolol daily");
        assertThat(merged.get(2))
                .isEqualTo(new HeardWord("metoprolol", 2, 5.5, TwoReadings.DIFFERENT));
        assertThat(merged.get(3).startSeconds()).isEqualTo(6);
    }

    @Test
    void sharesTheTimeByLettersWhereOneWordBecomesSeveral() {
        List<HeardWord> merged = merge("an observer ship", "an observership in Ohio");
        assertThat(text(merged)).isEqualTo("an observership in Ohio");
        assertThat(merged.get(1).startSeconds()).isEqualTo(1);
        assertThat(merged.get(3).endSeconds()).isEqualTo(2.5, within(1e-9));
        assertThat(merged.get(1).seconds()).isGreaterThan(merged.get(2).seconds());
    }

    @Test
    void keepsWhatTheFirstWasSureOfWhenTheSecondTidiesItAway() {
        assertThat(text(merge("i i was like you know tired", "I was tired.")))
                .isEqualTo("I i was like you know tired");
    }

    @Test
    void letsGoOfWhatOnlyTheFirstHeardAndWasNotSureOf() {
        assertThat(text(merge("we asked and? the nurse", "We asked the nurse")))
                .isEqualTo("We asked the nurse");
    }

    @Test
    void marksWhatOnlyTheSecondHeardAndPutsItIntoTheGap() {
        List<HeardWord> merged = merge("thank you", "Thank God for you");
        assertThat(text(merged)).isEqualTo("Thank God for you");
        assertThat(merged.get(1).confidence()).isEqualTo(TwoReadings.ONLY_SECOND);
        assertThat(merged.get(1).startSeconds()).isEqualTo(0.5);
        assertThat(merged.get(2).endSeconds()).isEqualTo(1);
    }

    @Test
    void takesNothingThatTheSecondInventsInSilence() {
        assertThat(
                        TwoReadings.merge(
                                List.of(), List.of(new Wording(0, 30, "Thanks for watching!"))))
                .isEmpty();
        List<HeardWord> first = heard("one two");
        assertThat(
                        TwoReadings.merge(
                                first,
                                List.of(
                                        new Wording(0, 10, "one two"),
                                        new Wording(10, 30, "Please subscribe"))))
                .isEqualTo(first);
    }

    @Test
    void doesNotBelieveAWordingThatHasNextToNothingInCommon() {
        assertThat(merge("i asked the nurse for help", "Thank you for watching"))
                .isEqualTo(heard("i asked the nurse for help"));
        assertThat(text(merge("i? asked? the nurse", "We called the nurse")))
                .isEqualTo("We called the nurse");
    }

    @Test
    void leavesTheFirstAloneWhereTheSecondWroteOnlyNotes() {
        assertThat(merge("one two", " [BLANK_AUDIO] (coughs) ♪ ...")).isEqualTo(heard("one two"));
    }

    @Test
    void laysEachStretchOverItsOwnWords() {
        List<HeardWord> first = heard("one too three for five");
        List<HeardWord> merged =
                TwoReadings.merge(
                        first,
                        List.of(
                                new Wording(0, 2.7, "one two three"),
                                new Wording(2.7, 9, "four five")));
        assertThat(text(merged)).isEqualTo("one two three four five");
        assertThat(merged)
                .extracting(HeardWord::startSeconds)
                .containsExactly(0.0, 1.0, 2.0, 3.0, 4.0);
    }

    @Test
    void leavesWordsOutsideEveryStretch() {
        List<HeardWord> merged =
                TwoReadings.merge(
                        heard("won too three for five"),
                        List.of(new Wording(1, 4, "two three four")));
        assertThat(text(merged)).isEqualTo("won two three four five");
    }

    @Test
    void keepsTimesInOrderWhateverIsWritten() {
        List<String> words = List.of("a", "b", "c", "d");
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            String first = pick(words, random);
            String second = pick(words, random);
            List<HeardWord> merged = merge(first, second);
            for (int i = 1; i < merged.size(); i++) {
                assertThat(merged.get(i).startSeconds())
                        .as("seed %d: %s, %s", seed, first, second)
                        .isGreaterThanOrEqualTo(merged.get(i - 1).startSeconds());
            }
            assertThat(merged.getLast().endSeconds()).isLessThanOrEqualTo(60);
        }
    }

    private static String pick(List<String> words, Random random) {
        List<String> picked = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(8); i++) {
            picked.add(words.get(random.nextInt(words.size())));
        }
        return String.join(" ", picked);
    }

    private static List<HeardWord> merge(String first, String second) {
        return TwoReadings.merge(heard(first), List.of(new Wording(0, 60, second)));
    }

    private static List<HeardWord> heard(String words) {
        List<HeardWord> heard = new ArrayList<>();
        for (String word : words.split(" ")) {
            double start = heard.size();
            double confidence = word.endsWith("?") ? 0.4 : 0.95;
            heard.add(new HeardWord(word.replace("?", ""), start, start + 0.5, confidence));
        }
        return heard;
    }

    private static String text(List<HeardWord> words) {
        return String.join(" ", words.stream().map(HeardWord::text).toList());
    }
}
