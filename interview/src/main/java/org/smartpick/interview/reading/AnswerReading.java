package org.smartpick.interview.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an answer holds; what it is worth is for the feedback to say.
///
/// @param answer the answer that was read
/// @param structureId structure it was read against
/// @param sentences one reading a sentence, in order
/// @param parts one finding a part, in the order of the structure
/// @param elements ids of the rubric's elements that were found
/// @param relevance how the answer stands to its question
/// @param patientDetails what may point to a patient
public record AnswerReading(
        AnswerText answer,
        String structureId,
        List<SentenceReading> sentences,
        List<PartFinding> parts,
        Set<String> elements,
        Relevance relevance,
        List<PatientDetail> patientDetails) {
    private static final double SECONDS_A_MINUTE = 60;

    /// Copies the collections.
    public AnswerReading {
        sentences = List.copyOf(sentences);
        parts = List.copyOf(parts);
        elements = Set.copyOf(elements);
        patientDetails = List.copyOf(patientDetails);
    }

    /// The finding of a part.
    public Optional<PartFinding> findPart(String partId) {
        return parts.stream().filter(part -> part.partId().equals(partId)).findFirst();
    }

    /// Ids of the parts that were not heard, asked about or not, in order.
    public List<String> missing() {
        return parts.stream()
                .filter(part -> part.presence() != PartFinding.Presence.HEARD)
                .map(PartFinding::partId)
                .toList();
    }

    /// The sentences of a part, in order.
    public List<SentenceReading> listOf(String partId) {
        return sentences.stream().filter(one -> one.part().equals(partId)).toList();
    }

    /// The sentences with a tone, in order.
    public List<SentenceReading> listWith(Tone tone) {
        return sentences.stream().filter(one -> one.tones().contains(tone)).toList();
    }

    /// How much of a tone the answer has.
    public Tone.Degree degree(Tone tone) {
        return Tone.Degree.of(listWith(tone).size());
    }

    /// All fillers or all hedges, in order.
    public List<Habit> listHabits(Habit.Kind kind) {
        return sentences.stream()
                .flatMap(one -> one.habits().stream())
                .filter(habit -> habit.kind() == kind)
                .toList();
    }

    /// Fillers a minute; those of the sound are counted where the answer was heard.
    public double fillersPerMinute() {
        int sounds =
                switch (answer.delivery()) {
                    case AnswerText.Delivery.Spoken spoken -> spoken.timeline().fillers().size();
                    case AnswerText.Delivery.Typed _, AnswerText.Delivery.Timed _ -> 0;
                };
        double seconds = Math.max(answer.seconds(), 1);
        return (listHabits(Habit.Kind.FILLER).size() + sounds) * SECONDS_A_MINUTE / seconds;
    }

    /// Hedges in a hundred words.
    public double hedgesPerHundredWords() {
        return 100.0 * listHabits(Habit.Kind.HEDGE).size() / Math.max(answer.words(), 1);
    }

    /// Seconds by part, in the order of the structure; what belongs to no part is left out.
    public Map<String, Double> secondsByPart() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        parts.forEach(part -> seconds.put(part.partId(), part.seconds()));
        return seconds;
    }

    /// The part of each sentence, in order.
    public List<String> partsInOrder() {
        return sentences.stream().map(SentenceReading::part).toList();
    }
}
