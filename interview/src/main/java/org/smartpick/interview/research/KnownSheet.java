package org.smartpick.interview.research;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A sheet with what the catalog knows laid under it: hers goes before the catalog's.
///
/// @param sheet hers
/// @param catalog what the catalog knows, by field
public record KnownSheet(ResearchSheet sheet, Map<ResearchField, Finding> catalog) {

    /// Copies the findings.
    public KnownSheet {
        catalog =
                catalog.isEmpty()
                        ? Map.of()
                        : java.util.Collections.unmodifiableMap(new EnumMap<>(catalog));
    }

    /// What is known in a field.
    public Optional<Finding> find(ResearchField field) {
        return sheet.find(field).or(() -> Optional.ofNullable(catalog.get(field)));
    }

    /// The fields in which nothing is known: each is a question to ask.
    public List<ResearchField> listUnknown() {
        return Arrays.stream(ResearchField.values())
                .filter(field -> find(field).isEmpty())
                .toList();
    }

    /// What is known and names where it was read.
    public List<Finding> listVerified() {
        return Arrays.stream(ResearchField.values())
                .flatMap(field -> find(field).stream())
                .filter(Finding::verified)
                .toList();
    }
}
