package org.smartpick.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import org.smartpick.advice.port.WorkspaceException;
import org.smartpick.domain.profile.ApplicantDraft;

/// Drafts and lists as the JSON that stands in a column.
final class JsonText {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private JsonText() {}

    static String ofDraft(ApplicantDraft draft) {
        return write(draft.values());
    }

    static ApplicantDraft draft(String json) {
        return ApplicantDraft.of(read(json, new TypeReference<LinkedHashMap<String, String>>() {}));
    }

    static String ofList(List<?> values) {
        return write(values);
    }

    static List<String> texts(String json) {
        return read(json, new TypeReference<List<String>>() {});
    }

    static List<Double> numbers(String json) {
        return read(json, new TypeReference<List<Double>>() {});
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "maps and lists of texts and numbers are always written", e);
        }
    }

    /// The parser's own message quotes what it read, which is personal: it is not kept.
    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new WorkspaceException(
                    "a row of the workspace does not hold what it should; restore a backup");
        }
    }
}
