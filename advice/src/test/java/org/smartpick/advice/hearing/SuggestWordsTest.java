package org.smartpick.advice.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.hearing.WordSuggestion.Source;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.interview.timeline.Timeline;

/// Words that sound like what was heard are offered, from our terms and from her own.
class SuggestWordsTest {
    private final SuggestWords suggest =
            new SuggestWords(
                    () ->
                            List.of(
                                    SpokenTerm.of("amoxicillin"),
                                    SpokenTerm.of("spironolactone"),
                                    SpokenTerm.of("informatics")),
                    () -> List.of("Ouagadougou", "Guadalajara"));

    private static Timeline heard(double confidence, String text) {
        List<HeardWord> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(new HeardWord(word, words.size(), words.size() + 0.9, confidence));
        }
        return Timeline.of(words.size(), words);
    }

    @Test
    void offersATermForARunOfWordsThatSoundsLikeIt() {
        assertThat(suggest.suggest(heard(0.6, "she took a mock cicilline twice")))
                .containsExactly(
                        new WordSuggestion(2, 5, "a mock cicilline", "amoxicillin", Source.TERMS));
    }

    @Test
    void offersANameOfHerOwn() {
        assertThat(suggest.suggest(heard(0.5, "i trained in guada la hara for years")))
                .extracting(WordSuggestion::instead, WordSuggestion::source)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Guadalajara", Source.OWN));
    }

    @Test
    void leavesAloneWhatIsRightAndWhatWasHeardForSure() {
        assertThat(suggest.suggest(heard(0.5, "i like informatics"))).isEmpty();
        assertThat(suggest.suggest(heard(1, "the market was open until noon"))).isEmpty();
        assertThat(suggest.suggest(Timeline.of(3, List.of()))).isEmpty();
    }

    @Test
    void findsNamesInTheMiddleOfSentencesOnly() {
        assertThat(
                        OwnWords.find(
                                Stream.of(
                                        "{\"version\":1,\"text\":\"Then we met at Hospital San Borja in"
                                                + " Santiago. After that Doctor said so\"}")))
                .containsExactly("Hospital San Borja", "Santiago", "Doctor");
    }
}
