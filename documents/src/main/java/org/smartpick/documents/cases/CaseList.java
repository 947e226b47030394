package org.smartpick.documents.cases;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.FieldProblem;

/// Worked cases of a JSON text: an object with `cases`, or the list itself. Cases that cannot be
/// read are named; the others are read all the same.
public final class CaseList {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CaseList() {}

    /// Reads every case.
    ///
    /// @param text JSON
    /// @param reader reads one case; throws `IllegalArgumentException` with what is wrong with it
    public static <C> Reading<List<C>> read(String text, Function<JsonNode, C> reader) {
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
        List<C> cases = new ArrayList<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            try {
                cases.add(reader.apply(list.get(i)));
            } catch (IllegalArgumentException cause) {
                problems.add(unusable(i, list.get(i), cause));
            }
        }
        return new Reading<>(cases, problems);
    }

    private static <C> Reading<List<C>> refused(String problem) {
        FieldProblem all =
                new FieldProblem("cases", "", problem, "write an object with a list named cases");
        return new Reading<>(List.of(), List.of(all));
    }

    private static FieldProblem unusable(int index, JsonNode node, IllegalArgumentException cause) {
        return new FieldProblem(
                "cases[" + index + "]",
                node.path("id").asText(""),
                "cannot be used: " + cause.getMessage(),
                "compare it with the described form of its kind");
    }
}
