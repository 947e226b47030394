package org.smartpick.catalog.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads `manifest.json`; whatever it should say and does not is refused by name.
final class ManifestReader {
    private ManifestReader() {}

    static Manifest read(InputStream stream) throws IOException {
        JsonNode root = new ObjectMapper().readTree(stream);
        Map<String, Integer> counts = new LinkedHashMap<>();
        member(root, "expected_issue_counts")
                .properties()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asInt()));
        List<Manifest.Entry> files = new ArrayList<>();
        for (JsonNode file : member(root, "files")) {
            files.add(entry(file));
        }
        return new Manifest(
                text(root, "dataset"),
                text(root, "edition"),
                text(root, "title"),
                date(text(root, "date_retrieved")),
                texts(root, "known_gaps"),
                counts,
                files);
    }

    private static Manifest.Entry entry(JsonNode file) {
        return new Manifest.Entry(
                text(file, "file"),
                text(file, "title"),
                text(file, "sha256"),
                member(file, "rows").asInt(-1),
                texts(file, "columns"),
                texts(file, "sources"),
                texts(file, "known_gaps"));
    }

    private static JsonNode member(JsonNode node, String name) {
        JsonNode member = node.get(name);
        if (member == null) {
            throw new CatalogException("manifest.json lacks '" + name + "'");
        }
        return member;
    }

    private static String text(JsonNode node, String name) {
        return member(node, name).asText();
    }

    private static List<String> texts(JsonNode node, String name) {
        List<String> texts = new ArrayList<>();
        member(node, name).forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CatalogException(
                    "manifest.json: date_retrieved '" + text + "' is not a day like 2026-11-22", e);
        }
    }
}
