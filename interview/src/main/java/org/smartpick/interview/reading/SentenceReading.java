package org.smartpick.interview.reading;

import java.util.List;
import java.util.Set;

/// What one sentence holds.
///
/// @param sentence the sentence
/// @param part id of its part, or [PartModel#OTHER]
/// @param probability how likely that part is, 0 to 1
/// @param certainty whether the coach says so or asks
/// @param tones tones that it may have
/// @param habits fillers and hedges in it
/// @param count whether it counts something
public record SentenceReading(
        Sentence sentence,
        String part,
        double probability,
        Certainty certainty,
        Set<Tone> tones,
        List<Habit> habits,
        Count count) {

    /// Whether the coach says or asks which part a sentence is.
    public enum Certainty {
        /// Said.
        SURE,
        /// Asked.
        ASKED,
        /// The person has put it there.
        PLACED
    }

    /// Whether a sentence has a number of interest.
    public enum Count {
        /// It has.
        COUNTED,
        /// It has not.
        NOT_COUNTED
    }

    /// Copies the collections.
    public SentenceReading {
        tones = Set.copyOf(tones);
        habits = List.copyOf(habits);
    }

    /// How many habits of a kind.
    public long habits(Habit.Kind kind) {
        return habits.stream().filter(habit -> habit.kind() == kind).count();
    }
}
