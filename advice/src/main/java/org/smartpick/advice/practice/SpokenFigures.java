package org.smartpick.advice.practice;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.timeline.Timeline;

/// Pace, pauses and fillers of a spoken answer, in sentences.
///
/// @param sentences one figure each; empty for a typed answer
/// @param fillersPerMinute about how many; negative where nothing was counted
record SpokenFigures(List<String> sentences, int fillersPerMinute) {
    /// Nothing was measured.
    static final SpokenFigures NONE = new SpokenFigures(List.of(), -1);

    private static final double LONG_PAUSE_SECONDS = 2;
    private static final double DOUBTFUL = 0.75;

    SpokenFigures {
        sentences = List.copyOf(sentences);
    }

    static SpokenFigures of(Said said, AnswerReading reading) {
        return switch (said) {
            case Said.Typed _ -> NONE;
            case Said.Spoken spoken -> measured(spoken.timeline(), reading);
        };
    }

    private static SpokenFigures measured(Timeline timeline, AnswerReading reading) {
        List<String> sentences = new ArrayList<>();
        timeline.wordsPerMinute()
                .ifPresent(pace ->
                        sentences.add(
                                "About "
                                        + Math.round(pace)
                                        + " words a minute; 120 to 170 are easy to follow."));
        timeline.firstWordDelaySeconds()
                .ifPresent(delay ->
                        sentences.add(
                                "First word after "
                                        + Math.round(delay)
                                        + " s; up to 3 s to think is fine."));
        int pauses = timeline.listPausesOver(LONG_PAUSE_SECONDS).size();
        sentences.add(
                pauses == 0
                        ? "No pause over 2 s."
                        : pauses + (pauses == 1 ? " pause" : " pauses") + " over 2 s.");
        int fillers = (int) Math.round(reading.fillersPerMinute());
        sentences.add(
                "About "
                        + fillers
                        + " filler words and sounds a minute, guessed from the sound; 5 or fewer do no"
                        + " harm.");
        return new SpokenFigures(sentences, fillers);
    }

    /// A sentence about how well it was heard; empty where all is well. It says nothing about how
    /// anybody speaks.
    static String hearing(Said said) {
        return switch (said) {
            case Said.Typed _ -> "";
            case Said.Spoken spoken ->
                    spoken.timeline().meanConfidence().orElse(1) < DOUBTFUL
                            ? "We are not sure that we heard every word right. Correct the words below;"
                                    + " what we misheard is not held against you."
                            : "";
        };
    }
}
