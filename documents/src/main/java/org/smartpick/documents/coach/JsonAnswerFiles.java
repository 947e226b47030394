package org.smartpick.documents.coach;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.smartpick.advice.coach.AnswerFiles;
import org.smartpick.advice.coach.GivenAnswer;
import org.smartpick.advice.coach.ScoredAnswer;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.Habit;
import org.smartpick.interview.reading.Tone;

/// Answers as JSON: an object with `answers`, or the list alone. Each has `id`, `structure_id`,
/// `text` or `sentences` (a list of objects with `text`), and may have `question_id`, `question`,
/// `category` and `seconds`. Labels that an answer may carry are not looked at.
public final class JsonAnswerFiles implements AnswerFiles {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// Reads and writes; keeps nothing.
    public JsonAnswerFiles() {}

    @Override
    public Reading<List<GivenAnswer>> readAnswers(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException cause) {
            return refused("is no JSON: " + cause.getOriginalMessage());
        }
        JsonNode list = root.isArray() ? root : root.path("answers");
        if (!list.isArray()) {
            return refused("has no list of answers");
        }
        List<GivenAnswer> answers = new ArrayList<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            GivenAnswer answer = answer(list.get(i));
            if (answer.id().isBlank()) {
                problems.add(problem("answers[" + i + "].id", "is missing", "give it an id"));
            } else if (answer.text().isBlank() && answer.sentences().isEmpty()) {
                problems.add(
                        problem(answer.id() + ".text", "is empty", "give a text or sentences"));
            } else {
                answers.add(answer);
            }
        }
        return new Reading<>(answers, problems);
    }

    private static Reading<List<GivenAnswer>> refused(String problem) {
        return new Reading<>(
                List.of(),
                List.of(problem("answers", problem, "write an object with a list named answers")));
    }

    private static FieldProblem problem(String field, String problem, String remedy) {
        return new FieldProblem(field, "", problem, remedy);
    }

    private static GivenAnswer answer(JsonNode node) {
        List<String> sentences = new ArrayList<>();
        for (JsonNode sentence : node.path("sentences")) {
            sentences.add(sentence.path("text").asText(""));
        }
        return new GivenAnswer(
                node.path("id").asText(""),
                new GivenAnswer.Asked(
                        node.path("question_id").asText(""),
                        node.path("question").asText(""),
                        node.path("category").asText(""),
                        node.path("structure_id").asText("")),
                node.path("seconds").asDouble(0),
                sentences,
                node.path("text").asText(""));
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
