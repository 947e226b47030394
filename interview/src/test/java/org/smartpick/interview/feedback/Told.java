package org.smartpick.interview.feedback;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.smartpick.interview.bank.Guard;
import org.smartpick.interview.bank.Part;
import org.smartpick.interview.bank.Rubric;
import org.smartpick.interview.bank.RubricElement;
import org.smartpick.interview.bank.Seconds;
import org.smartpick.interview.bank.Structure;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.AnswerText;
import org.smartpick.interview.reading.Habit;
import org.smartpick.interview.reading.PartFinding;
import org.smartpick.interview.reading.PatientDetailFinder;
import org.smartpick.interview.reading.Relevance;
import org.smartpick.interview.reading.Sentence;
import org.smartpick.interview.reading.SentenceReading;
import org.smartpick.interview.reading.Tone;

/// An answer as somebody has read it, written down sentence by sentence.
final class Told {
    private static final List<String> PARTS =
            List.of("situation", "task", "action", "result", "learning");

    private final List<SentenceReading> sentences = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private AnswerText.Delivery delivery = new AnswerText.Delivery.Timed(90);
    private Set<String> elements = Set.of("link_to_role", "outcome_stated");
    private Relevance relevance = Relevance.NOT_COMPARED;

    /// A complete story.
    static Told whole() {
        return new Told()
                .say("situation", "We had a conflict on the ward in Leeds last spring.")
                .say("task", "It was mine to solve as I kept the list.")
                .say("action", "I asked her for coffee and I listened.")
                .say("action", "Then I rewrote the list with my own hands.")
                .counted("result", "The rounds went from fifty minutes to thirty.")
                .say("learning", "I learned to ask first, and I will as an intern.");
    }

    Told say(String part, String text) {
        return add(part, text, SentenceReading.Count.NOT_COUNTED, Set.of(), List.of());
    }

    Told counted(String part, String text) {
        return add(part, text, SentenceReading.Count.COUNTED, Set.of(), List.of());
    }

    Told tone(String part, String text, Tone tone) {
        return add(part, text, SentenceReading.Count.NOT_COUNTED, EnumSet.of(tone), List.of());
    }

    Told habits(String part, String text, Habit.Kind kind, int times) {
        List<Habit> habits = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            habits.add(new Habit(kind, "um", sentences.size() + 1));
        }
        return add(part, text, SentenceReading.Count.NOT_COUNTED, Set.of(), habits);
    }

    private Told add(
            String part,
            String text,
            SentenceReading.Count count,
            Set<Tone> tones,
            List<Habit> habits) {
        sentences.add(
                new SentenceReading(
                        Sentence.typed(sentences.size() + 1, text),
                        part,
                        0.9,
                        SentenceReading.Certainty.SURE,
                        tones,
                        habits,
                        count));
        return this;
    }

    /// Every sentence of these parts taken out.
    Told without(String... parts) {
        Told rest = new Told().in(delivery).covering(elements.toArray(String[]::new));
        rest.relevance = relevance;
        sentences.stream()
                .filter(one -> !List.of(parts).contains(one.part()))
                .forEach(one ->
                        rest.add(
                                one.part(),
                                one.sentence().text(),
                                one.count(),
                                one.tones(),
                                one.habits()));
        return rest;
    }

    /// Parts that the reader is not sure of.
    Told unsureOf(String... parts) {
        asked.addAll(List.of(parts));
        return this;
    }

    Told in(AnswerText.Delivery other) {
        delivery = other;
        return this;
    }

    Told covering(String... found) {
        elements = Set.of(found);
        return this;
    }

    Told offTopic() {
        relevance = new Relevance.Compared(0.9);
        return this;
    }

    AnswerReading reading() {
        AnswerText answer =
                new AnswerText(
                        sentences.stream().map(SentenceReading::sentence).toList(), delivery);
        return new AnswerReading(
                answer,
                "star",
                sentences,
                PARTS.stream().map(part -> finding(part, answer)).toList(),
                elements,
                relevance,
                PatientDetailFinder.find(answer.sentences()));
    }

    private PartFinding finding(String part, AnswerText answer) {
        List<SentenceReading> mine =
                sentences.stream().filter(one -> one.part().equals(part)).toList();
        int words = mine.stream().mapToInt(one -> one.sentence().words()).sum();
        PartFinding.Presence presence =
                asked.contains(part)
                        ? PartFinding.Presence.ASKED
                        : mine.isEmpty()
                                ? PartFinding.Presence.MISSING
                                : PartFinding.Presence.HEARD;
        return new PartFinding(
                part,
                presence,
                mine.isEmpty() ? 0.1 : 0.95,
                mine.stream().map(one -> one.sentence().number()).toList(),
                words * answer.seconds() / Math.max(answer.words(), 1));
    }

    Feedback feedback(Manner manner) {
        return Coach.feedback(reading(), assignment(), manner);
    }

    static Assignment assignment() {
        Seconds whole = new Seconds(60, 120);
        List<Part> parts =
                PARTS.stream()
                        .map(id ->
                                new Part(
                                        id,
                                        id,
                                        "What belongs into " + id,
                                        new Part.Share(5, id.equals("action") ? 80 : 40),
                                        whole,
                                        Part.Need.NEEDED))
                        .toList();
        Guard guard =
                new Guard(
                        "no_blame",
                        "Leave the fault",
                        "How would they tell it?",
                        List.of("their fault"));
        Structure star =
                new Structure("star", "Story", whole, parts, "test", List.of(), List.of(guard));
        List<RubricElement> elements = List.of(element("outcome_stated"), element("link_to_role"));
        Rubric rubric =
                new Rubric(
                        List.of(elements.getFirst(), elements.getLast(), element("filler_rate")));
        return new Assignment("Tell me about a conflict.", star, whole, elements, rubric);
    }

    private static RubricElement element(String id) {
        return new RubricElement(
                id,
                List.of("star"),
                "definition",
                new RubricElement.Levels("1", "3", "5"),
                new RubricElement.Proof("a paper", "by rule", "P 0.9", "high"));
    }
}
