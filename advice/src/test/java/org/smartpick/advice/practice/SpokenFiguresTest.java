package org.smartpick.advice.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.coach.BankReader;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.interview.bank.Structure;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.AnswerText;
import org.smartpick.interview.reading.Habit;
import org.smartpick.interview.reading.PartFinding;
import org.smartpick.interview.reading.Relevance;
import org.smartpick.interview.reading.Sentence;
import org.smartpick.interview.reading.SentenceReading;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.interview.timeline.Timeline;

class SpokenFiguresTest {
    private static final Structure STAR =
            BankReader.read(Datasets.bundled()).bank().getStructure("star");

    /// Twenty words of situation in 10 s, a pause of 3 s, twenty words of action in 5 s.
    private static Timeline timeline() {
        List<HeardWord> words = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            words.add(new HeardWord("slow", 2 + i * 0.5, 2.4 + i * 0.5, 0.95));
        }
        for (int i = 0; i < 20; i++) {
            words.add(new HeardWord("fast", 15 + i * 0.25, 15.2 + i * 0.25, 0.95));
        }
        return Timeline.of(20, words);
    }

    private static AnswerReading reading(int hedges) {
        AnswerText text = AnswerText.spoken(timeline());
        List<SentenceReading> sentences = new ArrayList<>();
        for (Sentence one : text.sentences()) {
            List<Habit> habits = new ArrayList<>();
            for (int i = 0; i < (one.number() == 1 ? hedges : 0); i++) {
                habits.add(new Habit(Habit.Kind.HEDGE, "maybe", 1));
            }
            sentences.add(
                    new SentenceReading(
                            one,
                            one.text().startsWith("slow") ? "situation" : "action",
                            0.9,
                            SentenceReading.Certainty.SURE,
                            Set.of(),
                            habits,
                            SentenceReading.Count.NOT_COUNTED));
        }
        return new AnswerReading(
                text,
                "star",
                sentences,
                List.of(part("situation", 10), part("action", 5), part("result", 0)),
                Set.of(),
                Relevance.NOT_COMPARED,
                List.of());
    }

    private static PartFinding part(String id, double seconds) {
        return new PartFinding(id, PartFinding.Presence.HEARD, 0.9, List.of(), seconds);
    }

    @Test
    void tellsPaceByPartFirstWordPausesFillersAndHedges() {
        List<String> figures =
                SpokenFigures.of(new Said.Spoken(timeline(), ""), reading(2), STAR).sentences();

        assertThat(figures)
                .contains(
                        "Words a minute by part: Situation 120, Action 240.",
                        "First word after 2 s; up to 3 s to think is fine.",
                        "1 pause over 2 s.",
                        "2 softening words such as maybe or kind of.")
                .anyMatch(one -> one.contains("filler words and sounds a minute"));
    }

    @Test
    void typedWordsHaveNoFigures() {
        assertThat(SpokenFigures.of(new Said.Typed("Hello.", 5), reading(1), STAR))
                .isEqualTo(SpokenFigures.NONE);
    }
}
