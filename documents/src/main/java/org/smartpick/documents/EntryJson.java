package org.smartpick.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import org.smartpick.advice.port.Entry;

/// A version of a small document in a workspace file.
final class EntryJson {
    private EntryJson() {}

    static ObjectNode write(JsonMapper mapper, Entry entry) {
        return mapper.createObjectNode()
                .put("at", entry.at().toString())
                .put("kind", entry.kind())
                .put("key", entry.key())
                .put("text", entry.text());
    }

    static Optional<Entry> read(JsonEntry entry) {
        entry.refuseOthers(Set.of("at", "kind", "key", "text"));
        String text = entry.text("text");
        if (!text.isEmpty() && !isJson(text)) {
            entry.refuse(".text", "is no JSON text", "leave the document as it was exported");
        }
        if (!entry.usable()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Entry(entry.text("kind"), entry.text("key"), entry.instant("at"), text));
        } catch (IllegalArgumentException e) {
            entry.refuse("", "cannot be kept: " + e.getMessage(), "leave it as it was exported");
            return Optional.empty();
        }
    }

    private static boolean isJson(String text) {
        try {
            WorkspaceReader.MAPPER.readTree(text);
            return true;
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
