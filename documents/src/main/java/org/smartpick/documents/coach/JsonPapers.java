package org.smartpick.documents.coach;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.smartpick.advice.coach.Paper;
import org.smartpick.advice.coach.PaperText;

/// Papers as JSON objects with `version`, now [#VERSION]: a text is a field, an array is a list of
/// rows. Anything else is left out in reading.
public final class JsonPapers implements PaperText {
    /// Version of the form that is written.
    public static final int VERSION = 1;

    private static final String VERSION_KEY = "version";
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Reads and writes; keeps nothing.
    public JsonPapers() {}

    @Override
    public String write(Paper paper) {
        ObjectNode root = JSON.createObjectNode().put(VERSION_KEY, VERSION);
        paper.fields().forEach(root::put);
        paper.rows()
                .forEach((name, rows) -> {
                    ArrayNode array = root.putArray(name);
                    rows.forEach(row -> row.forEach(array.addObject()::put));
                });
        return root.toString();
    }

    @Override
    public Optional<Paper> read(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            int version = root.path(VERSION_KEY).asInt(0);
            return version < 1 || version > VERSION ? Optional.empty() : Optional.of(paper(root));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Paper paper(JsonNode root) {
        Paper paper = Paper.empty();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            JsonNode value = entry.getValue();
            if (value.isTextual()) {
                paper = paper.with(entry.getKey(), value.asText());
            } else if (value.isArray()) {
                for (JsonNode row : value) {
                    paper = paper.withRow(entry.getKey(), row(row));
                }
            }
        }
        return paper;
    }

    private static Map<String, String> row(JsonNode node) {
        Map<String, String> row = new LinkedHashMap<>();
        node.properties().forEach(field -> row.put(field.getKey(), field.getValue().asText()));
        return row;
    }
}
