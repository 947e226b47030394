package org.smartpick.documents.cases;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.smartpick.advice.port.CaseFiles;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.FieldProblem;
import org.smartpick.portfolio.cases.WorkedCase;

/// Worked cases as JSON: an object with `cases`, a list of objects with `id`, `kind`,
/// `probability`, `utility` and what their kind needs. Answers that a case may carry are not looked
/// at.
public final class JsonCaseFiles implements CaseFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Reads and writes; keeps nothing.
    public JsonCaseFiles() {}

    @Override
    public Reading<List<WorkedCase>> readCases(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException cause) {
            return refused("is no JSON: " + cause.getOriginalMessage());
        }
        JsonNode list = root.isArray() ? root : root.path("cases");
        if (!list.isArray()) {
            return refused("has no list of cases");
        }
        List<WorkedCase> cases = new ArrayList<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            read(list.get(i), i, cases, problems);
        }
        return new Reading<>(cases, problems);
    }

    private static Reading<List<WorkedCase>> refused(String problem) {
        FieldProblem all =
                new FieldProblem("cases", "", problem, "write an object with a list named cases");
        return new Reading<>(List.of(), List.of(all));
    }

    private static void read(
            JsonNode node, int index, List<WorkedCase> cases, List<FieldProblem> problems) {
        try {
            cases.add(CaseReader.read(node));
        } catch (IllegalArgumentException cause) {
            String id = node.path("id").asText("");
            problems.add(
                    new FieldProblem(
                            "cases[" + index + "]",
                            id,
                            "cannot be used: " + cause.getMessage(),
                            "compare it with the described form of its kind"));
        }
    }

    @Override
    public String writeAnswers(List<WorkedCase.Answer> answers) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode cases = root.putArray("cases");
        for (WorkedCase.Answer answer : answers) {
            ObjectNode node = cases.addObject();
            node.put("id", answer.id());
            put(node, answer.list());
            node.put("upper_bound", answer.upperBound());
            answer.goldOn().forEach(node.putArray("gold_on")::add);
            answer.silverOn().forEach(node.putArray("silver_on")::add);
            answer.byNumber().ifPresent(lists -> putByNumber(node.putArray("by_h"), lists));
        }
        return root.toPrettyString() + "\n";
    }

    private static void put(ObjectNode node, WorkedCase.Chosen list) {
        list.programs().forEach(node.putArray("programs")::add);
        node.put("value", list.value());
    }

    private static void putByNumber(ArrayNode array, List<WorkedCase.Chosen> lists) {
        for (int h = 1; h <= lists.size(); h++) {
            put(array.addObject().put("h", h), lists.get(h - 1));
        }
    }
}
