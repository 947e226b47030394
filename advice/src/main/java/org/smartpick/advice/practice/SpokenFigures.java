package org.smartpick.advice.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.interview.bank.Part;
import org.smartpick.interview.bank.Structure;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.Habit;
import org.smartpick.interview.reading.PartFinding;
import org.smartpick.interview.timeline.Timeline;

/// Pace by part, pauses, fillers and hedges of a spoken answer, in sentences.
///
/// @param sentences one figure each; empty for a typed answer
/// @param fillersPerMinute about how many; negative where nothing was counted
record SpokenFigures(List<String> sentences, int fillersPerMinute) {
    /// Nothing was measured.
    static final SpokenFigures NONE = new SpokenFigures(List.of(), -1);

    private static final double LONG_PAUSE_SECONDS = 2;
    private static final double DOUBTFUL = 0.75;
    private static final int FEWEST_WORDS = 12;
    private static final double SECONDS_A_MINUTE = 60;

    SpokenFigures {
        sentences = List.copyOf(sentences);
    }

    static SpokenFigures of(Said said, AnswerReading reading, Structure structure) {
        return switch (said) {
            case Said.Typed _ -> NONE;
            case Said.Spoken spoken -> measured(spoken.timeline(), reading, structure);
        };
    }

    private static SpokenFigures measured(
            Timeline timeline, AnswerReading reading, Structure structure) {
        List<String> sentences = new ArrayList<>();
        timeline.wordsPerMinute()
                .ifPresent(pace ->
                        sentences.add(
                                "About "
                                        + Math.round(pace)
                                        + " words a minute; 120 to 170 are easy to follow."));
        byPart(reading, structure).ifPresent(sentences::add);
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
        int hedges = reading.listHabits(Habit.Kind.HEDGE).size();
        sentences.add(
                hedges == 0
                        ? "No softening words such as maybe or kind of."
                        : hedges
                                + (hedges == 1 ? " softening word" : " softening words")
                                + " such as maybe or kind of.");
        return new SpokenFigures(sentences, fillers);
    }

    /// Words a minute of each part that is long enough to have a pace.
    private static Optional<String> byPart(AnswerReading reading, Structure structure) {
        List<String> paces = new ArrayList<>();
        for (PartFinding part : reading.parts()) {
            int words =
                    reading.listOf(part.partId()).stream()
                            .mapToInt(one -> one.sentence().words())
                            .sum();
            if (words >= FEWEST_WORDS && part.seconds() > 0) {
                long pace = Math.round(words * SECONDS_A_MINUTE / part.seconds());
                paces.add(
                        structure.findPart(part.partId()).map(Part::name).orElse(part.partId())
                                + " "
                                + pace);
            }
        }
        return paces.size() < 2
                ? Optional.empty()
                : Optional.of("Words a minute by part: " + String.join(", ", paces) + ".");
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
