package org.smartpick.documents.cases;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.smartpick.advice.port.CaseFiles;
import org.smartpick.advice.port.PersonalFiles.Reading;
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
        return CaseList.read(text, CaseReader::read);
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
