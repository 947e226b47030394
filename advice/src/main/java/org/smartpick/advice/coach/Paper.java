package org.smartpick.advice.coach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A small document of the coach before it is text: fields by name, and lists of rows of fields.
///
/// @param fields texts by name; blank ones are left out
/// @param rows rows of texts by the name of their list; empty lists are left out
public record Paper(
        SequencedMap<String, String> fields, SequencedMap<String, List<Map<String, String>>> rows) {

    /// Copies in what is not blank.
    public Paper {
        SequencedMap<String, String> keptFields = new LinkedHashMap<>();
        fields.forEach((name, text) -> {
            if (!text.isBlank()) {
                keptFields.put(name, text);
            }
        });
        SequencedMap<String, List<Map<String, String>>> keptRows = new LinkedHashMap<>();
        rows.forEach((name, list) -> {
            if (!list.isEmpty()) {
                keptRows.put(name, List.copyOf(list));
            }
        });
        fields = java.util.Collections.unmodifiableSequencedMap(keptFields);
        rows = java.util.Collections.unmodifiableSequencedMap(keptRows);
    }

    /// A paper with nothing on it.
    public static Paper empty() {
        return new Paper(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /// The same with a field.
    public Paper with(String name, String text) {
        SequencedMap<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, text);
        return new Paper(changed, rows);
    }

    /// The same with one more row of a list.
    public Paper withRow(String list, Map<String, String> row) {
        SequencedMap<String, List<Map<String, String>>> changed = new LinkedHashMap<>(rows);
        List<Map<String, String>> all = new ArrayList<>(changed.getOrDefault(list, List.of()));
        all.add(new LinkedHashMap<>(row));
        changed.put(list, all);
        return new Paper(fields, changed);
    }

    /// The text of a field; empty where there is none.
    public String text(String name) {
        return fields.getOrDefault(name, "");
    }

    /// The rows of a list; none where there is no such list.
    public List<Map<String, String>> list(String name) {
        return rows.getOrDefault(name, List.of());
    }

    /// The parts of a field that has `|` between them.
    public List<String> parts(String name) {
        String text = text(name);
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }
}
