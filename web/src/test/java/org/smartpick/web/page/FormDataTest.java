package org.smartpick.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartpick.web.guard.RequestLimit;
import org.smartpick.web.problem.RefusedRequest;

class FormDataTest {

    @Test
    void takesAFieldAtTheLimitAndRefusesOnePastIt() {
        int limit = RequestLimit.FIELD_CHARACTERS.value();
        assertThat(new FormData(Map.of("a", List.of("x".repeat(limit)))).find("a")).isPresent();
        assertThatThrownBy(() -> new FormData(Map.of("a", List.of("x".repeat(limit + 1)))))
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void takesAsManyFieldsAsTheLimitAndRefusesOneMore() {
        int limit = RequestLimit.FORM_FIELDS.value();
        assertThat(new FormData(fields(limit)).values()).hasSize(limit);
        assertThatThrownBy(() -> new FormData(fields(limit + 1)))
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void tellsAMissingFieldFromAnEmptyOne() {
        FormData form = new FormData(Map.of("empty", List.of("")));
        assertThat(form.has("empty")).isTrue();
        assertThat(form.has("missing")).isFalse();
        assertThat(form.find("missing")).isEmpty();
        assertThat(form.list("missing")).isEmpty();
    }

    private static Map<String, List<String>> fields(int count) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            fields.put("f" + i, List.of("1"));
        }
        return fields;
    }
}
