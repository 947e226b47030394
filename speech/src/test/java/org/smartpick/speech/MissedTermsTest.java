package org.smartpick.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.smartpick.advice.hearing.SpokenTerm;
import org.smartpick.advice.hearing.SuggestWords;
import org.smartpick.advice.hearing.TermReader;
import org.smartpick.advice.hearing.WordSuggestion;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.Parsed;
import org.smartpick.interview.timeline.Timeline;
import org.smartpick.speech.sound.Wave;
import org.smartpick.speech.voice.PlainVoice;

/// Terms that the recognizer misses are offered, and sentences without any are left alone. The
/// voice is a machine's; real voices were not to be had.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MissedTermsTest {
    private static final List<SpokenTerm> TERMS = TermReader.read(Datasets.bundled());

    /// The thresholds were chosen on the terms from 0; these are others.
    private static final int FIRST = 3;

    private final LocalTranscriber ears = Ears.packaged();
    private final SuggestWords suggest = new SuggestWords(() -> TERMS, List::of);

    @AfterAll
    void close() {
        ears.close();
    }

    @Test
    void offersSomeOfTheTermsThatWereMissedAndFewOthers() {
        int missed = 0;
        int offered = 0;
        int wrong = 0;
        for (int i = FIRST; i < TERMS.size(); i += 6) {
            String term = TERMS.get(i).word();
            Timeline heard = hear("We talked about " + term + " with the patient.");
            if (heard.text().contains(term.toLowerCase(Locale.ROOT))) {
                continue;
            }
            missed++;
            List<WordSuggestion> suggestions = suggest.suggest(heard);
            boolean found = suggestions.stream().anyMatch(one -> one.instead().equals(term));
            offered += found ? 1 : 0;
            wrong += suggestions.size() - (found ? 1 : 0);
        }
        System.out.println(
                "missed terms offered: "
                        + offered
                        + " of "
                        + missed
                        + "; others offered: "
                        + wrong);
        assertThat(missed).isGreaterThan(10);
        assertThat(offered).isGreaterThanOrEqualTo(missed / 4);
        assertThat(wrong).isLessThanOrEqualTo(missed / 3);
    }

    @Test
    void leavesReadSentencesAlone() {
        long offered =
                Ears.SAMPLES.stream()
                        .mapToLong(
                                name -> suggest.suggest(Ears.hear(ears, Ears.sound(name))).size())
                        .sum();
        System.out.println("offered in 71 words without terms: " + offered);
        assertThat(offered).isLessThanOrEqualTo(1);
    }

    private Timeline hear(String text) {
        return switch (new Wave().read(new PlainVoice().speak(text))) {
            case Parsed.Read<byte[]> read -> Ears.hear(ears, read.value());
            case Parsed.Refused<byte[]> refused ->
                    throw new AssertionError(refused.problem().toString());
        };
    }
}
