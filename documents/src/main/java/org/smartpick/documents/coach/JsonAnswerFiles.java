package org.smartpick.documents.coach;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.smartpick.advice.coach.AnswerFiles;
import org.smartpick.advice.coach.GivenAnswer;
import org.smartpick.advice.coach.ScoredAnswer;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.Habit;
import org.smartpick.interview.reading.Tone;

/// Answers as JSON: an object with `answers`, or the list alone. Each has an `id`, a `structure_id`
/// or the `question_id` of a question of the bank, and `text` or `sentences` (a list of objects
/// with `text`, or of texts); it may have `question`, `category` and `seconds`. What else an answer
/// carries is not looked at, labels and `text_as_heard` neither.
public final class JsonAnswerFiles implements AnswerFiles {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int LONGEST_SHOWN = 40;

    /// Reads and writes; keeps nothing.
    public JsonAnswerFiles() {}

    @Override
    public Reading<List<GivenAnswer>> readAnswers(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException cause) {
            return refused(cut(text), "is no JSON: " + cause.getOriginalMessage());
        }
        JsonNode list = root.isArray() ? root : root.path("answers");
        if (!list.isArray()) {
            return refused(cut(text), "holds no list of answers");
        }
        List<GivenAnswer> answers = new ArrayList<>();
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            List<FieldProblem> found = problems("answers[" + i + "]", list.get(i), ids);
            if (found.isEmpty()) {
                answers.add(answer(list.get(i)));
            }
            problems.addAll(found);
        }
        return new Reading<>(answers, problems);
    }

    private static Reading<List<GivenAnswer>> refused(String value, String problem) {
        return new Reading<>(
                List.of(),
                List.of(
                        new FieldProblem(
                                "answers",
                                value,
                                problem,
                                "write a list of answers, or an object with a list named answers")));
    }

    private static List<FieldProblem> problems(String place, JsonNode node, Set<String> ids) {
        if (!node.isObject()) {
            return List.of(
                    new FieldProblem(
                            place, cut(node), "is no object", "write an object with an id"));
        }
        List<FieldProblem> problems = new ArrayList<>();
        String id = node.path("id").asText("");
        if (id.isBlank()) {
            problems.add(
                    new FieldProblem(
                            place + ".id", cut(node.path("id")), "is missing", "give it an id"));
        } else if (!ids.add(id)) {
            problems.add(
                    new FieldProblem(
                            place + ".id", id, "is there twice", "give each answer its own id"));
        }
        String name = id.isBlank() ? place : id;
        told(name, node, problems);
        JsonNode seconds = node.path("seconds");
        if (isGiven(seconds) && !(seconds.isNumber() && seconds.asDouble() >= 0)) {
            problems.add(
                    new FieldProblem(
                            name + ".seconds",
                            cut(seconds),
                            "is no length",
                            "write a number of seconds, or leave it out"));
        }
        return problems;
    }

    /// An empty text is an answer too: nothing was said. No text at all is a gap in the file.
    private static void told(String name, JsonNode node, List<FieldProblem> problems) {
        JsonNode text = node.path("text");
        JsonNode sentences = node.path("sentences");
        if (isGiven(sentences) && !sentences.isArray()) {
            problems.add(
                    new FieldProblem(
                            name + ".sentences",
                            cut(sentences),
                            "is no list",
                            "write a list of objects with text, or leave it out"));
        } else if (!sentences.isArray() && !text.isTextual()) {
            problems.add(
                    new FieldProblem(
                            name + ".text",
                            cut(text),
                            "is no text, and there are no sentences",
                            "give a text or a list of sentences"));
        }
        for (int i = 0; i < sentences.size(); i++) {
            if (!words(sentences.get(i)).isTextual()) {
                problems.add(
                        new FieldProblem(
                                name + ".sentences[" + i + "].text",
                                cut(sentences.get(i)),
                                "is no text",
                                "write the sentence as a text; an empty one may stay empty"));
            }
        }
    }

    private static boolean isGiven(JsonNode node) {
        return !node.isMissingNode() && !node.isNull();
    }

    private static JsonNode words(JsonNode sentence) {
        return sentence.isObject() ? sentence.path("text") : sentence;
    }

    private static String cut(JsonNode node) {
        return node.isMissingNode() ? "" : cut(node.isTextual() ? node.asText() : node.toString());
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "...";
    }

    private static GivenAnswer answer(JsonNode node) {
        List<String> sentences = new ArrayList<>();
        for (JsonNode sentence : node.path("sentences")) {
            sentences.add(words(sentence).asText());
        }
        return new GivenAnswer(
                node.path("id").asText(),
                new GivenAnswer.Asked(
                        text(node, "question_id"),
                        text(node, "question"),
                        text(node, "category"),
                        text(node, "structure_id")),
                node.path("seconds").asDouble(0),
                sentences,
                text(node, "text"));
    }

    /// The text of a field; empty where it is missing or null.
    private static String text(JsonNode node, String field) {
        return isGiven(node.path(field)) ? node.path(field).asText() : "";
    }

    @Override
    public String writeScores(List<ScoredAnswer> answers) {
        ArrayNode list = JSON.createArrayNode();
        answers.forEach(answer -> write(answer, list.addObject()));
        try {
            return JSON.writeValueAsString(list) + "\n";
        } catch (JacksonException cause) {
            throw new IllegalStateException("scores cannot be written as JSON", cause);
        }
    }

    private static void write(ScoredAnswer answer, ObjectNode node) {
        AnswerReading reading = answer.reading();
        node.put("id", answer.id());
        ArrayNode parts = node.putArray("sentence_parts");
        reading.partsInOrder().forEach(parts::add);
        ArrayNode missing = node.putArray("parts_missing");
        reading.missing().forEach(missing::add);
        ArrayNode elements = node.putArray("elements_covered");
        reading.elements().stream().sorted().forEach(elements::add);
        node.put("quantified_result", reading.elements().contains("quantified_result"));
        for (Tone tone : Tone.values()) {
            node.put(tone.key(), reading.degree(tone).key());
        }
        node.put("filler_count", reading.listHabits(Habit.Kind.FILLER).size());
        node.put("hedge_count", reading.listHabits(Habit.Kind.HEDGE).size());
        node.put("level", answer.feedback().level().value());
    }
}
