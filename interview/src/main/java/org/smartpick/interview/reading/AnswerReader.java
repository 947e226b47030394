package org.smartpick.interview.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads an answer: the part of each sentence, the elements it covers, its habits and tones.
public final class AnswerReader {
    private final CoachModel model;
    private final SentenceVectors vectors;

    /// A reader with these weights and these vectors.
    public AnswerReader(CoachModel model, SentenceVectors vectors) {
        this.model = model;
        this.vectors = vectors;
    }

    /// What is asked of an answer.
    ///
    /// @param structureId structure it is read against
    /// @param parts ids of the structure's parts, in order
    /// @param elements ids of the rubric's elements that matter
    /// @param question how the answer is compared with its question
    public record Expectation(
            String structureId, List<String> parts, Set<String> elements, Question question) {
        /// Copies the collections.
        public Expectation {
            parts = List.copyOf(parts);
            elements = Set.copyOf(elements);
        }
    }

    /// The question to compare with, if there is one.
    public sealed interface Question {
        /// Nothing to compare with.
        record None() implements Question {}

        /// Compared with the other questions of the bank.
        ///
        /// @param text wording of the question
        /// @param others wordings of other questions
        record Asked(String text, List<String> others) implements Question {
            /// Copies the list.
            public Asked {
                others = List.copyOf(others);
            }
        }
    }

    /// Reads an answer.
    public AnswerReading read(AnswerText answer, Expectation expectation) {
        return read(answer, expectation, Map.of());
    }

    /// Reads an answer some of whose sentences the person has put into a part herself. Her word
    /// stands, and the sentences around it are read with it.
    ///
    /// @param placed part id by number of the sentence
    /// @throws MeaningException when the model of meaning cannot be loaded
    public AnswerReading read(
            AnswerText answer, Expectation expectation, Map<Integer, String> placed) {
        List<float[]> meaning = vectors.vectors(answer.texts());
        List<double[]> inputs = PartModel.inputs(answer.texts(), meaning, model.mean());
        Optional<PartModel> parts = model.findParts(expectation.structureId());
        double[][] chances =
                parts.map(known -> known.probabilities(inputs, indexes(known, answer, placed)))
                        .orElseGet(() -> new double[answer.sentences().size()][0]);
        List<SentenceReading> sentences = new ArrayList<>();
        for (int i = 0; i < chances.length; i++) {
            Sentence sentence = answer.sentences().get(i);
            boolean put = placed.containsKey(sentence.number());
            Set<Tone> tones = tones(sentence.text(), inputs.get(i));
            sentences.add(sentence(sentence, best(parts, chances[i]), put, tones));
        }
        List<PartFinding> findings = findings(answer, expectation, parts, chances, sentences);
        return new AnswerReading(
                answer,
                expectation.structureId(),
                sentences,
                findings,
                ElementRules.covered(sentences, credited(findings), expectation.elements()),
                relevance(meaning, expectation.question()),
                PatientDetailFinder.find(answer.sentences()));
    }

    private static int[] indexes(PartModel parts, AnswerText answer, Map<Integer, String> placed) {
        return answer.sentences().stream()
                .mapToInt(one -> parts.parts().indexOf(placed.getOrDefault(one.number(), "")))
                .toArray();
    }

    /// A part and how likely it is.
    private record Best(String part, double probability) {}

    private static Best best(Optional<PartModel> parts, double[] chances) {
        int best = -1;
        for (int k = 0; k < chances.length; k++) {
            best = best < 0 || chances[k] > chances[best] ? k : best;
        }
        int chosen = best;
        return parts.filter(_ -> chosen >= 0)
                .map(known -> new Best(known.parts().get(chosen), chances[chosen]))
                .orElse(new Best(PartModel.OTHER, 0));
    }

    private SentenceReading sentence(Sentence sentence, Best best, boolean put, Set<Tone> tones) {
        SentenceReading.Certainty certainty =
                best.probability() >= model.thresholds().sureSentence()
                        ? SentenceReading.Certainty.SURE
                        : SentenceReading.Certainty.ASKED;
        return new SentenceReading(
                sentence,
                best.part(),
                best.probability(),
                put ? SentenceReading.Certainty.PLACED : certainty,
                tones,
                HabitFinder.find(sentence.text(), sentence.number()),
                NumberWords.counts(Words.of(sentence.text()))
                        ? SentenceReading.Count.COUNTED
                        : SentenceReading.Count.NOT_COUNTED);
    }

    /// A tone is looked at where the model hears it or a turn of general English hints at it.
    private Set<Tone> tones(String text, double[] input) {
        Set<Tone> tones = EnumSet.noneOf(Tone.class);
        for (Tone tone : Tone.values()) {
            if (tone.isHintedIn(text) || model.tone(tone, input) >= model.thresholds().tone()) {
                tones.add(tone);
            }
        }
        return tones;
    }

    private List<PartFinding> findings(
            AnswerText answer,
            Expectation expectation,
            Optional<PartModel> parts,
            double[][] chances,
            List<SentenceReading> sentences) {
        List<PartFinding> findings = new ArrayList<>();
        for (String part : expectation.parts()) {
            int index = parts.map(known -> known.parts().indexOf(part)).orElse(-1);
            double probability = index < 0 ? 0.5 : presence(chances, index);
            List<SentenceReading> mine =
                    sentences.stream().filter(one -> one.part().equals(part)).toList();
            findings.add(
                    new PartFinding(
                            part,
                            presence(probability, index, mine),
                            probability,
                            mine.stream().map(one -> one.sentence().number()).toList(),
                            seconds(answer, mine)));
        }
        return findings;
    }

    private static double presence(double[][] chances, int index) {
        double absent = 1;
        for (double[] sentence : chances) {
            absent *= 1 - sentence[index];
        }
        return 1 - absent;
    }

    private PartFinding.Presence presence(
            double probability, int index, List<SentenceReading> mine) {
        boolean placed =
                mine.stream().anyMatch(one -> one.certainty() == SentenceReading.Certainty.PLACED);
        boolean found = index >= 0 && probability >= model.thresholds().statedPresence();
        if (placed || found) {
            return PartFinding.Presence.HEARD;
        }
        return index >= 0 && probability < model.thresholds().statedAbsence()
                ? PartFinding.Presence.MISSING
                : PartFinding.Presence.ASKED;
    }

    /// Seconds of these sentences: their time in the recording, or their share of the words.
    private static double seconds(AnswerText answer, List<SentenceReading> mine) {
        double seconds = 0;
        double perWord = answer.seconds() / Math.max(answer.words(), 1);
        for (SentenceReading one : mine) {
            seconds +=
                    switch (one.sentence().moment()) {
                        case Moment.Said said -> said.endSeconds() - said.startSeconds();
                        case Moment.Typed _ -> one.sentence().words() * perWord;
                    };
        }
        return seconds;
    }

    /// Who may have told a part gets credit for it, though the coach may still ask where it is.
    private Set<String> credited(List<PartFinding> findings) {
        Set<String> credited = new HashSet<>();
        for (PartFinding finding : findings) {
            if (finding.presence() == PartFinding.Presence.HEARD
                    || finding.probability() >= model.thresholds().credited()) {
                credited.add(finding.partId());
            }
        }
        return credited;
    }

    /// How near each sentence comes to the nearest of some model sentences: the cosine of their
    /// meanings around the mean of the training, -1 to 1. Sentences without a common thought lie
    /// around 0.1, the same thought in other words mostly above 0.4.
    ///
    /// @throws MeaningException when the model of meaning cannot be loaded
    public double[] likeness(List<String> sentences, List<String> models) {
        List<double[]> near = vectors.vectors(models).stream().map(this::centered).toList();
        return vectors.vectors(sentences).stream()
                .map(this::centered)
                .mapToDouble(
                        one -> near.stream().mapToDouble(model -> dot(one, model)).max().orElse(-1))
                .toArray();
    }

    private double[] centered(float[] vector) {
        double[] centered = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            centered[i] = vector[i] - model.mean()[i];
        }
        double size = Math.sqrt(dot(centered, centered));
        for (int i = 0; i < vector.length; i++) {
            centered[i] /= Math.max(size, Double.MIN_NORMAL);
        }
        return centered;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private Relevance relevance(List<float[]> meaning, Question question) {
        return switch (question) {
            case Question.None _ -> Relevance.NOT_COMPARED;
            case Question.Asked asked ->
                    meaning.isEmpty() || asked.others().isEmpty()
                            ? Relevance.NOT_COMPARED
                            : compared(meaning, asked);
        };
    }

    private Relevance compared(List<float[]> meaning, Question.Asked asked) {
        double own = nearest(meaning, vectors.vectors(List.of(asked.text())).getFirst());
        long closer =
                vectors.vectors(asked.others()).stream()
                        .filter(other -> nearest(meaning, other) > own)
                        .count();
        return new Relevance.Compared(closer / (double) asked.others().size());
    }

    /// Mean cosine of a question with the sentences of the answer.
    private static double nearest(List<float[]> meaning, float[] question) {
        double sum = 0;
        for (float[] sentence : meaning) {
            for (int i = 0; i < question.length; i++) {
                sum += sentence[i] * question[i];
            }
        }
        return sum / meaning.size();
    }
}
