package org.smartpick.web.page;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.web.guard.RequestLimit;
import org.smartpick.web.problem.Problem;
import org.smartpick.web.problem.RefusedRequest;

/// A submitted form within the limits: names and their texts in the order of the page.
///
/// @param values all texts by field name
public record FormData(Map<String, List<String>> values) {

    /// Copies the texts; refuses a form beyond the limits.
    public FormData {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        values.forEach((name, texts) -> kept.put(name, List.copyOf(texts)));
        long fields = kept.values().stream().mapToLong(List::size).sum();
        boolean fit =
                kept.values().stream()
                        .flatMap(List::stream)
                        .allMatch(text -> RequestLimit.FIELD_CHARACTERS.admits(text.length()));
        if (!RequestLimit.FORM_FIELDS.admits(fields) || !fit) {
            throw new RefusedRequest(Problem.TOO_LARGE);
        }
        values = kept;
    }

    /// The form that a request carries; never the query of its address.
    public static FormData of(Context ctx) {
        return new FormData(ctx.formParamMap());
    }

    /// The text of a field where it was sent.
    public Optional<String> find(String name) {
        List<String> texts = values.getOrDefault(name, List.of());
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.getFirst());
    }

    /// All texts of a field that can be sent several times.
    public List<String> list(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// Whether the field was sent at all.
    public boolean has(String name) {
        return values.containsKey(name);
    }
}
